// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/trend.h"

#include <span>
#include <vector>

namespace trustbilanz::session {

/// The intervals that are no shorter than what is known of the dates of any score, shortest first.
std::vector<Interval> possibleIntervals(std::span<const ImportBatch> batches);

/// The view with its interval raised to the shortest possible one: a workspace of years can be
/// opened although views are by month at first.
TrendView possibleView(TrendView view, std::span<const ImportBatch> batches);

} // namespace trustbilanz::session
