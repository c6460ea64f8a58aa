// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <span>
#include <vector>

namespace trustbilanz::trust {

/// Trust gap per period in which both are known: micro - macro; low = micro.low - macro.high
/// (models.md 3). Hidden micro points give none.
std::vector<GapPoint> gapSeries(std::span<const MicroPoint> micro,
                                std::span<const MacroPoint> macro);

/// Weighted geometric mean of both, 0 to 100.
double balanceIndex(double micro, double macro, double microWeight = 0.5);

} // namespace trustbilanz::trust
