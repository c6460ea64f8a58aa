// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/endlabels.h"

#include "widgets/charts/wordground.h"

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
constexpr int kSteps = 3; ///< from the line upwards or downwards, each the height of a name
constexpr int kFarPositions = 8;
constexpr int kFarSteps = 10;
constexpr double kShift = 40;
constexpr double kLineCost = 10;
constexpr double kOrderCost = 25; ///< of names that stand the other way round than their lines
constexpr double kAnchorRadius = 2;
constexpr double kBundle = 4; ///< lines nearer than that are one to the eye
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

/// Where a name at the rectangle belongs on its line.
QPointF anchorOf(const QPolygonF& line, const QRectF& rect)
{
    const double y = heightAt(line, rect.right());
    return std::isnan(y) ? line.last() : QPointF(rect.right(), y);
}

/// One above the other, but their lines the other way round.
bool isOutOfOrder(const EndLabel& label, const QRectF& rect, const QPointF& anchor)
{
    const bool apart = label.rect.right() < rect.left() || label.rect.left() > rect.right();
    const double lines = label.anchor.y() - anchor.y();
    return !apart && lines * (label.rect.center().y() - rect.center().y()) < 0;
}

double costOf(const QRectF& rect, const QPointF& anchor, const std::vector<NamedLine>& lines,
              const std::vector<EndLabel>& placed, const QRectF& area)
{
    const QRectF room = rect.adjusted(-kMargin, -1, kMargin, 1);
    double cost = area.contains(rect) ? 0 : kOutsideCost;
    for (const NamedLine& line : lines)
        cost += crosses(line.points, room) ? kLineCost : 0;
    for (const EndLabel& label : placed) {
        cost += label.rect.intersects(room) ? kNameCost : 0;
        cost += isOutOfOrder(label, rect, anchor) ? kOrderCost : 0;
    }
    return cost;
}

/// How far from the end of a line its name may stand.
struct Reach {
    int positions = 0; ///< leftwards
    int steps = 0; ///< upwards or downwards
};

/// Above and below the line, at its end and further left; the side away from the others first.
std::vector<QRectF> candidates(const NamedLine& line, bool isHighest, const QRectF& area,
                               const QSizeF& size, Reach reach)
{
    std::vector<QRectF> rects;
    const double end = std::min(line.points.last().x(), area.right());
    for (int step = 0; step < reach.steps; ++step) {
        const double distance = kDistance + step * size.height();
        for (int i = 0; i < reach.positions; ++i) {
            const double left = end - size.width() - i * kShift;
            const Extent extent = extentOf(line.points, left, left + size.width());
            const QRectF above(QPointF(left, extent.top - distance - size.height()), size);
            const QRectF below(QPointF(left, extent.bottom + distance), size);
            rects.push_back(isHighest ? above : below);
            rects.push_back(isHighest ? below : above);
        }
    }
    return rects;
}

/// Far from its line, or beside another one that has a name and the same colour.
bool needsLeader(const QRectF& rect, const QPointF& anchor, const NamedLine& line,
                 const std::vector<NamedLine>& lines)
{
    const double gap = std::max(rect.top() - anchor.y(), anchor.y() - rect.bottom());
    const auto sameColor = std::ranges::count_if(lines, [&line](const NamedLine& other) {
        return !other.name.isEmpty() && other.color == line.color;
    });
    return gap > kDistance + 1 || sameColor > 1;
}

/// Where several lines run as one, a name would be that of any of them.
bool isInBundle(const QPointF& anchor, const NamedLine& line, const std::vector<NamedLine>& lines)
{
    return std::ranges::any_of(lines, [&](const NamedLine& other) {
        return &other != &line
            && std::abs(heightAt(other.points, anchor.x()) - anchor.y()) < kBundle;
    });
}

bool isHighest(const NamedLine& line, const std::vector<NamedLine>& lines)
{
    return std::none_of(lines.begin(), lines.end(), [&line](const NamedLine& other) {
        return !other.points.isEmpty() && other.points.last().y() < line.points.last().y();
    });
}

struct Place {
    QRectF rect;
    double cost = std::numeric_limits<double>::infinity();
};

/// At the end of the line; far from it rather than over another line.
Place bestPlace(const NamedLine& line, const std::vector<NamedLine>& lines,
                const std::vector<EndLabel>& placed, const QRectF& area, const QSizeF& size)
{
    const bool above = isHighest(line, lines);
    Place best;
    const auto offer = [&](const QRectF& rect) {
        const double cost = costOf(rect, anchorOf(line.points, rect), lines, placed, area);
        if (cost < best.cost)
            best = {rect, cost};
    };
    std::ranges::for_each(candidates(line, above, area, size, {kPositions, kSteps}), offer);
    for (const QRectF& rect : candidates(line, above, area, size, {kFarPositions, kFarSteps})) {
        if (best.cost <= 0)
            break;
        if (!isInBundle(anchorOf(line.points, rect), line, lines))
            offer(rect);
    }
    return best;
}

void paintLeader(QPainter& painter, const EndLabel& label)
{
    const bool above = label.rect.center().y() < label.anchor.y();
    const QPointF edge(std::clamp(label.anchor.x(), label.rect.left(), label.rect.right()),
                       above ? label.rect.bottom() : label.rect.top());
    painter.setPen(QPen(label.color, 1));
    painter.drawLine(label.anchor, edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(label.color);
    painter.drawEllipse(label.anchor, kAnchorRadius, kAnchorRadius);
    painter.setBrush(Qt::NoBrush);
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
        const Place best = bestPlace(line, lines, placed, area, size);
        const QPointF anchor = anchorOf(line.points, best.rect);
        if (best.cost < kNameCost)
            placed.push_back({line.name, line.color, best.rect, anchor,
                              needsLeader(best.rect, anchor, line, lines)});
    }
    return placed;
}

void paintEndLabels(QPainter& painter, const std::vector<EndLabel>& labels, const QColor& surface,
                    const QFont& font)
{
    painter.setFont(font);
    for (const EndLabel& label : labels) {
        if (label.hasLeader)
            paintLeader(painter, label);
    }
    for (const EndLabel& label : labels) {
        paintWordGround(painter, label.rect, surface);
        painter.setPen(label.color);
        painter.drawText(label.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, label.text);
    }
}

} // namespace trustbilanz::charts
