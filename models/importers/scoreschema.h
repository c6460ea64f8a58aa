// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvfile.h"
#include "models/importers/importers.h"

namespace trustbilanz::importers {

/// Scores of a table: CSV, or what is made CSV (tabletext.h).
Result<ScoreReading> readCsvScores(const QString& path, const ImportPlan& plan,
                                   const PseudonymOf& pseudonymOf, const Progress& progress);

/// Rows of a table of scores, as they are and as understood.
Result<Preview> previewCsvScores(const QString& path, const ImportPlan& plan,
                                 const Progress& progress);

/// Names the profile that a header calls for where a column or scale is missing.
Error withSuggestion(Error error, const ImportPlan& plan, const QStringList& header);

/// --on-problem stop: the problem as an error; `column` is 1-based, 0 = unknown.
Error stoppedBy(const IssueCount& problem, int column);

} // namespace trustbilanz::importers
