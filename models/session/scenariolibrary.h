// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"

#include <vector>

namespace trustbilanz::session {

/// Name of the workspace's document that holds the scenarios kept under a name.
inline const QString kScenarioLibraryDocument = QStringLiteral("scenarios");

/// Reads what scenariosToJson() wrote: an array of scenario files (cli.md). Error::Damaged for
/// anything else.
Result<std::vector<Scenario>> scenariosFromJson(const QByteArray& json);
QByteArray scenariosToJson(const std::vector<Scenario>& scenarios);

/// The library with the scenario in the place of the one of its name, or at its end.
std::vector<Scenario> withScenario(std::vector<Scenario> library, const Scenario& scenario);
std::vector<Scenario> withoutScenario(std::vector<Scenario> library, const QString& name);

} // namespace trustbilanz::session
