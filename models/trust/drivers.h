// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/drivers.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// What is compared and how exactly.
struct DriverQuestion {
    QStringList drivers; ///< only these; empty = as many as can be compared
    size_t resamples = 1000; ///< of the bootstrap
    std::uint64_t seed = 1;
};

/// Relative importance of the drivers over the range of the view: Shapley's decomposition of R
/// squared over customers' means, with bootstrap intervals over customers (models.md 1.6). Filters
/// and confidence of the view count, its interval and groups do not. Error::BadOption for an
/// unknown segment, Error::MissingColumn for a driver that is none. Passes the disclosure gate.
Result<DriverAnalysis> analyseDrivers(const ScoreColumns& scores, const TrendView& view,
                                      int smallestGroup, const DriverQuestion& question = {},
                                      const ScaleShifts& shifts = {});

} // namespace trustbilanz::trust
