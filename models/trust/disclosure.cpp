// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/disclosure.h"

#include "models/records/workspace.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr qint64 kRounding = 5;

MicroPoint hiddenPoint(const MicroPoint& point)
{
    MicroPoint hidden;
    hidden.period = point.period;
    hidden.segment = point.segment;
    hidden.hidden = true;
    return hidden;
}
} // namespace

void disclose(MicroPoint& point, int smallestGroup)
{
    const qint64 smallest = std::max(smallestGroup, kLowestSmallestGroup);
    if (point.customers < smallest) {
        point = hiddenPoint(point);
        return;
    }
    // Below 2k the outer deciles are nearly single customers; at k the first is the minimum.
    if (point.customers < 2 * smallest)
        point.deciles.reset();
    point.fewAnswers = point.customers < kFewAnswers;
}

qint64 roundedCount(qint64 count)
{
    return (count + kRounding / 2) / kRounding * kRounding;
}

} // namespace trustbilanz::trust
