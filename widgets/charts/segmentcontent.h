// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/segmentchanges.h"
#include "widgets/charts/changebars.h"
#include "widgets/charts/smallmultiples.h"

namespace trustbilanz::charts {

/// Values beyond these are in the table only.
inline constexpr size_t kMostSmallCharts = 24;

/// A small chart for every value of a segment, those with the most customers where there are too
/// many, in the order of their changes. Days are those of the shown trend.
SmallMultiples::Content segmentContent(const SegmentTrends& trends, Day from, Day to);

/// The same values as bars; coloured where the change is significant after the adjustment.
std::vector<ChangeBars::Bar> changeBars(const SegmentChanges& changes);

/// How many values are left out of both.
size_t leftOut(const SegmentChanges& changes);

} // namespace trustbilanz::charts
