// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QJsonObject>

#include <optional>

namespace trustbilanz::session {

/// Checks the form of "frequency" and "losses" in a scenario file (cli.md), which are given both
/// or not at all. Returns the first problem: its dotted key and the reason.
std::optional<Error> simulationProblem(const QJsonObject& scenario);

} // namespace trustbilanz::session
