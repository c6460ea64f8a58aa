// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenariocomparison.h"
#include "models/risk/losssimulation.h"

namespace trustbilanz::risk {

inline constexpr size_t kMostCompared = 4;
/// Ends of the range that is told of a difference: 90 % of the trials lie between.
inline constexpr double kLowOfDifference = 0.05;
inline constexpr double kHighOfDifference = 0.95;

/// Simulates two to kMostCompared scenarios and the difference of the first to each of the others.
/// Losses of the same name draw the same random numbers in all of them, so that a difference is
/// one of the inputs. Error::BadOption "scenarios" for another number of them, Error::BadScenario
/// "currency" where they are in several, otherwise the errors of simulate().
Result<ScenarioComparison> compareScenarios(std::vector<Scenario> scenarios,
                                            SimulationOptions options,
                                            const Progress& progress = {});

} // namespace trustbilanz::risk
