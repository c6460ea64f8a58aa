// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

enum class IssueKind {
    MissingScore,
    MissingCustomer,
    MissingDate,
    MissingWeight, ///< a warning: the row counts once
    UnreadableNumber,
    UnreadableDate,
    OutOfScale,
    OutOfRange,
    FutureDate, ///< a warning: the row is kept
    RaggedRow,
    InvalidEncoding,
    DuplicateId,
    UnknownWord,
    SchemaViolation,
    TooLong,
    BrokenRecord ///< what should be a JSON object is none
};
inline constexpr IssueKind kLastIssueKind = IssueKind::BrokenRecord;

QString issueId(IssueKind kind);
/// Whether the row was left out (true) or kept with a warning.
bool isRejection(IssueKind kind);
/// Whether one cell is to blame, so that its row can be kept without it (OnProblem::Empty).
bool concernsOneCell(IssueKind kind);

/// One row that was not understood. Holds no content: cells may be personal.
struct RowIssue {
    qint64 line = 0; ///< 1-based line of the source; of one JSON text the ordinal of the record
    QString column; ///< field, driver or segment concerned
    IssueKind kind = IssueKind::RaggedRow;
    QString source; ///< file name, when a folder was read
    bool operator==(const RowIssue&) const = default;
};

/// RowIssues of one kind and column, counted.
struct IssueCount {
    IssueKind kind = IssueKind::RaggedRow;
    QString column;
    qint64 count = 0;
    qint64 firstLine = 0;
    bool operator==(const IssueCount&) const = default;
};

std::vector<IssueCount> countIssues(const std::vector<RowIssue>& issues);

/// One thing that was found out about a source, and why; shown as a sentence. Language-neutral.
struct Finding {
    QString what; ///< "encoding", "delimiter", "header", "number", "date" …
    QString column; ///< of the source; empty = the whole file
    QString reading; ///< as the option that would declare it: "windows-1252", "comma", "M/d/yyyy"
    QString reason; ///< "byteOrderMark", "settledByRow", "onlyReading" …
    QString example; ///< a cell that shows it, unless cells of the column are personal
    qint64 line = 0; ///< of the row that settled it, 0 = none
    double confidence = 1; ///< 0 to 1
    bool operator==(const Finding&) const = default;
};

/// What the program found out by itself about a source. Empty = does not apply.
struct Detected {
    QString encoding; ///< "utf-8", "utf-8-bom"
    QString delimiter;
    QString decimal;
    QString thousands;
    QString dateFormat;
    QStringList sheets; ///< names of all sheets of a workbook
    std::vector<Finding> findings;
    bool operator==(const Detected&) const = default;
};

/// What an import did, or with dryRun would do.
struct ImportReport {
    int batch = 0; ///< 0 when nothing was written
    ImportKind kind = ImportKind::Scores;
    QString source; ///< file name without folder
    QString sha256; ///< of the source's bytes, hex
    qint64 rows = 0; ///< data rows read
    qint64 added = 0;
    qint64 equal = 0;
    qint64 changed = 0;
    qint64 rejected = 0;
    qint64 customers = 0; ///< distinct customers in the source (scores)
    std::optional<PartialDate> firstDate;
    std::optional<PartialDate> lastDate;
    double seconds = 0;
    std::optional<ScoreScale> scale;
    Detected detected;
    std::vector<RowIssue> issues; ///< in the order of the source, capped at kMostIssues
    std::vector<IssueCount> problems; ///< all of them, counted
};

inline constexpr size_t kMostIssues = 1'000'000;

/// One finished import as the workspace remembers it.
struct ImportBatch {
    int id = 0;
    ImportKind kind = ImportKind::Scores;
    QString source;
    QString sha256;
    QString imported; ///< ISO 8601, UTC
    qint64 rows = 0;
    qint64 added = 0;
    qint64 equal = 0;
    qint64 changed = 0;
    qint64 rejected = 0;
    qint64 customers = 0;
    std::optional<PartialDate> firstDate;
    std::optional<PartialDate> lastDate;
    bool operator==(const ImportBatch&) const = default;
};

struct UndoReport {
    int batch = 0;
    qint64 removed = 0; ///< rows that the batch had added
    qint64 restored = 0; ///< rows that it had replaced and that show again
    std::vector<ImportBatch> overlapping; ///< see batchesOverlapping()
};

/// Later batches of the same kind that left rows out as stored already: rows among them that
/// `undone` had brought go with it, until those files are imported again.
std::vector<ImportBatch> batchesOverlapping(const std::vector<ImportBatch>& batches,
                                            const ImportBatch& undone);

} // namespace trustbilanz
