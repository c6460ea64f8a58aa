// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"
#include "models/risk/drawkernels.h"
#include "models/risk/quantiletable.h"

#include <memory>
#include <optional>
#include <vector>

/// A scenario made ready for drawing.
namespace trustbilanz::risk {

inline constexpr double kMostEvents = 1e6; ///< expected in a trial
inline constexpr double kMostMoney = 1e18; ///< mean of one loss

/// An amount per event, or a rate: constant, or drawn by a plan.
struct PreparedDraw {
    bool isConstant = true;
    double constant = 0;
    DrawPlan plan;
    std::shared_ptr<const QuantileTable> table; ///< owns plan.table
    double mean = 0;
};

/// A component of the loss and the purpose that its random numbers are drawn for.
struct PreparedLoss {
    QString name;
    PreparedDraw amount; ///< money
    std::uint32_t purpose = 0;
};

struct PreparedFrequency {
    /// Probabilities of at most base, base + 1, ... events; empty where the rate is uncertain.
    std::vector<double> cumulative;
    size_t base = 0;
    std::optional<PreparedDraw> rate; ///< events a year
    double years = 1;
    double mean = 0; ///< events in a trial
};

struct LossModel {
    PreparedFrequency frequency;
    std::vector<PreparedLoss> losses; ///< ordered by purpose, so that the file's order is no matter
};

/// Purposes of random numbers other than components.
inline constexpr std::uint32_t kFrequencyPurpose = 0;
inline constexpr std::uint32_t kRatePurpose = 1;

/// Whether a scenario can be simulated; errors as simulate().
Result<void> checkSimulation(const Scenario& scenario);
Result<LossModel> lossModel(const Scenario& scenario);

PreparedFrequency preparedFrequency(const Frequency& frequency, double years);
PreparedDraw preparedDraw(const Distribution& distribution, double factor);

/// A component's distribution and what it is multiplied with to become money.
struct Amount {
    Distribution distribution;
    double factor = 1;
};
/// Error::BadScenario if revenue is needed and missing.
Result<Amount> amountOf(const Scenario& scenario, const LossComponent& loss);

} // namespace trustbilanz::risk
