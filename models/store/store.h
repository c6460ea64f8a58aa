// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/brandreading.h"
#include "models/records/importreport.h"
#include "models/records/incident.h"
#include "models/records/result.h"
#include "models/records/workspace.h"
#include "models/store/scorecolumns.h"

#include <memory>
#include <vector>

namespace trustbilanz::store {

/// What `check` found.
struct CheckReport {
    qint64 chunks = 0; ///< chunks and dictionaries whose checksum was compared
    QStringList problems; ///< table, batch and sequence of what is broken; empty = sound
    bool isSound() const { return problems.isEmpty(); }
};

/// A row that a new batch replaces, counted in the part as scores() hands it out.
struct ReplacedRow {
    int batch = 0;
    std::uint32_t row = 0;
    std::uint32_t by = 0; ///< row of the new part that takes its place
    bool operator==(const ReplacedRow&) const = default;
    auto operator<=>(const ReplacedRow&) const = default;
};

/// A row that once took the place of an earlier one. Answers of one customer and day keep their
/// order through corrections: this row stands right before row `before` of batch `place`.
struct RowPlace {
    int batch = 0;
    std::uint32_t row = 0;
    int place = 0;
    std::uint32_t before = 0;
    bool operator==(const RowPlace&) const = default;
};

/// The workspace file: the only place that knows SQL and, with chunks.h, the bytes of a score
/// chunk. One Store belongs to one thread at a time. Every change is one transaction; a failed
/// one leaves the file byte-identical. One process writes at a time (an operating-system lock
/// that dies with the process), others may read.
class Store
{
public:
    enum class Access { Read, Write };
    static constexpr int kPatienceMilliseconds = 5000;

    /// Writes a new workspace and its pseudonym key; refuses an existing path (Error::Exists).
    /// An empty uuid in the settings is filled in.
    static Result<Store> create(const QString& path, WorkspaceSettings settings);
    static Result<Store> open(const QString& path, Access access,
                              int patienceMilliseconds = kPatienceMilliseconds);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const WorkspaceSettings& settings() const;
    Result<void> saveSettings(const WorkspaceSettings& settings);

    Result<std::vector<ImportBatch>> batches() const;
    /// All scores, without rows that a later batch replaced. Checks every checksum.
    Result<ScoreColumns> scores(const Progress& progress = {}) const;
    /// Rows of scores() that took the place of others, in the order of those places.
    Result<std::vector<RowPlace>> replacements() const;
    Result<std::vector<Incident>> incidents() const; ///< by effective date, then id
    Result<std::vector<BrandReading>> brandSeries() const; ///< measured brand trust, by date

    /// Adds a batch of scores in one transaction; fills in batch.id. `part` holds batch-local
    /// codes and is sorted by day.
    Result<ImportBatch> appendScores(const ScorePart& part, ImportBatch batch,
                                     std::span<const ReplacedRow> replaced = {},
                                     const Progress& progress = {});
    /// Adds a batch of incidents; an id that exists is replaced (the earlier one comes back on
    /// undo).
    Result<ImportBatch> appendIncidents(std::span<const Incident> incidents, ImportBatch batch);
    /// Adds a batch of readings; a date that exists is replaced in the same way.
    Result<ImportBatch> appendBrand(std::span<const BrandReading> readings, ImportBatch batch);
    /// Takes a batch back completely, also what it replaced, also after later batches.
    Result<UndoReport> undo(int batch);

    Result<void> saveIncident(const Incident& incident); ///< inserts or replaces by id
    Result<void> deleteIncident(const QString& id);
    /// All that the file holds of an incident, the oldest first.
    Result<std::vector<IncidentRevision>> revisions(const QString& id) const;
    /// Puts what revisions() gave in the place of all that the file holds of the incident.
    Result<void> restoreIncident(const QString& id, const std::vector<IncidentRevision>& revisions);

    /// Scenario files kept in the workspace, by name; an empty one is none.
    Result<QByteArray> document(const QString& name) const;
    Result<void> saveDocument(const QString& name, const QByteArray& json);

    /// A hash of settings, imports and incidents: what was computed from them holds as long as it
    /// is the same.
    Result<QByteArray> contentState() const;

    Result<void> audit(const QString& action, const QString& detail);
    Result<CheckReport> check(const Progress& progress = {}) const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz::store
