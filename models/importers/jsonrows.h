// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/incidentcells.h"
#include "models/records/result.h"

namespace trustbilanz::importers {

/// Records of a JSON incident log: one object, an array, an object that wraps an array, one object
/// a line, .gz of these, or a folder of such files. Each object is VERIS or flat.
Result<IncidentRows> readJsonIncidentRows(const QString& path, const ImportPlan& plan,
                                          const Progress& progress);

} // namespace trustbilanz::importers
