// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenario.h"
#include "models/records/simulationresult.h"

namespace trustbilanz {

/// Scenarios side by side, from the same random numbers. The first is the one that the others are
/// held against: all cover its years and meet its tolerance.
struct ScenarioComparison {
    std::vector<Scenario> scenarios; ///< as simulated
    std::vector<SimulationResult> results; ///< one per scenario, without sensitivity
    /// The first minus each of the others, trial by trial; aboveTolerance is how likely the first
    /// costs more, probabilityOfNoLoss how likely both cost the same.
    std::vector<SimulationResult> differences;

    bool operator==(const ScenarioComparison&) const = default;
};

} // namespace trustbilanz
