// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Shares of the categories trust x willingness to share, for each period of the view. Filters,
/// range, interval and confidence of the view count. Groups below k and those from which such a one
/// could be worked out are hidden. Error::CoarseDates as for a trend, Error::BadOption for an
/// unknown segment or rules that contradict themselves.
Result<CategorySeries> categorySeries(const ScoreColumns& scores, const TrendView& view,
                                      const CategoryRules& rules, int smallestGroup);

/// How the same people moved between two ranges. Those who answered in one of them only are a row
/// and a column of their own, so that no subtraction from the shares of a range tells of few.
Result<CategoryFlows> categoryFlows(const ScoreColumns& scores, const TrendView& view,
                                    const CategoryRules& rules, int smallestGroup,
                                    const DayRange& first, const DayRange& second);

/// The two halves of the view's range: what is compared where nothing else is asked for.
std::pair<DayRange, DayRange> halvesOf(const ScoreColumns& scores, const TrendView& view);

} // namespace trustbilanz::trust
