// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/trend.h"

#include <algorithm>

namespace trustbilanz {

const MicroPoint* microOn(const Trend& trend, Day period)
{
    const auto found = std::ranges::find_if(trend.micro, [period](const MicroPoint& point) {
        return point.period == period && !point.segment;
    });
    return found == trend.micro.end() ? nullptr : &*found;
}

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

} // namespace trustbilanz
