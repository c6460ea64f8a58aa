// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "models/importers/incidentcells.h"

namespace trustbilanz::importers {

/// Records of an incident log that is a table: CSV, or what is made CSV (tabletext.h).
Result<IncidentRows> readCsvIncidentRows(const QString& path, const ImportPlan& plan,
                                         const Progress& progress);

/// Incidents from the cells of any format (records.md, Incident).
Result<IncidentReading> incidentsFrom(const IncidentRows& rows, const ImportPlan& plan,
                                      const OwnerRule& owners);

/// Records as they are and as understood.
Preview previewIncidents(const IncidentRows& rows, const ImportPlan& plan);

} // namespace trustbilanz::importers
