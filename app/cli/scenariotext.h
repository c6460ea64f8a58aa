// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/revenueatrisk.h"
#include "models/records/scenario.h"
#include "models/records/simulationresult.h"

#include <QString>

#include <optional>

namespace trustbilanz::cli {

/// The three layers of a scenario for people, below each other and never added.
QString scenarioText(const Scenario& scenario, const RevenueAtRisk& estimate,
                     const std::optional<SimulationResult>& simulated);

/// What the simulation tells, in the currency and the years of `scenario`.
QString simulationText(const Scenario& scenario, const SimulationResult& result);

} // namespace trustbilanz::cli
