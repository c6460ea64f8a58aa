// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/trend.h"

#include <algorithm>

namespace trustbilanz {

std::vector<ScaleChange> scaleChangesIn(const Trend& trend, Day from, Day to)
{
    std::vector<ScaleChange> changes;
    std::ranges::copy_if(
        trend.scaleChanges, std::back_inserter(changes),
        [=](const ScaleChange& change) { return change.date >= from && change.date <= to; });
    return changes;
}

bool hasMethodBreak(const Trend& trend, Day from, Day to)
{
    const std::vector<ScaleChange> changes = scaleChangesIn(trend, from, to);
    return std::ranges::any_of(changes, [](const ScaleChange& change) { return !change.bridged; });
}

bool isStartValue(const MacroPoint& point)
{
    return point.index > 0 && point.low == point.high;
}

bool isStartValue(const BalancePoint& point)
{
    return point.macro > 0 && point.macroLow == point.macroHigh;
}

bool isStartValueIn(const Trend& trend, Day period)
{
    const auto found = std::ranges::find(trend.macro, period, &MacroPoint::period);
    return found != trend.macro.end() && isStartValue(*found);
}

} // namespace trustbilanz
