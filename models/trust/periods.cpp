// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/periods.h"

#include "models/trust/periodmeans.h"

#include <algorithm>

namespace trustbilanz::trust {

DayRange rangeOf(const ScoreColumns& scores, const TrendView& view)
{
    if (scores.isEmpty())
        return {1, 0};
    return {std::max(view.from.value_or(scores.firstDay()), scores.firstDay()),
            std::min(view.to.value_or(scores.lastDay()), scores.lastDay())};
}

Result<std::vector<PeriodDays>> periodsOf(const ScoreColumns& scores, const TrendView& view)
{
    if (!scores.isEmpty() && isTooShort(view.interval, scores.precision()))
        return failure(Error::Kind::CoarseDates, precisionId(scores.precision()));
    const DayRange range = rangeOf(scores, view);
    std::vector<PeriodDays> periods;
    for (const Period& period : periodsOf({range.from, range.from, range.to}, view.interval))
        periods.push_back({period.start, {period.from, period.to}});
    return periods;
}

} // namespace trustbilanz::trust
