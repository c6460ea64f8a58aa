// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/source.h"
#include "models/importers/tabletext.h"
#include "models/records/importplan.h"

namespace trustbilanz::importers {

/// The records of a JSON source as a table: a column for each dotted name, a row for each record;
/// line n is record n.
Result<TableText> readJsonTable(Source& source, const ImportPlan& plan, const Progress& progress);

} // namespace trustbilanz::importers
