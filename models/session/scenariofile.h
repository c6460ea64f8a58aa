// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/revenueatrisk.h"
#include "models/records/scenario.h"
#include "models/records/workspace.h"

#include <QJsonObject>

namespace trustbilanz::session {

/// Reads the JSON of cli.md; unknown keys, wrong types and values out of limits are
/// Error::BadScenario naming the key.
Result<Scenario> scenarioFromJson(const QByteArray& json);
QByteArray scenarioToJson(const Scenario& scenario);

/// Company figures that the scenario leaves empty come from the workspace.
Scenario completedFrom(Scenario scenario, const WorkspaceSettings& settings);

/// The result document of cli.md.
QJsonObject estimateToJson(const Scenario& scenario, const RevenueAtRisk& estimate);

} // namespace trustbilanz::session
