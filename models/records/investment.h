// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace trustbilanz {

/// A measure that costs money once and lowers the expected loss of a year. Money in one currency.
struct Investment {
    double cost = 0; ///< once, at the start; >= 0
    double lossBefore = 0; ///< expected, a year, without the measure
    double lossAfter = 0; ///< expected, a year, with it
    double furtherBenefit = 0; ///< a year, beside the avoided loss; may be negative (running costs)
    int years = 3; ///< over which benefits count, >= 1
    double halfLifeYears = 2; ///< of the benefits, > 0
    double discountRate = 0.08; ///< a year, fraction above -1
    bool operator==(const Investment&) const = default;

    double benefit() const { return lossBefore - lossAfter + furtherBenefit; } ///< first year
};

/// What the measure returns (models.md 6). Ratios are none where nothing is spent.
struct InvestmentReturn {
    double benefit = 0; ///< of the first year: avoided loss and further benefits
    std::optional<double> benefitCostRatio; ///< benefit / cost
    std::optional<double> roi; ///< benefit-cost ratio - 1
    std::optional<double> rosi; ///< ENISA: avoided loss alone, (avoided - cost) / cost
    double netPresentValue = 0;
    /// Share of the expected loss that the measure must avoid to earn its cost within a year; above
    /// 1 it cannot. None without an expected loss.
    std::optional<double> breakEvenEffectiveness;
    bool operator==(const InvestmentReturn&) const = default;
};

/// How often simulated years repay the measure.
struct ChanceOfGain {
    qint64 trials = 0;
    double share = 0; ///< fraction of trials
    double low = 0; ///< Monte Carlo band: Wilson interval
    double high = 0;
    bool operator==(const ChanceOfGain&) const = default;
};

/// Inputs of Gordon and Loeb's model of how much protection is worth its money.
struct BreachExposure {
    double vulnerability = 0; ///< v: probability of a loss without further protection, 0 to 1
    double loss = 0; ///< L: of such an event, money, >= 0
    double productivity = 0; ///< a: of the money spent, 1 / money, > 0
    double exponent = 1; ///< b of class I, >= 1
    bool operator==(const BreachExposure&) const = default;
};

} // namespace trustbilanz
