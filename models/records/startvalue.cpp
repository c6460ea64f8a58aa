// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/startvalue.h"

#include <algorithm>

namespace trustbilanz {

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
