// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/revenueatrisk.h"
#include "models/records/scenario.h"
#include "models/records/simulationresult.h"
#include "models/records/workspace.h"

#include <QJsonObject>

namespace trustbilanz::session {

/// Reads the JSON of cli.md; unknown keys, wrong types and values out of limits are
/// Error::BadScenario naming the key and its line.
Result<Scenario> scenarioFromJson(const QByteArray& json);
QByteArray scenarioToJson(const Scenario& scenario);

/// An error with the line of the key that it names, if it has none yet.
Error located(Error error, const QByteArray& json);

/// Company figures that the scenario leaves empty come from the workspace.
Scenario completedFrom(Scenario scenario, const WorkspaceSettings& settings);

/// The result document of cli.md, with the simulation if there was one.
QJsonObject estimateToJson(const Scenario& scenario, const RevenueAtRisk& estimate,
                           const std::optional<SimulationResult>& simulated = {});

/// Names that may stand beside a dotted key of a scenario file, for who misspelt it.
QStringList knownBeside(const QString& key);

} // namespace trustbilanz::session
