// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/snapshot.h"
#include "widgets/charts/timechart.h"

namespace trustbilanz::charts {

/// Points, fit with its band, the earlier course carried on, the incident and those that overlap
/// it, ready for a TimeChart. Without a test only points. Incidents have the numbers of the page.
TimeChart::Content effectContent(const Effect& effect, const Snapshot& snapshot);

/// Affected and other customers side by side, to see whether they went together before.
TimeChart::Content groupContent(const Effect& effect, const Snapshot& snapshot);

} // namespace trustbilanz::charts
