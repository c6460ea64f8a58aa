// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/balance.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
GapPoint gapOf(const MicroPoint& micro, const MacroPoint& macro)
{
    GapPoint gap {micro.period, *micro.mean - macro.index, {}, {}};
    if (micro.low)
        gap.low = *micro.low - macro.high;
    if (micro.high)
        gap.high = *micro.high - macro.low;
    return gap;
}
} // namespace

std::vector<GapPoint> gapSeries(std::span<const MicroPoint> micro,
                                std::span<const MacroPoint> macro)
{
    std::vector<GapPoint> series;
    for (const MicroPoint& point : micro) {
        if (point.hidden || point.segment || !point.mean)
            continue;
        const auto match = std::ranges::lower_bound(macro, point.period, {}, &MacroPoint::period);
        if (match != macro.end() && match->period == point.period)
            series.push_back(gapOf(point, *match));
    }
    return series;
}

double balanceIndex(double micro, double macro, double microWeight)
{
    if (micro <= 0 || macro <= 0)
        return 0;
    return std::pow(micro, microWeight) * std::pow(macro, 1 - microWeight);
}

} // namespace trustbilanz::trust
