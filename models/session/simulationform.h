// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace trustbilanz::session {

/// Checks the form of "frequency" and "losses" in a scenario file (cli.md), which are given both
/// or not at all. Returns the dotted key of the first problem and what is wrong with it.
std::optional<QString> simulationProblem(const QJsonObject& scenario);

} // namespace trustbilanz::session
