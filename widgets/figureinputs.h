// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/method.h"

/// What the figures of the cards are made of, for the page of their method.
namespace trustbilanz {

/// nullptr: there is no such figure, and no inputs.
MethodInputs microInputs(const Trend& trend, const MicroPoint* point);
MethodInputs macroInputs(const Trend& trend);
MethodInputs gapInputs(const Trend& trend, std::optional<Day> period);
/// Of the last period of everyone.
MethodInputs balanceInputs(const Trend& trend);
/// Of a scenario that was filled in from its workspace.
MethodInputs revenueInputs(const Scenario& scenario);
/// Of its simulation.
MethodInputs simulationInputs(const Scenario& scenario);

} // namespace trustbilanz
