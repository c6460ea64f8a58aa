// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/incidentcells.h"

#include <QJsonObject>

namespace trustbilanz::importers {

/// Whether an object has the shape of a VERIS incident (verisframework.org).
bool isVeris(const QJsonObject& object);

/// Fills in the cells of a VERIS incident. What breaks the schema is noted and left out, the rest
/// is used.
void readVeris(const QJsonObject& object, IncidentCells& record);

} // namespace trustbilanz::importers
