// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulationresult.h"

#include <QJsonObject>

namespace trustbilanz::session {

/// "monteCarlo" of the result document of cli.md.
QJsonObject simulationDocument(const SimulationResult& result);

} // namespace trustbilanz::session
