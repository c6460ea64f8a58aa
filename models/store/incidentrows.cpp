// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/incidentrows.h"

#include "models/store/chunks.h"

#include <variant>

namespace trustbilanz::store {

namespace {
using Cell = std::variant<std::monostate, qint64, double, QString>;

struct Column {
    const char* name;
    Cell (*read)(const Incident&);
    void (*write)(Incident&, const Cell&);
};

Cell toCell(const QString& value)
{
    return value.isEmpty() ? Cell() : Cell(value);
}
Cell toCell(const std::optional<int>& value)
{
    return value ? Cell(qint64(*value)) : Cell();
}
Cell toCell(const std::optional<qint64>& value)
{
    return value ? Cell(*value) : Cell();
}
Cell toCell(const std::optional<double>& value)
{
    return value ? Cell(*value) : Cell();
}
Cell toCell(const std::optional<PartialDate>& value)
{
    return value ? Cell(value->iso()) : Cell();
}
Cell toCell(Owner value)
{
    return ownerId(value);
}
Cell toCell(IncidentStatus value)
{
    return statusId(value);
}
Cell toCell(AffectedUnit value)
{
    return affectedUnitId(value);
}

QString textIn(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

void fromCell(const Cell& cell, QString& value)
{
    value = textIn(cell);
}
void fromCell(const Cell& cell, std::optional<int>& value)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        value = int(*number);
}
void fromCell(const Cell& cell, std::optional<qint64>& value)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        value = *number;
}
void fromCell(const Cell& cell, std::optional<double>& value)
{
    if (const auto* number = std::get_if<double>(&cell))
        value = *number;
}
void fromCell(const Cell& cell, std::optional<PartialDate>& value)
{
    value = PartialDate::fromIso(textIn(cell));
}
void fromCell(const Cell& cell, Owner& value)
{
    value = ownerFromWord(textIn(cell)).value_or(Owner::Other);
}
void fromCell(const Cell& cell, IncidentStatus& value)
{
    value = statusFromWord(textIn(cell)).value_or(IncidentStatus::Suspected);
}
void fromCell(const Cell& cell, AffectedUnit& value)
{
    const bool isRecords = textIn(cell) == affectedUnitId(AffectedUnit::Records);
    value = isRecords ? AffectedUnit::Records : AffectedUnit::People;
}

template<auto Member>
constexpr Column column(const char* name)
{
    return {name, [](const Incident& incident) { return toCell(incident.*Member); },
            [](Incident& incident, const Cell& cell) { fromCell(cell, incident.*Member); }};
}

constexpr Column kResponse {"response",
                            [](const Incident& incident) {
                                return incident.response ? Cell(incident.response->factor) : Cell();
                            },
                            [](Incident& incident, const Cell& cell) {
                                if (const auto* factor = std::get_if<double>(&cell))
                                    incident.response = Response {*factor, false};
                            }};

constexpr Column kDeception {"deception",
                             [](const Incident& incident) {
                                 return incident.response
                                     ? Cell(qint64(incident.response->deception))
                                     : Cell();
                             },
                             [](Incident& incident, const Cell& cell) {
                                 if (incident.response)
                                     incident.response->deception = cell == Cell(qint64(1));
                             }};

constexpr Column kColumns[] = {
    column<&Incident::id>("id"),
    column<&Incident::title>("title"),
    column<&Incident::brand>("brand"),
    column<&Incident::category>("category"),
    column<&Incident::note>("note"),
    column<&Incident::occurred>("occurred"),
    column<&Incident::disclosed>("disclosed"),
    column<&Incident::resolved>("resolved"),
    column<&Incident::severity>("severity"),
    column<&Incident::affected>("affected"),
    column<&Incident::affectedUnit>("affected_unit"),
    column<&Incident::sensitivity>("sensitivity"),
    column<&Incident::owner>("owner"),
    column<&Incident::similarity>("similarity"),
    column<&Incident::status>("status"),
    kResponse,
    kDeception,
    column<&Incident::media>("media"),
    column<&Incident::spillOver>("spill_over"),
    column<&Incident::halfLifeDays>("half_life"),
    column<&Incident::scar>("scar"),
};
/// Columns of the first version; of later ones an empty cell is left out of the checksum, so that
/// rows written before them stay sound.
constexpr size_t kFirstColumns = 18;

using Cells = std::vector<Cell>;

Cells cellsOf(const Incident& incident)
{
    Cells cells;
    for (const Column& column : kColumns)
        cells.push_back(column.read(incident));
    return cells;
}

QByteArray bytesOfCell(const Cell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell))
        return QByteArray::number(*whole);
    if (const auto* number = std::get_if<double>(&cell))
        return QByteArray::number(*number, 'g', 17);
    return textIn(cell).toUtf8();
}

QByteArray checksumOf(const Cells& cells)
{
    QByteArray bytes;
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool isEmpty = std::holds_alternative<std::monostate>(cells[i]);
        if (i >= kFirstColumns && isEmpty)
            continue;
        if (i >= kFirstColumns)
            bytes += kColumns[i].name;
        bytes += QByteArray::number(qint64(cells[i].index())) + bytesOfCell(cells[i]) + '\0';
    }
    return checksum(bytes, {});
}

void bindCell(SQLite::Statement& statement, int index, const Cell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell))
        statement.bind(index, std::int64_t(*whole));
    else if (const auto* number = std::get_if<double>(&cell))
        statement.bind(index, *number);
    else if (const auto* text = std::get_if<QString>(&cell))
        bindText(statement, index, *text);
    else
        statement.bind(index);
}

Cell cellOf(const SQLite::Column& column)
{
    if (column.isInteger())
        return qint64(column.getInt64());
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return textOf(column);
    return {};
}

/// "a, b, c" of every column, each with what is appended to it.
std::string columnList(const char* suffix = "")
{
    std::string list;
    for (const Column& column : kColumns)
        list += (list.empty() ? "" : ", ") + std::string(column.name) + suffix;
    return list;
}

/// Binds checksum, then all columns, from `index` on.
void bindContent(SQLite::Statement& statement, int index, const Incident& incident)
{
    const Cells cells = cellsOf(incident);
    const QByteArray sum = checksumOf(cells);
    statement.bind(index, sum.constData(), int(sum.size()));
    for (const Cell& cell : cells)
        bindCell(statement, ++index, cell);
}

constexpr const char* kVisible = "SELECT max(revision) FROM incident WHERE id = ?";

/// The revision that shows; 0 when none does.
qint64 visibleRevision(SQLite::Database& sql, const QString& id)
{
    SQLite::Statement query(sql,
                            std::string("SELECT revision FROM incident WHERE revision = (")
                                + kVisible + ") AND deleted = 0");
    bindText(query, 1, id);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

void execute(SQLite::Database& sql, const char* text, const QString& id)
{
    SQLite::Statement statement(sql, text);
    bindText(statement, 1, id);
    statement.exec();
}

/// How many columns of kRow stand before those of kColumns.
constexpr int kBeforeContent = 4;
const std::string kRow = "SELECT revision, deleted, batch_id, checksum, " + columnList()
    + " FROM incident ";

/// Of the row of kRow that the query has reached.
Result<IncidentRevision> revisionIn(SQLite::Statement& query)
{
    IncidentRevision revision {query.getColumn(0).getInt64(), query.getColumn(1).getInt() != 0, {}};
    Cells cells;
    for (int i = 0; i < int(std::size(kColumns)); ++i) {
        cells.push_back(cellOf(query.getColumn(i + kBeforeContent)));
        kColumns[i].write(revision.incident, cells.back());
    }
    if (checksumOf(cells) != bytesOf(query.getColumn(3)))
        return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord,
                       QStringLiteral("incident/") + revision.incident.id);
    revision.incident.batch = query.getColumn(2).getInt();
    return revision;
}
} // namespace

Result<std::vector<Incident>> readIncidents(SQLite::Database& sql)
{
    SQLite::Statement query(sql,
                            kRow
                                + "WHERE deleted = 0 AND revision IN"
                                  " (SELECT max(revision) FROM incident GROUP BY id)");
    std::vector<Incident> incidents;
    while (query.executeStep()) {
        Result<IncidentRevision> revision = revisionIn(query);
        if (!revision)
            return tl::unexpected(revision.error());
        incidents.push_back(std::move(revision->incident));
    }
    return incidents;
}

Result<std::vector<IncidentRevision>> readRevisions(SQLite::Database& sql, const QString& id)
{
    SQLite::Statement query(sql, kRow + "WHERE id = ? ORDER BY revision");
    bindText(query, 1, id);
    std::vector<IncidentRevision> revisions;
    while (query.executeStep()) {
        Result<IncidentRevision> revision = revisionIn(query);
        if (!revision)
            return tl::unexpected(revision.error());
        revisions.push_back(std::move(*revision));
    }
    return revisions;
}

void replaceRevisions(SQLite::Database& sql, const QString& id,
                      const std::vector<IncidentRevision>& revisions)
{
    execute(sql, "DELETE FROM incident WHERE id = ?", id);
    for (const IncidentRevision& revision : revisions) {
        insertIncident(sql, revision.incident);
        SQLite::Statement number(
            sql, "UPDATE incident SET revision = ?, deleted = ? WHERE revision = ?");
        number.bind(1, std::int64_t(revision.number));
        number.bind(2, int(revision.isDeleted));
        number.bind(3, std::int64_t(sql.getLastInsertRowid()));
        number.exec();
    }
}

void insertIncident(SQLite::Database& sql, const Incident& incident)
{
    std::string marks;
    for (size_t i = 0; i < std::size(kColumns); ++i)
        marks += ", ?";
    SQLite::Statement insert(sql,
                             "INSERT INTO incident(batch_id, checksum, " + columnList()
                                 + ") VALUES(?, ?" + marks + ")");
    if (incident.batch > 0)
        insert.bind(1, incident.batch);
    bindContent(insert, 2, incident);
    insert.exec();
}

void saveIncident(SQLite::Database& sql, const Incident& incident)
{
    const qint64 revision = visibleRevision(sql, incident.id);
    if (revision == 0) {
        Incident fresh = incident;
        fresh.batch = 0;
        insertIncident(sql, fresh);
        return;
    }
    SQLite::Statement update(
        sql, "UPDATE incident SET checksum = ?, " + columnList(" = ?") + " WHERE revision = ?");
    bindContent(update, 1, incident);
    update.bind(int(std::size(kColumns)) + 2, std::int64_t(revision));
    update.exec();
}

void deleteIncident(SQLite::Database& sql, const QString& id)
{
    execute(sql, "DELETE FROM incident WHERE id = ? AND batch_id IS NULL", id);
    if (visibleRevision(sql, id) == 0)
        return;
    Incident tombstone;
    tombstone.id = id;
    insertIncident(sql, tombstone);
    SQLite::Statement mark(sql, "UPDATE incident SET deleted = 1 WHERE revision = ?");
    mark.bind(1, std::int64_t(sql.getLastInsertRowid()));
    mark.exec();
}

qint64 incidentsBeneath(SQLite::Database& sql, int batch)
{
    SQLite::Statement query(
        sql,
        "SELECT count(*) FROM incident top WHERE batch_id = ?1 AND revision ="
        " (SELECT max(revision) FROM incident WHERE id = top.id) AND 0 = coalesce((SELECT"
        " deleted FROM incident WHERE id = top.id AND batch_id IS NOT ?1"
        " ORDER BY revision DESC LIMIT 1), 1)");
    query.bind(1, batch);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

qint64 incidentsReplacedBy(SQLite::Database& sql, int batch)
{
    SQLite::Statement query(
        sql,
        "SELECT count(*) FROM incident mine WHERE batch_id = ?1 AND 0 = coalesce((SELECT deleted"
        " FROM incident WHERE id = mine.id AND revision < mine.revision"
        " ORDER BY revision DESC LIMIT 1), 1)");
    query.bind(1, batch);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

void dropOrphans(SQLite::Database& sql)
{
    sql.exec("DELETE FROM incident WHERE deleted = 1"
             " AND id NOT IN (SELECT id FROM incident WHERE deleted = 0)");
}

} // namespace trustbilanz::store
