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

/// Weighted geometric mean of both, 0 to 100: what one lacks cannot be bought with the other.
double balanceIndex(double micro, double macro, double microWeight = 0.5);

/// The corner of the map; a value on the border is high.
Quadrant quadrantOf(double micro, double macro, double border);

/// The place of everyone, or of each group, in every period in which micro and macro are known.
/// Hidden micro points give none.
std::vector<BalancePoint> balanceSeries(std::span<const MicroPoint> micro,
                                        std::span<const MacroPoint> macro, const BalanceRule& rule);

/// Ranks of the points under each of the checked weights, 1 = highest index.
RankCheck rankCheck(std::span<const BalancePoint> points);

} // namespace trustbilanz::trust
