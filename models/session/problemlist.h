// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/result.h"
#include "models/session/exports.h"

#include <map>

namespace trustbilanz::session {

/// How a list of problems speaks: in the reader's language, in the form of the reader's
/// spreadsheet.
struct ProblemWords {
    QStringList columns; ///< titles of line, field, problem and source
    std::map<IssueKind, QString> kinds;
    QMap<QString, QString> fields; ///< titles by id; ids without one stand as they are
    ExportStyle style = ExportStyle::Plain;
};

/// Writes line, field, kind and source of every row that was not understood to a CSV file, never
/// what stands in its cells. A list of more than kMostIssues ends there.
Result<void> writeProblems(const ImportReport& report, const QString& path,
                           const ProblemWords& words, const Progress& progress = {});

} // namespace trustbilanz::session
