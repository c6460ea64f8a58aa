// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/tabletext.h"
#include "models/records/importplan.h"

namespace trustbilanz::importers {

/// A sheet of an XLSX workbook (usual or strict) as a table; line n is row n. Which sheet: that of
/// the plan, else the only visible one with data, else the only one of these that has the columns
/// which the plan needs. Error::AmbiguousSheet where that leaves several, Error::BadOption for a
/// sheet or range that does not exist, Error::Cancelled where progress asks to stop.
Result<TableText> readXlsxTable(const QString& path, const ImportPlan& plan,
                                const Progress& progress = {});

} // namespace trustbilanz::importers
