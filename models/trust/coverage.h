// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coverage.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// For the end of every period of the view: of all customers known by then (also from before the
/// view's first day), how many have an answer in the last `months` months (models.md 1.7). Of the
/// view range, interval and filters count. Passes the disclosure gate.
Result<std::vector<CoveragePoint>> coverage(const ScoreColumns& scores, const TrendView& view,
                                            int months, int smallestGroup);

} // namespace trustbilanz::trust
