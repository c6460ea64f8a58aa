// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/columnnames.h"
#include "models/importers/fields.h"
#include "models/importers/incidentcolumns.h"
#include "models/importers/incidentschema.h"
#include "models/importers/profiles.h"
#include "models/importers/utf8.h"
#include "models/importers/verisrows.h"
#include "models/importers/veristable.h"

#include <QFileInfo>

namespace trustbilanz::importers {

namespace {
using Positions = std::vector<std::pair<QString, size_t>>; // field, column

Result<Positions> positionsOf(const QMap<QString, QString>& columns, const QStringList& header)
{
    Positions positions;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto found = findColumn(header, it.value());
        if (!found)
            return tl::unexpected(found.error());
        positions.emplace_back(it.key(), *found);
    }
    return positions;
}

IncidentCell typedCell(std::string_view cell, ColumnType type)
{
    IncidentCell typed {textOf(cell)};
    if (type == ColumnType::Number)
        typed.number = readNumber(cell, kTypedNumber);
    // Of a date with a time, the day.
    if (type == ColumnType::Date || type == ColumnType::DatesAndTexts)
        typed.date = PartialDate::fromIso(typed.text.section(QLatin1Char('T'), 0, 0));
    return typed;
}

/// What the plan maps stands above what VERIS names say.
void readVerisCells(CsvRow& row, const CsvFile& file, IncidentCells& record)
{
    QStringList cells;
    for (size_t i = 0; i < row.size(); ++i)
        cells += textOf(trimmed(row.cell(i)));
    readVeris(verisObject(file.header, cells), record);
}

IncidentCells cellsOf(CsvRow& row, const Positions& positions, const CsvFile& file, bool isVeris)
{
    IncidentCells record;
    record.line = row.line();
    if (row.damage() || row.size() != size_t(file.header.size())) {
        record.isUsable = false;
        record.issues.emplace_back(QString(), row.damage().value_or(IssueKind::RaggedRow));
        return record;
    }
    if (isVeris)
        readVerisCells(row, file, record);
    for (const auto& [field, position] : positions) {
        const std::string_view cell = trimmed(row.cell(position));
        if (!isUtf8(cell)) {
            record.isUsable = false;
            record.issues.emplace_back(field, IssueKind::InvalidEncoding);
        } else if (!cell.empty() && !saysUnknown(field, textOf(cell))) {
            record.cells.insert(field, typedCell(cell, file.typeOf(position)));
        }
    }
    return record;
}

Result<void> readRows(CsvFile& file, const Progress& progress, const Positions& positions,
                      IncidentRows& rows)
{
    const AffectedUnit unit = affectedUnitOf(rows.columns);
    const bool isVeris = isVerisTable(file.header);
    CsvPass pass(file, progress);
    CsvRow row;
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return file.source.finish();
        while (pass.nextRow(row)) {
            IncidentCells record = cellsOf(row, positions, file, isVeris);
            if (!isVeris) {
                record.hasBrand = rows.columns.contains(QStringLiteral("brand"));
                record.affectedUnit = unit;
            }
            rows.rows.push_back(std::move(record));
        }
    }
}
} // namespace

Result<IncidentRows> readCsvIncidentRows(const QString& path, const ImportPlan& plan,
                                         const Progress& progress)
{
    auto file = CsvFile::open(path, plan, progress);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto named = verifyNames(*file, plan); !named)
        return tl::unexpected(named.error());
    IncidentRows rows;
    rows.plan = plan;
    if (const auto recognised = applyMatchingProfile(file->header, rows.plan))
        file->findings.push_back(*recognised);
    const auto columns = isVerisTable(file->header) ? verisColumns(rows.plan, file->header)
                                                    : incidentColumns(rows.plan, file->header);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto positions = positionsOf(*columns, file->header);
    if (!positions)
        return tl::unexpected(positions.error());
    rows.columns = *columns;
    rows.header = file->header;
    rows.source = QFileInfo(path).fileName();
    rows.detected = file->detected();
    if (const auto read = readRows(*file, progress, *positions, rows); !read)
        return tl::unexpected(read.error());
    rows.sha256 = file->source.sha256();
    return rows;
}

} // namespace trustbilanz::importers
