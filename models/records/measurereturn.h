// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/investment.h"

namespace trustbilanz {

/// A scenario without and with a measure, a year at a time, from the same random numbers. Money in
/// the scenario's currency.
struct MeasureReturn {
    Investment investment; ///< with the expected losses of a year
    InvestmentReturn result;
    std::optional<ChanceOfGain> chance; ///< none where nothing is spent
    double standardError = 0; ///< of the avoided loss
    qint64 trials = 0;
    quint64 seed = 0;
    /// What a year's risk is to Gordon and Loeb: the probability of any loss, and its size.
    BreachExposure exposure;
    double spendingBound = 0; ///< the most that is plausible to spend on it
    /// Best spending of both classes if their curves run through the measure; none where it
    /// prevents nothing, or everything.
    std::optional<double> bestOfClassOne;
    std::optional<double> bestOfClassTwo;
    bool operator==(const MeasureReturn&) const = default;
};

} // namespace trustbilanz
