// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kHeight = 34;
constexpr int kLeastWidth = 36;
constexpr double kMargin = 4; ///< room for the end dot
constexpr double kStroke = 2;
constexpr double kDotRadius = 3;
constexpr double kLoneRadius = 1.6; ///< of a point between two gaps
constexpr float kFillOpacity = 0.22F;

void paintFill(QPainter& painter, const QPolygonF& stroke, const QColor& color, double bottom)
{
    QPainterPath area;
    area.addPolygon(stroke);
    area.lineTo(stroke.last().x(), bottom);
    area.lineTo(stroke.first().x(), bottom);
    QColor shade = color;
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        // Qt 6.4 paints a gradient that fades out opaque there.
        shade.setAlphaF(kFillOpacity / 2);
        painter.fillPath(area, shade);
        return;
    }
    QLinearGradient gradient(0, 0, 0, bottom);
    shade.setAlphaF(kFillOpacity);
    gradient.setColorAt(0, shade);
    shade.setAlphaF(0);
    gradient.setColorAt(1, shade);
    painter.fillPath(area, gradient);
}
} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
    setMinimumWidth(kLeastWidth);
}

void Sparkline::setTrend(const QList<double>& trend, const QColor& color)
{
    m_trend = trend;
    m_color = color;
    update();
}

QList<QPolygonF> Sparkline::strokes() const
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const double value : m_trend) {
        if (!std::isnan(value)) {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
    }
    const double span = std::max(highest - lowest, 1e-9);
    const double stepX = (width() - 2 * kMargin) / std::max<double>(1, double(m_trend.size() - 1));
    QList<QPolygonF> strokes {QPolygonF()};
    for (qsizetype i = 0; i < m_trend.size(); ++i) {
        if (std::isnan(m_trend[i]))
            strokes.append(QPolygonF());
        else
            strokes.last() << QPointF(
                kMargin + double(i) * stepX,
                height() - kMargin - (m_trend[i] - lowest) / span * (height() - 2 * kMargin));
    }
    strokes.removeIf([](const QPolygonF& stroke) { return stroke.isEmpty(); });
    return strokes;
}

void Sparkline::paintEvent(QPaintEvent*)
{
    const QList<QPolygonF> lines = strokes();
    if (lines.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPolygonF& line : lines) {
        if (line.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_color);
            painter.drawEllipse(line.first(), kLoneRadius, kLoneRadius);
            continue;
        }
        painter.setBrush(Qt::NoBrush);
        paintFill(painter, line, m_color, height());
        painter.setPen(QPen(m_color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawEllipse(lines.last().last(), kDotRadius, kDotRadius);
}

} // namespace trustbilanz
