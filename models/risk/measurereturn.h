// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/measure.h"
#include "models/records/measurereturn.h"
#include "models/risk/losssimulation.h"

namespace trustbilanz::risk {

/// The scenario with the measure in place: fewer events, and each of them costs less.
Scenario withMeasure(Scenario scenario, const Measure& measure);

/// What the measure returns in the scenario. The years of a trial do not matter: losses are those
/// of one year. Errors are those of the simulation.
Result<MeasureReturn> measureReturn(const Scenario& scenario, const Measure& measure,
                                    const SimulationOptions& options,
                                    const Progress& progress = {});

} // namespace trustbilanz::risk
