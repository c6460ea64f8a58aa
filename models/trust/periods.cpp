// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/periods.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
/// The shortest period that answers of this precision can be told apart by.
Interval shortest(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return Interval::Day;
    case DatePrecision::Month:
        return Interval::Month;
    case DatePrecision::Year:
        return Interval::Year;
    }
    Q_UNREACHABLE();
}
} // namespace

DayRange rangeOf(const ScoreColumns& scores, const TrendView& view)
{
    if (scores.isEmpty())
        return {1, 0};
    return {std::max(view.from.value_or(scores.firstDay()), scores.firstDay()),
            std::min(view.to.value_or(scores.lastDay()), scores.lastDay())};
}

Result<std::vector<PeriodDays>> periodsOf(const ScoreColumns& scores, const TrendView& view)
{
    if (!scores.isEmpty() && view.interval < shortest(scores.precision()))
        return failure(Error::Kind::CoarseDates, precisionId(scores.precision()));
    const DayRange range = rangeOf(scores, view);
    std::vector<PeriodDays> periods;
    for (Day start = periodStart(range.from, view.interval); start <= range.to;) {
        const Day next = nextPeriod(start, view.interval);
        periods.push_back({start, {std::max(start, range.from), std::min(next - 1, range.to)}});
        start = next;
    }
    return periods;
}

} // namespace trustbilanz::trust
