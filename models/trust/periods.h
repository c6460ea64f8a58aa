// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Days of a view's range that belong to one calendar period.
struct PeriodDays {
    Day start = 0; ///< of the calendar period
    DayRange days;
};

/// The range of the view, as far as there is data; from > to where there is none.
DayRange rangeOf(const ScoreColumns& scores, const TrendView& view);
/// The periods of the view, oldest first. Error::CoarseDates when they are shorter than the
/// precision of the dates.
Result<std::vector<PeriodDays>> periodsOf(const ScoreColumns& scores, const TrendView& view);

} // namespace trustbilanz::trust
