// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/investment.h"

namespace trustbilanz::risk {

/// Gordon and Loeb's two classes of how protection lowers the probability of a loss. Their result
/// holds for these only and is criticised since (models.md 6): a plausibility line, no target.
enum class BreachClass {
    One, ///< S(z) = v / (a z + 1)^b
    Two ///< S(z) = v^(a z + 1)
};

/// S(z): probability of a loss once `spent` is spent on protection.
double remainingProbability(BreachClass breachClass, const BreachExposure& exposure, double spent);

/// z*: the spending with the least sum of itself and the remaining expected loss; 0 where no
/// spending pays, and for class II at certainty, which no spending lowers.
double bestSpending(BreachClass breachClass, const BreachExposure& exposure);

/// What the best spending of either class never exceeds: the expected loss over e, 37 % of it.
double spendingBound(const BreachExposure& exposure);

/// The productivity with which a measure of that cost lowers the probability by `effectiveness`,
/// a fraction within 0 and 1, in the class (own choice: one known point fixes the curve). 0 where
/// it has none, or none would do.
double productivityOf(BreachClass breachClass, const BreachExposure& exposure, double cost,
                      double effectiveness);

} // namespace trustbilanz::risk
