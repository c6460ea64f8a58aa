// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchrows.h"

#include "models/store/settingrows.h"

namespace trustbilanz::store {

namespace {
constexpr const char* kInsert
    = "INSERT INTO batch(kind, source, sha256, imported, rows, added, equal, changed, rejected,"
      " customers, first_date, last_date) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kSelect
    = "SELECT id, kind, source, sha256, imported, rows, added, equal, changed, rejected,"
      " customers, first_date, last_date FROM batch WHERE ?1 IS NULL OR id = ?1 ORDER BY id";

void bindDate(SQLite::Statement& statement, int index, const std::optional<PartialDate>& date)
{
    if (date)
        bindText(statement, index, date->iso());
    else
        statement.bind(index);
}

std::optional<PartialDate> dateOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : PartialDate::fromIso(textOf(column));
}

ImportBatch batchOf(SQLite::Statement& row)
{
    ImportBatch batch;
    batch.id = row.getColumn(0).getInt();
    batch.kind = importKindFromId(textOf(row.getColumn(1))).value_or(ImportKind::Incidents);
    batch.source = textOf(row.getColumn(2));
    batch.sha256 = textOf(row.getColumn(3));
    batch.imported = textOf(row.getColumn(4));
    batch.rows = row.getColumn(5).getInt64();
    batch.added = row.getColumn(6).getInt64();
    batch.equal = row.getColumn(7).getInt64();
    batch.changed = row.getColumn(8).getInt64();
    batch.rejected = row.getColumn(9).getInt64();
    batch.customers = row.getColumn(10).getInt64();
    batch.firstDate = dateOf(row.getColumn(11));
    batch.lastDate = dateOf(row.getColumn(12));
    return batch;
}

std::vector<ImportBatch> allOf(SQLite::Statement& query)
{
    std::vector<ImportBatch> batches;
    while (query.executeStep())
        batches.push_back(batchOf(query));
    return batches;
}

QString auditDetail(const ImportBatch& batch)
{
    return QStringLiteral("batch %1: %2, %3 rows, %4 new, %5 changed, %6 rejected")
        .arg(QString::number(batch.id), importKindId(batch.kind), QString::number(batch.rows),
             QString::number(batch.added), QString::number(batch.changed),
             QString::number(batch.rejected));
}
} // namespace

void insertBatch(SQLite::Database& sql, ImportBatch& batch)
{
    if (batch.imported.isEmpty())
        batch.imported = timestamp();
    SQLite::Statement insert(sql, kInsert);
    const QString texts[] = {importKindId(batch.kind), batch.source, batch.sha256, batch.imported};
    const qint64 numbers[]
        = {batch.rows, batch.added, batch.equal, batch.changed, batch.rejected, batch.customers};
    int index = 0;
    for (const QString& text : texts)
        bindText(insert, ++index, text);
    for (const qint64 number : numbers)
        insert.bind(++index, std::int64_t(number));
    bindDate(insert, ++index, batch.firstDate);
    bindDate(insert, ++index, batch.lastDate);
    insert.exec();
    batch.id = int(sql.getLastInsertRowid());
    writeAudit(sql, QStringLiteral("import"), auditDetail(batch));
}

std::vector<ImportBatch> readBatches(SQLite::Database& sql)
{
    SQLite::Statement query(sql, kSelect);
    return allOf(query);
}

std::optional<ImportBatch> readBatch(SQLite::Database& sql, int id)
{
    SQLite::Statement query(sql, kSelect);
    query.bind(1, id);
    const auto found = allOf(query);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

qint64 rowsOf(SQLite::Database& sql, int id)
{
    SQLite::Statement query(sql,
                            "SELECT coalesce((SELECT rows FROM score_part WHERE batch_id = ?1), 0)"
                            " + (SELECT count(*) FROM incident WHERE batch_id = ?1)"
                            " + (SELECT count(*) FROM brand_reading WHERE batch_id = ?1)");
    query.bind(1, id);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

void deleteBatch(SQLite::Database& sql, int id)
{
    SQLite::Statement statement(sql, "DELETE FROM batch WHERE id = ?");
    statement.bind(1, id);
    statement.exec();
}

} // namespace trustbilanz::store
