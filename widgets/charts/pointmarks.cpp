// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pointmarks.h"

#include "widgets/charts/strokes.h"

#include <QPainter>

namespace trustbilanz::charts {

namespace {
constexpr double kDotRadius = 3;
constexpr double kSmallRadius = 1.8;
constexpr double kDotDistance = 7; ///< pixels between points below which hollow dots would touch
constexpr double kSmallDistance = 5; ///< of small dots: in a row of hollow points some are left out
constexpr double kCap = 3; ///< half the width of a whisker's ends

void paintDot(QPainter& painter, const QPointF& at, const QColor& color, const QColor& fill,
              double radius = kDotRadius)
{
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(fill);
    painter.drawEllipse(at, radius, radius);
}

/// The interval of a point between two gaps, where no band can be.
void paintWhisker(QPainter& painter, double x, double low, double high, const QColor& color)
{
    painter.setPen(QPen(color, 1.2));
    painter.drawLine(QPointF(x, low), QPointF(x, high));
    for (const double y : {low, high})
        painter.drawLine(QPointF(x - kCap, y), QPointF(x + kCap, y));
}
} // namespace

void paintSpans(QPainter& painter, const std::vector<TimeChart::Span>& spans,
                const PlotGeometry& plot, const Theme& theme)
{
    for (const TimeChart::Span& span : spans) {
        const QRectF rect(QPointF(plot.x(span.from), plot.area.top()),
                          QPointF(plot.x(span.to), plot.area.bottom()));
        painter.fillRect(rect & plot.area, theme.band(theme.mutedText));
    }
}

void paintPoints(QPainter& painter, const TimeChart::Series& series, const PlotGeometry& plot,
                 size_t days, const Theme& theme)
{
    const QColor color = colorOf(series, theme);
    const bool roomy = plot.area.width() / double(days) >= kDotDistance;
    const double radius = roomy ? kDotRadius : kSmallRadius;
    double last = -kDotDistance; // where a hollow dot stands
    for (const auto& stroke : strokesOf(series.points)) {
        const bool isAlone = stroke.size() == 1;
        for (const TimeChart::Point& point : stroke) {
            const QPointF at(plot.x(point.day), plot.y(point.value));
            if (isAlone && series.showsBand && point.low < point.high)
                paintWhisker(painter, at.x(), plot.y(point.low), plot.y(point.high), color);
            if (series.mark == TimeChart::Mark::Dots)
                paintDot(painter, at, color, point.hollow ? theme.surface : color);
            else if (point.hollow && (roomy || at.x() >= last + kSmallDistance)) {
                paintDot(painter, at, color, theme.surface, radius);
                last = at.x();
            } else if (isAlone && !point.hollow)
                paintDot(painter, at, color, color);
        }
    }
}

} // namespace trustbilanz::charts
