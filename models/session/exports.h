// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/session/snapshotbuilder.h"

namespace trustbilanz::session {

enum class ExportKind { Scores, Incidents, Trend };
/// Plain: comma, decimal point, UTF-8. GermanExcel: semicolon, decimal comma, byte order mark.
enum class ExportStyle { Plain, GermanExcel };

struct ExportReport {
    QString output; ///< file name without folder
    qint64 rows = 0;
};
/// Rows of a file that was written are no customers.
inline void roundCounts(ExportReport&) { }

/// Writes plain data to a .csv, .json or .xlsx file through a temporary file and a rename, mode
/// 0600 for customer-level rows, never through a symbolic link. Counts of a trend are rounded to 5
/// and figures to one decimal (records.md, Disclosure). Cells that look like a formula get a
/// leading apostrophe in CSV and are texts in XLSX. Error::Reason::TooManyRows where a sheet cannot
/// hold all.
Result<ExportReport> exportData(const WorkspaceData& data, ExportKind kind, const TrendView& view,
                                const QString& path, ExportStyle style,
                                const Progress& progress = {});

} // namespace trustbilanz::session
