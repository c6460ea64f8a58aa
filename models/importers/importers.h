// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/brandreading.h"
#include "models/records/importreport.h"
#include "models/records/incident.h"
#include "models/records/result.h"
#include "models/store/scorecolumns.h"

#include <functional>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// Makes a pseudonym of a customer id; the raw id goes no further than this call. Several threads
/// may call it at once.
using PseudonymOf = std::function<Pseudonym(std::string_view customerId)>;

/// Scores of one source as columns, sorted by day, and the account of reading it (added, equal
/// and changed are left to who knows the workspace).
struct ScoreReading {
    ScorePart part;
    ImportReport report;
};

struct IncidentReading {
    std::vector<Incident> incidents;
    ImportReport report;
};

/// Readings of a measured brand series in the order of the source.
struct BrandReadings {
    std::vector<BrandReading> readings;
    std::vector<qint64> lines; ///< of each reading
    ImportReport report;
};

/// What decides an incident's owner when the source does not say (records.md).
struct OwnerRule {
    QString workspaceName; ///< a mapped brand equal to it (case and spaces ignored) is own
    std::optional<Owner> overrule;
};

/// Reads customer-level scores: CSV, XLSX, JSON, and .gz of these. Bad rows become issues and never
/// stop the reading unless the plan says so; what has two readings is refused
/// (Error::AmbiguousColumn).
Result<ScoreReading> readScores(const QString& path, const ImportPlan& plan,
                                const PseudonymOf& pseudonymOf, const Progress& progress = {});

/// Reads an incident log: CSV, XLSX, JSON (VERIS: one, an array, a folder), and .gz of these.
Result<IncidentReading> readIncidents(const QString& path, const ImportPlan& plan,
                                      const OwnerRule& owners, const Progress& progress = {});

/// Reads a measured brand series: CSV, XLSX, JSON, and .gz of these. The scale of its values is
/// declared, as with scores (Error::ScaleMissing).
Result<BrandReadings> readBrand(const QString& path, const ImportPlan& plan,
                                const Progress& progress = {});

/// Suffixes of files that can be read, for open dialogs: "csv", "tsv", "json", "gz" …
QStringList suffixes();

/// A field the plan may map, with the words by which its column is recognised in a header.
struct Field {
    const char* id; ///< "customer", "disclosed" …
    const char* title; ///< context "ImportField"
    bool required;
    std::vector<const char*> synonyms; ///< English and German, lower case
};

std::span<const Field> fields(ImportKind kind);
/// Columns of a header that are recognised by name; what is not recognised is not mapped.
QMap<QString, QString> guessColumns(const QStringList& header, ImportKind kind);

/// One way to read a column that has more than one.
struct Reading {
    QString id; ///< what declares it in the plan: "decimal:comma", "dateFormat:d/M/yyyy", or for
                ///< one column of the source "decimal:weight=comma"
    QString example; ///< the cell as it stands
    QString understood; ///< what it would mean, language-neutral (ISO date, 1234.5)
};

struct AmbiguousField {
    QString field;
    QString column;
    std::vector<Reading> readings;
};

/// A row as it stands and as it would be understood.
struct PreviewRow {
    qint64 line = 0; ///< as RowIssue::line
    QString source; ///< file name, when a folder was read
    QStringList raw; ///< by column of the header, or by field where the source has no columns;
                     ///< long cells are cut
    QStringList understood; ///< by Preview::fields, ISO dates and C numbers, null where it was not
                            ///< understood; empty while the plan cannot be read with
    std::vector<RowIssue> issues;
};

/// What an import with this plan would understand, for the mapping dialog; made by the code that
/// imports. Never writes.
struct Preview {
    Detected detected;
    QStringList header;
    QStringList fields; ///< mapped fields, in plan order, then segments and drivers
    std::vector<PreviewRow> rows; ///< the first, random ones, and some of every kind of problem
    std::optional<qint64> total; ///< rows of the source; none while only its start was read
    std::vector<IssueCount> problems; ///< of the whole source
    std::vector<AmbiguousField> ambiguous;
    std::optional<Error> error; ///< why an import would be refused now
};

/// Most rows of each sort in a preview: first, random, and per kind and field of problem.
inline constexpr int kPreviewRows = 50;
Result<Preview> preview(const QString& path, const ImportPlan& plan, const Progress& progress = {});

/// Names that --date-format accepts, in the order of detection.
QStringList dateFormats();

} // namespace trustbilanz::importers
