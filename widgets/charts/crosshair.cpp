// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/crosshair.h"

#include <QPainter>

#include <limits>

namespace trustbilanz::charts {

namespace {
constexpr int kPixels = 12;
constexpr double kLineHeight = 20;
constexpr double kPadding = 12;
constexpr double kDistance = 12; ///< between crosshair and box
constexpr double kColumnGap = 24;
constexpr double kBulletRoom = 14;
constexpr double kWidest = 420;
constexpr double kRadius = 8;
constexpr double kDotRadius = 4.5;
constexpr double kDotStroke = 2.4;

/// Data points and pieces of lines under a rectangle.
int covered(const QRectF& rect, const std::vector<NamedLine>& lines)
{
    int count = 0;
    for (const NamedLine& line : lines) {
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            count += rect.contains(line.points[i]);
            if (i > 0)
                count += rect.contains((line.points[i] + line.points[i - 1]) / 2);
        }
    }
    return count;
}

void paintLine(QPainter& painter, const ReadingLine& line, const QRectF& row, const Theme& theme)
{
    if (line.color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line.color);
        painter.drawEllipse(QRectF(row.left(), row.center().y() - 3.5, 7, 7));
    }
    const QFont bold = textFont(kPixels, QFont::DemiBold);
    const double value = QFontMetricsF(bold).horizontalAdvance(line.value);
    const QRectF words = row.adjusted(kBulletRoom, 0, -value, 0);
    painter.setFont(textFont(kPixels));
    painter.setPen(theme.mutedText);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(line.label, Qt::ElideRight, words.width()));
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.value);
}
} // namespace

QSizeF readingSize(const Reading& reading)
{
    const QFontMetricsF plain(textFont(kPixels));
    const QFontMetricsF bold(textFont(kPixels, QFont::DemiBold));
    double width = bold.horizontalAdvance(reading.heading);
    for (const ReadingLine& line : reading.lines) {
        const double gap = line.value.isEmpty() ? 0 : kColumnGap;
        width = std::max(width,
                         kBulletRoom + plain.horizontalAdvance(line.label) + gap
                             + bold.horizontalAdvance(line.value));
    }
    return {std::min(width, kWidest) + 2 * kPadding,
            kLineHeight * double(reading.lines.size() + 1) + kPadding};
}

void paintReading(QPainter& painter, const Reading& reading, const QRectF& box, const Theme& theme)
{
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, kRadius, kRadius);
    QRectF row(box.left() + kPadding, box.top() + kPadding / 2, box.width() - 2 * kPadding,
               kLineHeight);
    painter.setFont(textFont(kPixels, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, reading.heading);
    for (const ReadingLine& line : reading.lines) {
        row.translate(0, kLineHeight);
        paintLine(painter, line, row, theme);
    }
}

QRectF placeTooltip(const QSizeF& size, double x, const QRectF& area,
                    const std::vector<NamedLine>& lines)
{
    QRectF best;
    int least = std::numeric_limits<int>::max();
    for (const double left : {x + kDistance, x - kDistance - size.width()}) {
        if (left < area.left() || left + size.width() > area.right())
            continue;
        for (const double top : {area.bottom() - size.height() - kDistance, area.top() + kDistance,
                                 area.center().y() - size.height() / 2}) {
            const QRectF rect(QPointF(left, std::max(0.0, top)), size);
            const int count = covered(rect, lines);
            if (count < least) {
                least = count;
                best = rect;
            }
        }
    }
    // Wider than both sides: as far right as it fits.
    return best.isNull() ? QRectF(QPointF(std::max(0.0, area.right() - size.width()), 0), size)
                         : best;
}

void paintCrossLine(QPainter& painter, const Reading& reading, double x,
                    const PlotGeometry& geometry, const Theme& theme)
{
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(x, geometry.area.top()), QPointF(x, geometry.area.bottom()));
    for (const auto& [point, color] : reading.dots) {
        painter.setPen(QPen(color, kDotStroke));
        painter.setBrush(theme.surface);
        painter.drawEllipse(point, kDotRadius, kDotRadius);
    }
}

void paintCrosshair(QPainter& painter, const Reading& reading, double x,
                    const PlotGeometry& geometry, const std::vector<NamedLine>& lines,
                    const Theme& theme)
{
    paintCrossLine(painter, reading, x, geometry, theme);
    paintReading(painter, reading, placeTooltip(readingSize(reading), x, geometry.area, lines),
                 theme);
}

} // namespace trustbilanz::charts
