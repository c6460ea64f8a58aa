// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/charts/timechart.h"

namespace trustbilanz::charts {

/// Median of the customers' means with the bands between the 3rd and 7th and the 1st and 9th
/// decile.
TimeChart::Content decileContent(const Snapshot& snapshot);

/// Net trust with its interval, -100 to 100.
TimeChart::Content netContent(const Snapshot& snapshot);

} // namespace trustbilanz::charts
