// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/charts/balancemap.h"
#include "widgets/charts/timechart.h"

namespace trustbilanz::charts {

/// The path of everyone and the groups of a segment, ready for the map; without start values.
BalanceMap::Content balanceContent(const Trend& trend, const BalanceGroups& groups);

/// The gap over time with its span, zero always on the axis.
TimeChart::Content gapContent(const Trend& trend);

/// The balance index over time between micro and macro trust; both have no line where macro trust
/// is a start value.
TimeChart::Content indexContent(const Trend& trend);

} // namespace trustbilanz::charts
