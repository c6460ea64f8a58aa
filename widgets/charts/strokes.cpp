// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/strokes.h"

#include <algorithm>

namespace trustbilanz::charts {

namespace {
constexpr float kPale = .4F; ///< of the colour of a series that is compared with

bool isLower(const TimeChart::Point& a, const TimeChart::Point& b)
{
    return a.value < b.value;
}

/// Lowest and highest point of a column in their order; both carry the widest band of the column.
void appendExtremes(std::vector<TimeChart::Point>& kept, Points column)
{
    const auto [lowest, highest] = std::minmax_element(column.begin(), column.end(), isLower);
    const bool lowFirst = lowest <= highest;
    TimeChart::Point first = lowFirst ? *lowest : *highest;
    TimeChart::Point second = lowFirst ? *highest : *lowest;
    for (const TimeChart::Point& point : column) {
        first.low = std::min(first.low, point.low);
        first.high = std::max(first.high, point.high);
    }
    second.low = first.low;
    second.high = first.high;
    kept.push_back(std::move(first));
    kept.push_back(std::move(second));
}
} // namespace

QColor colorOf(const TimeChart::Series& series, const Theme& theme)
{
    QColor color = theme.*series.color;
    if (series.isPale)
        color.setAlphaF(kPale);
    return color;
}

std::vector<Points> strokesOf(Points points)
{
    std::vector<Points> strokes;
    size_t start = 0;
    for (size_t i = 1; i <= points.size(); ++i) {
        if (i == points.size() || !points[i].connected) {
            strokes.push_back(points.subspan(start, i - start));
            start = i;
        }
    }
    return strokes;
}

std::vector<TimeChart::Point> thinned(Points points, int pixels)
{
    const size_t columns = size_t(std::max(1, pixels));
    if (points.size() <= 2 * columns)
        return {points.begin(), points.end()};
    std::vector<TimeChart::Point> kept;
    kept.reserve(2 * columns);
    for (size_t column = 0; column < columns; ++column) {
        const size_t begin = column * points.size() / columns;
        const size_t end = (column + 1) * points.size() / columns;
        appendExtremes(kept, points.subspan(begin, end - begin));
    }
    return kept;
}

TimeChart::Content contentOn(const TimeChart::Content& content, const DayRange& days)
{
    TimeChart::Content part = content;
    part.from = days.from;
    part.to = days.to;
    const auto isOutside
        = [&days](const auto& each) { return each.day < days.from || each.day > days.to; };
    std::erase_if(part.markers, isOutside);
    std::erase_if(part.breaks, isOutside);
    for (TimeChart::Series& series : part.series) {
        std::erase_if(series.points, isOutside);
        std::erase_if(series.absences, isOutside);
    }
    return part;
}

} // namespace trustbilanz::charts
