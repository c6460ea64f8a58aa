// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/endlabels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trustbilanz::charts {

namespace {
constexpr int kPixels = 12;
constexpr double kDistance = 7; ///< between line and name
constexpr double kMargin = 4;
constexpr int kSamples = 12;
constexpr int kPositions = 4; ///< from the line end leftwards
constexpr double kShift = 40;
constexpr double kLineCost = 10;
constexpr double kNameCost = 100;
constexpr double kOutsideCost = 100;
constexpr double kWidestShare = 0.5; ///< of the plot; a longer name is left to the tooltip

/// Height of a line at x; NaN beside it.
double heightAt(const QPolygonF& line, double x)
{
    const auto next
        = std::lower_bound(line.begin(), line.end(), x,
                           [](const QPointF& point, double at) { return point.x() < at; });
    if (next == line.end() || (next == line.begin() && next->x() > x))
        return std::numeric_limits<double>::quiet_NaN();
    if (next == line.begin())
        return next->y();
    const QPointF before = *(next - 1);
    const double share = (x - before.x()) / std::max(1e-9, next->x() - before.x());
    return before.y() + share * (next->y() - before.y());
}

struct Extent {
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();
};

Extent extentOf(const QPolygonF& line, double left, double right)
{
    Extent extent;
    for (int i = 0; i <= kSamples; ++i) {
        const double y = heightAt(line, left + (right - left) * i / kSamples);
        if (!std::isnan(y)) {
            extent.top = std::min(extent.top, y);
            extent.bottom = std::max(extent.bottom, y);
        }
    }
    return extent;
}

bool crosses(const QPolygonF& line, const QRectF& rect)
{
    const Extent extent = extentOf(line, rect.left(), rect.right());
    return extent.top < rect.bottom() && extent.bottom > rect.top();
}

double costOf(const QRectF& rect, const std::vector<NamedLine>& lines,
              const std::vector<EndLabel>& placed, const QRectF& area)
{
    const QRectF room = rect.adjusted(-kMargin, -1, kMargin, 1);
    double cost = area.contains(rect) ? 0 : kOutsideCost;
    for (const NamedLine& line : lines)
        cost += crosses(line.points, room) ? kLineCost : 0;
    for (const EndLabel& label : placed)
        cost += label.rect.intersects(room) ? kNameCost : 0;
    return cost;
}

/// Above and below the line, at its end and further left; the side away from the others first.
std::vector<QRectF> candidates(const NamedLine& line, bool isHighest, const QRectF& area,
                               const QSizeF& size)
{
    std::vector<QRectF> rects;
    const double end = std::min(line.points.last().x(), area.right());
    for (int i = 0; i < kPositions; ++i) {
        const double left = end - size.width() - i * kShift;
        const Extent extent = extentOf(line.points, left, left + size.width());
        const QRectF above(QPointF(left, extent.top - kDistance - size.height()), size);
        const QRectF below(QPointF(left, extent.bottom + kDistance), size);
        rects.push_back(isHighest ? above : below);
        rects.push_back(isHighest ? below : above);
    }
    return rects;
}

bool isHighest(const NamedLine& line, const std::vector<NamedLine>& lines)
{
    return std::none_of(lines.begin(), lines.end(), [&line](const NamedLine& other) {
        return !other.points.isEmpty() && other.points.last().y() < line.points.last().y();
    });
}
} // namespace

QFont endLabelFont()
{
    return textFont(kPixels, QFont::DemiBold);
}

std::vector<EndLabel> placeEndLabels(const std::vector<NamedLine>& lines, const QRectF& area,
                                     const QFontMetricsF& metrics)
{
    std::vector<EndLabel> placed;
    for (const NamedLine& line : lines) {
        if (line.points.isEmpty() || line.name.isEmpty())
            continue;
        const QSizeF size(metrics.horizontalAdvance(line.name), metrics.height());
        if (size.width() > kWidestShare * area.width())
            continue;
        double least = std::numeric_limits<double>::infinity();
        QRectF best;
        for (const QRectF& rect : candidates(line, isHighest(line, lines), area, size)) {
            const double cost = costOf(rect, lines, placed, area);
            if (cost < least) {
                least = cost;
                best = rect;
            }
        }
        if (least < kNameCost)
            placed.push_back({line.name, line.color, best});
    }
    return placed;
}

void paintEndLabels(QPainter& painter, const std::vector<EndLabel>& labels)
{
    painter.setFont(endLabelFont());
    for (const EndLabel& label : labels) {
        painter.setPen(label.color);
        painter.drawText(label.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, label.text);
    }
}

} // namespace trustbilanz::charts
