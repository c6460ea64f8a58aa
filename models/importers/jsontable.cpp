// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsontable.h"

#include "models/importers/jsonrecords.h"

namespace trustbilanz::importers {

namespace {
constexpr qsizetype kRecordsBetweenReports = 1024;

TableCell tableCell(const QJsonValue& value)
{
    return {cellText(value), value.isDouble() ? TableCell::Type::Number : TableCell::Type::Text};
}

Result<void> writeRecords(const JsonRecords& found, const QStringList& names,
                          const Progress& progress, TableWriter& writer)
{
    std::vector<TableCell> cells;
    for (const QString& name : names)
        cells.push_back({name, TableCell::Type::Text});
    writer.add(0, cells);
    for (qsizetype i = 0; i < found.records.size(); ++i) {
        if (progress && i % kRecordsBetweenReports == 0 && !progress(i, found.records.size()))
            return failure(Error::Kind::Cancelled);
        const QJsonObject record = found.records[i].toObject();
        for (qsizetype column = 0; column < names.size(); ++column)
            cells[size_t(column)] = tableCell(memberAt(record, names[column]));
        writer.add(found.lineOf(i), cells);
    }
    return {};
}

std::vector<qint64> brokenLines(const JsonRecords& found)
{
    std::vector<qint64> lines;
    for (qsizetype i = 0; i < found.records.size(); ++i) {
        if (!found.records[i].isObject())
            lines.push_back(found.lineOf(i));
    }
    return lines;
}
} // namespace

Result<TableText> readJsonTable(Source& source, const ImportPlan& plan, const Progress& progress)
{
    const auto records = readJsonRecords(source, plan, progress);
    if (!records)
        return tl::unexpected(records.error());
    const QStringList names = memberNames(records->records);
    const TableWriter::Layout layout {0, 0, 1, 0, true};
    auto table = makeTable(layout, [&](TableWriter& writer) {
        return writeRecords(*records, names, progress, writer);
    });
    if (!table)
        return table;
    table->brokenLines = brokenLines(*records);
    if (const auto finding = findingOf(records->encoding))
        table->findings.push_back(*finding);
    return table;
}

} // namespace trustbilanz::importers
