// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/simulation.h"

#include <QJsonObject>
#include <QStringList>

namespace trustbilanz::session {

/// "frequency" and "losses" of a scenario file (cli.md), which are given both or not at all; years
/// and tolerance are read elsewhere. The first problem is Error::BadScenario with the dotted key
/// and the reason.
Result<Simulation> simulationFromJson(const QJsonObject& scenario);

/// Adds the keys of a simulation that has losses.
void addSimulation(const Simulation& simulation, QJsonObject& scenario);

/// Detail of Error::Reason::OutOfLimits: "rule.revenueLoss (0 … 1)".
QString keyWithLimits(const QString& key, double minimum, double maximum);

/// Names that may stand in an object below frequency or losses, by its dotted key.
QStringList knownInSimulation(const QString& section);

} // namespace trustbilanz::session
