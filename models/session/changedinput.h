// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenario.h"

#include <QString>

namespace trustbilanz::session {

/// More than one input changed between two scenarios.
inline const QString kSeveralInputs = QStringLiteral("several");

/// What changed between two scenarios: the id of the one input that did, or kSeveralInputs. An
/// input is one number that one slider moves: "losses.1.2".
QString changedInput(const Scenario& before, const Scenario& after);

} // namespace trustbilanz::session
