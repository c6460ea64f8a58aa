// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/methodbreaks.h"

#include <QFontMetricsF>
#include <QPainter>

namespace trustbilanz::charts {

namespace {
constexpr int kLabelPixels = 11;
constexpr double kLabelGap = 5;
constexpr double kLineWidth = 1.4;
/// At the foot of the plot: lines and their names keep to the upper part of the scale as a rule.
constexpr double kLabelBottom = 6;

QFont labelFont()
{
    return textFont(kLabelPixels, QFont::Medium);
}

/// Right of the line, or left of it where the plot ends.
QRectF labelRect(const QString& label, double x, const QRectF& area)
{
    const QFontMetricsF metrics(labelFont());
    const QSizeF size(metrics.horizontalAdvance(label), metrics.height());
    const bool fits = x + kLabelGap + size.width() <= area.right();
    const double left = fits ? x + kLabelGap : x - kLabelGap - size.width();
    return {QPointF(left, area.bottom() - kLabelBottom - size.height()), size};
}

/// Dash and dot, so that it cannot be taken for the dashes of an incident.
QPen linePen(const Theme& theme)
{
    QPen pen(theme.text, kLineWidth);
    pen.setDashPattern({7, 3, 1, 3});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}
} // namespace

std::vector<BreakLine> breakLines(std::span<const TimeChart::Break> breaks,
                                  const PlotGeometry& geometry)
{
    std::vector<BreakLine> lines;
    double covered = geometry.area.left();
    for (const TimeChart::Break& change : breaks) {
        if (change.day < geometry.from || change.day > geometry.to)
            continue;
        BreakLine line {geometry.x(change.day), change.label, {}};
        line.rect = labelRect(line.label, line.x, geometry.area);
        if (line.rect.left() < covered)
            line.label.clear();
        else
            covered = line.rect.right() + kLabelGap;
        lines.push_back(std::move(line));
    }
    return lines;
}

void paintBreaks(QPainter& painter, std::span<const TimeChart::Break> breaks,
                 const PlotGeometry& geometry, const Theme& theme)
{
    painter.setFont(labelFont());
    for (const BreakLine& line : breakLines(breaks, geometry)) {
        painter.setPen(linePen(theme));
        painter.drawLine(QPointF(line.x, geometry.area.top()),
                         QPointF(line.x, geometry.area.bottom()));
        painter.setPen(theme.text);
        painter.drawText(line.rect, Qt::AlignCenter, line.label);
    }
}

} // namespace trustbilanz::charts
