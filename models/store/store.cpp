// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/batchrows.h"
#include "models/store/brandrows.h"
#include "models/store/contentstate.h"
#include "models/store/datafolder.h"
#include "models/store/incidentrows.h"
#include "models/store/pseudonyms.h"
#include "models/store/replacedrows.h"
#include "models/store/schema.h"
#include "models/store/scorereader.h"
#include "models/store/scorewriter.h"
#include "models/store/settingrows.h"
#include "models/store/soundness.h"
#include "models/store/workspacefile.h"

#include <QFile>

#include <algorithm>

namespace trustbilanz::store {

struct Store::Private {
    OpenFile file;
    WorkspaceSettings settings;

    Database& database() { return *file.database; }
    SQLite::Database& sql() { return file.database->sql(); }
    Result<std::vector<ScorePart>> readParts(const Progress& progress);
};

Store::Store(std::unique_ptr<Private> open)
    : d(std::move(open))
{
}

Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::create(const QString& path, WorkspaceSettings settings)
{
    const auto uuid = createFile(path, std::move(settings));
    if (!uuid)
        return tl::unexpected(uuid.error());
    auto store = open(path, Access::Write);
    if (!store) {
        QFile::remove(path);
        QFile::remove(Pseudonymiser::keyPath(*uuid));
    }
    return store;
}

Result<Store> Store::open(const QString& path, Access access, int patienceMilliseconds)
{
    auto file = openFile(path, access == Access::Write, patienceMilliseconds);
    if (!file)
        return tl::unexpected(file.error());
    auto opened = std::make_unique<Private>(Private {std::move(*file), {}});
    return opened->database().attempt([&]() -> Result<Store> {
        opened->settings = readSettings(opened->sql());
        return Store(std::move(opened));
    });
}

const WorkspaceSettings& Store::settings() const
{
    return d->settings;
}

Result<void> Store::saveSettings(const WorkspaceSettings& settings)
{
    WorkspaceSettings kept = settings;
    kept.uuid = d->settings.uuid; // names the key: it never changes
    return d->database()
        .change([&]() -> Result<void> {
            writeSettings(d->sql(), kept);
            writeAudit(d->sql(), QStringLiteral("settings"), {});
            return {};
        })
        .map([&] { d->settings = kept; });
}

Result<std::vector<ImportBatch>> Store::batches() const
{
    return d->database().attempt(
        [&]() -> Result<std::vector<ImportBatch>> { return readBatches(d->sql()); });
}

Result<std::vector<ScorePart>> Store::Private::readParts(const Progress& progress)
{
    const auto replaced = ReplacedRows::read(sql());
    if (!replaced)
        return tl::unexpected(replaced.error());
    std::vector<ScorePart> parts;
    ScoreReader reader(sql(), progress);
    for (const ImportBatch& batch : readBatches(sql())) {
        if (batch.kind != ImportKind::Scores)
            continue;
        auto part = reader.read(batch.id);
        if (!part)
            return tl::unexpected(part.error());
        if (replaced->hidesRowsOf(batch.id))
            *part = withRows(*part, replaced->visibleRows(batch.id, part->rows()));
        parts.push_back(std::move(*part));
    }
    return parts;
}

Result<ScoreColumns> Store::scores(const Progress& progress) const
{
    return d->database()
        .attempt([&] { return d->readParts(progress); })
        .map([](std::vector<ScorePart>&& parts) { return ScoreColumns(std::move(parts)); });
}

Result<std::vector<RowPlace>> Store::replacements() const
{
    return d->database().attempt(
        [&] { return ReplacedRows::read(d->sql()).map(&ReplacedRows::places); });
}

Result<std::vector<Incident>> Store::incidents() const
{
    auto incidents = d->database().attempt([&] { return readIncidents(d->sql()); });
    if (incidents) {
        const auto key = [](const Incident& incident) {
            const auto date = incident.effectiveDate();
            return std::pair(date ? date->day : kFirstStoredDay, incident.id);
        };
        std::sort(incidents->begin(), incidents->end(),
                  [&](const auto& left, const auto& right) { return key(left) < key(right); });
    }
    return incidents;
}

Result<std::vector<BrandReading>> Store::brandSeries() const
{
    return d->database().attempt([&] { return readBrand(d->sql()); });
}

Result<ImportBatch> Store::appendScores(const ScorePart& part, ImportBatch batch,
                                        std::span<const ReplacedRow> replaced,
                                        const Progress& progress)
{
    return d->database().change([&]() -> Result<ImportBatch> {
        const auto earlier = ReplacedRows::read(d->sql());
        if (!earlier)
            return tl::unexpected(earlier.error());
        batch.kind = ImportKind::Scores;
        insertBatch(d->sql(), batch);
        writeReplacedRows(d->sql(), batch.id, earlier->stored(replaced));
        return ScoreWriter(d->sql(), batch.id, part, progress).write().map([&] { return batch; });
    });
}

Result<ImportBatch> Store::appendIncidents(std::span<const Incident> incidents, ImportBatch batch)
{
    return d->database().change([&]() -> Result<ImportBatch> {
        batch.kind = ImportKind::Incidents;
        insertBatch(d->sql(), batch);
        for (Incident incident : incidents) {
            incident.batch = batch.id;
            insertIncident(d->sql(), incident);
        }
        return batch;
    });
}

Result<ImportBatch> Store::appendBrand(std::span<const BrandReading> readings, ImportBatch batch)
{
    return d->database().change([&]() -> Result<ImportBatch> {
        batch.kind = ImportKind::Brand;
        insertBatch(d->sql(), batch);
        for (BrandReading reading : readings) {
            reading.batch = batch.id;
            insertBrand(d->sql(), reading);
        }
        return batch;
    });
}

Result<UndoReport> Store::undo(int batch)
{
    return d->database().change([&]() -> Result<UndoReport> {
        SQLite::Database& sql = d->sql();
        const auto undone = readBatch(sql, batch);
        if (!undone)
            return failure(Error::Kind::BadOption, Error::Reason::UnknownBatch,
                           QString::number(batch));
        const auto replaced = ReplacedRows::read(sql);
        if (!replaced)
            return tl::unexpected(replaced.error());
        const auto undoing = replaced->undoing(batch);
        const qint64 replacing
            = undoing.replaced + incidentsReplacedBy(sql, batch) + brandReplacedBy(sql, batch);
        UndoReport report {batch, rowsOf(sql, batch) - replacing,
                           undoing.restored + incidentsBeneath(sql, batch)
                               + brandBeneath(sql, batch),
                           batchesOverlapping(readBatches(sql), *undone)};
        for (const auto& [later, rows] : undoing.handedOver)
            writeReplacedRows(sql, later, rows);
        deleteBatch(sql, batch);
        dropOrphans(sql);
        writeAudit(sql, QStringLiteral("undo"), QStringLiteral("batch %1").arg(batch));
        return report;
    });
}

Result<void> Store::saveIncident(const Incident& incident)
{
    return d->database().change([&]() -> Result<void> {
        store::saveIncident(d->sql(), incident);
        writeAudit(d->sql(), QStringLiteral("save incident"), incident.id);
        return {};
    });
}

Result<void> Store::deleteIncident(const QString& id)
{
    return d->database().change([&]() -> Result<void> {
        store::deleteIncident(d->sql(), id);
        writeAudit(d->sql(), QStringLiteral("delete incident"), id);
        return {};
    });
}

Result<std::vector<IncidentRevision>> Store::revisions(const QString& id) const
{
    return d->database().attempt([&] { return readRevisions(d->sql(), id); });
}

Result<void> Store::restoreIncident(const QString& id,
                                    const std::vector<IncidentRevision>& revisions)
{
    return d->database().change([&]() -> Result<void> {
        replaceRevisions(d->sql(), id, revisions);
        writeAudit(d->sql(), QStringLiteral("restore incident"), id);
        return {};
    });
}

Result<QByteArray> Store::document(const QString& name) const
{
    return d->database().attempt([&]() -> Result<QByteArray> {
        SQLite::Statement query(d->sql(), "SELECT json FROM document WHERE name = ?");
        bindText(query, 1, name);
        return query.executeStep() ? bytesOf(query.getColumn(0)).toByteArray() : QByteArray();
    });
}

Result<void> Store::saveDocument(const QString& name, const QByteArray& json)
{
    return d->database().change([&]() -> Result<void> {
        SQLite::Statement statement(d->sql(),
                                    json.isEmpty()
                                        ? "DELETE FROM document WHERE name = ?"
                                        : "INSERT OR REPLACE INTO document(name, json) "
                                          "VALUES(?, ?)");
        bindText(statement, 1, name);
        if (!json.isEmpty())
            bindBytes(statement, 2, json);
        statement.exec();
        return {};
    });
}

Result<QByteArray> Store::contentState() const
{
    return d->database().attempt(
        [&]() -> Result<QByteArray> { return store::contentState(d->sql()); });
}

Result<void> Store::audit(const QString& action, const QString& detail)
{
    return d->database().change([&]() -> Result<void> {
        writeAudit(d->sql(), action, detail);
        return {};
    });
}

Result<CheckReport> Store::check(const Progress& progress) const
{
    return checkSoundness(d->database(), progress);
}

} // namespace trustbilanz::store
