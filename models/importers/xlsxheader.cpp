// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxheader.h"

#include "models/importers/layout.h"

#include <algorithm>
#include <map>

namespace trustbilanz::importers {

namespace {
constexpr size_t kRowsExamined = 40;

/// The texts of a row up to its last one.
TextRow textRow(qint64 line, const std::vector<TableCell>& cells)
{
    TextRow row {line, line, {}};
    for (const TableCell& cell : cells)
        row.cells += cell.text.trimmed();
    while (!row.cells.isEmpty() && row.cells.last().isEmpty())
        row.cells.removeLast();
    return row;
}

/// The first rows with content from `line` on.
Result<std::vector<TextRow>> firstRows(const XlsxWorkbook& book, const XlsxSheet& sheet,
                                       const CellRange& range, qint64 line)
{
    std::vector<TextRow> rows;
    const auto read = readSheet(book, sheet, range, [&](qint64 number, const auto& cells) {
        TextRow row = textRow(number, cells);
        if (!row.cells.isEmpty() && number >= line)
            rows.push_back(std::move(row));
        return rows.size() < kRowsExamined;
    });
    return read.map([&] { return rows; });
}

qsizetype emptyInFront(const TextRow& row)
{
    const auto first
        = std::ranges::find_if(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
    return first - row.cells.begin();
}

/// Rows without the columns that the table leaves empty in front of it.
std::vector<TextRow> withoutMargin(std::vector<TextRow> rows)
{
    qsizetype margin = CellRange().lastColumn;
    for (const TextRow& row : rows) {
        if (row.cells.size() - emptyInFront(row) > 1)
            margin = std::min(margin, emptyInFront(row));
    }
    for (TextRow& row : rows)
        row.cells.remove(0, std::min(margin, emptyInFront(row)));
    return rows;
}

qsizetype widest(const std::vector<TextRow>& rows)
{
    qsizetype columns = 0;
    for (const TextRow& row : rows)
        columns = std::max(columns, row.cells.size());
    return columns;
}

qsizetype mostUsual(const std::vector<TextRow>& rows)
{
    std::map<qsizetype, int> rowsOf;
    for (const TextRow& row : rows)
        ++rowsOf[row.cells.size()];
    return std::ranges::max_element(rowsOf, {}, [](const auto& entry) { return entry.second; })
        ->first;
}

/// What the first rows tell if the table is that wide: cells at the end of a row that are empty
/// are not there in a workbook, and remarks stand right of the table.
HeaderReading readingAt(std::vector<TextRow> rows, qsizetype columns)
{
    for (TextRow& row : rows)
        row.cells.resize(columns);
    return likeliestHeader(rows);
}

HeaderReading readingOf(const std::vector<TextRow>& all)
{
    const std::vector<TextRow> rows = withoutMargin(all);
    const HeaderReading reading = readingAt(rows, widest(rows));
    return reading.firstRow > rows.front().line || reading.header != Header::Names
        ? reading
        : readingAt(rows, mostUsual(rows));
}

size_t rowAt(const std::vector<TextRow>& rows, qint64 line)
{
    return size_t(std::ranges::find(rows, line, &TextRow::line) - rows.begin());
}

QStringList numbered(size_t columns)
{
    QStringList names;
    for (size_t i = 1; i <= columns; ++i)
        names += QString::number(i);
    return names;
}

/// Rows of the sheet from the first with names to the first below them.
int headerRowsOf(Header header, const std::vector<TextRow>& rows, size_t first)
{
    const size_t count = header == Header::NamesTextsIds ? 3
        : header == Header::GroupsAndNames               ? 2
                                                         : 1;
    const size_t last = std::min(first + count, rows.size()) - 1;
    return int(rows[last].line - rows[first].line) + 1;
}

SheetStart withoutNames(const std::vector<TextRow>& rows)
{
    SheetStart start {int(rows.front().line), Header::None, 0, size_t(widest(rows)), {}, {}};
    start.names = numbered(start.columns);
    return start;
}

SheetStart withNames(const std::vector<TextRow>& rows, const HeaderReading& reading)
{
    const size_t first = rowAt(rows, reading.firstRow);
    const bool hasGroups = reading.header == Header::GroupsAndNames;
    const QStringList& names = rows[first + (hasGroups ? 1 : 0)].cells;
    SheetStart start {reading.firstRow,
                      reading.header,
                      headerRowsOf(reading.header, rows, first),
                      size_t(std::max(rows[first].cells.size(), names.size())),
                      names,
                      {}};
    if (first > 0 || reading.header != Header::Names)
        start.findings.push_back(reading.finding);
    return start;
}
} // namespace

Result<SheetStart> startOf(const XlsxWorkbook& book, const XlsxSheet& sheet, const CellRange& range,
                           const ImportPlan& plan)
{
    const bool isDeclared = plan.headerRow.value_or(0) > 0;
    const int line = range.firstRow + (isDeclared ? *plan.headerRow - 1 : 0);
    const auto rows = firstRows(book, sheet, range, line);
    if (!rows || rows->empty())
        return rows.map([](const auto&) { return SheetStart(); });
    if (plan.headerRow == 0)
        return withoutNames(*rows);
    const HeaderReading first {int(rows->front().line), Header::Names, {}};
    // Who cuts out a range or counts its rows knows where the table begins.
    const bool isKnown = isDeclared || plan.headerRows || !plan.range.isEmpty();
    SheetStart start = withNames(*rows, isKnown ? first : readingOf(*rows));
    start.headerRows = plan.headerRows.value_or(start.headerRows);
    return start;
}

} // namespace trustbilanz::importers
