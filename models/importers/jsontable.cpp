// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsontable.h"

#include "models/importers/jsonrecords.h"

namespace trustbilanz::importers {

namespace {
TableCell tableCell(const QJsonValue& value)
{
    return {cellText(value), value.isDouble() ? TableCell::Type::Number : TableCell::Type::Text};
}

void writeRecords(const QJsonArray& records, const QStringList& names, TableWriter& writer)
{
    std::vector<TableCell> cells;
    for (const QString& name : names)
        cells.push_back({name, TableCell::Type::Text});
    writer.add(0, cells);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QJsonObject record = records[i].toObject();
        for (qsizetype column = 0; column < names.size(); ++column)
            cells[size_t(column)] = tableCell(memberAt(record, names[column]));
        writer.add(i + 1, cells);
    }
}
} // namespace

Result<TableText> readJsonTable(Source& source, const ImportPlan& plan)
{
    const auto records = readJsonRecords(source, plan);
    if (!records)
        return tl::unexpected(records.error());
    const QStringList names = memberNames(records->records);
    const TableWriter::Layout layout {0, 0, 1, 0, true};
    auto table = makeTable(layout, [&](TableWriter& writer) -> Result<void> {
        writeRecords(records->records, names, writer);
        return {};
    });
    const auto finding = findingOf(records->encoding);
    if (table && finding)
        table->findings.push_back(*finding);
    return table;
}

} // namespace trustbilanz::importers
