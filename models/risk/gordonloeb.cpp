// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/gordonloeb.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trustbilanz::risk {

namespace {
/// z* = ((v b a L)^(1 / (b + 1)) - 1) / a
double bestOfClassOne(const BreachExposure& x)
{
    const double gain = x.vulnerability * x.exponent * x.productivity * x.loss;
    return (std::pow(gain, 1 / (x.exponent + 1)) - 1) / x.productivity;
}

/// z* = ln(-1 / (a v L ln v)) / (a ln v)
double bestOfClassTwo(const BreachExposure& x)
{
    const double logarithm = std::log(x.vulnerability);
    const double gain = -x.productivity * x.vulnerability * x.loss * logarithm;
    return gain > 0 ? -std::log(gain) / (x.productivity * logarithm) : 0;
}
} // namespace

double remainingProbability(BreachClass breachClass, const BreachExposure& exposure, double spent)
{
    const double reach = exposure.productivity * spent + 1;
    switch (breachClass) {
    case BreachClass::One:
        return exposure.vulnerability / std::pow(reach, exposure.exponent);
    case BreachClass::Two:
        return std::pow(exposure.vulnerability, reach);
    }
    Q_UNREACHABLE();
}

double bestSpending(BreachClass breachClass, const BreachExposure& exposure)
{
    if (exposure.vulnerability <= 0 || exposure.loss <= 0 || exposure.productivity <= 0)
        return 0;
    switch (breachClass) {
    case BreachClass::One:
        return std::max(0.0, bestOfClassOne(exposure));
    case BreachClass::Two:
        return std::max(0.0, bestOfClassTwo(exposure));
    }
    Q_UNREACHABLE();
}

double spendingBound(const BreachExposure& exposure)
{
    return exposure.vulnerability * exposure.loss / std::numbers::e;
}

double productivityOf(BreachClass breachClass, const BreachExposure& exposure, double cost,
                      double effectiveness)
{
    if (cost <= 0 || effectiveness <= 0 || effectiveness >= 1)
        return 0;
    const double kept = 1 - effectiveness;
    switch (breachClass) {
    case BreachClass::One:
        return (std::pow(kept, -1 / exposure.exponent) - 1) / cost;
    case BreachClass::Two: {
        const double v = exposure.vulnerability;
        return v > 0 && v < 1 ? std::log(kept) / (cost * std::log(v)) : 0;
    }
    }
    Q_UNREACHABLE();
}

} // namespace trustbilanz::risk
