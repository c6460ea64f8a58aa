// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvfile.h"

#include "models/importers/encoding.h"
#include "models/importers/fields.h"
#include "models/importers/formats.h"
#include "models/importers/jsontable.h"
#include "models/importers/layout.h"
#include "models/importers/utf8.h"
#include "models/importers/xlsxtable.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace trustbilanz::importers {

namespace {
constexpr size_t kSample = 256 * 1024; // bytes from which the dialect is told
constexpr size_t kTail = 16 * 1024; // bytes in which footer rows are looked for
constexpr size_t kRowsExamined = 40; // for the column names
constexpr double kLikely = 0.9; // confidence in what only its form tells

TextRow textRow(CsvRow& row, char newline)
{
    TextRow text {row.line(), row.line(), {}};
    for (size_t i = 0; i < row.size(); ++i) {
        const std::string_view cell = row.cell(i);
        text.lastLine += std::count(cell.begin(), cell.end(), newline);
        text.cells += textOf(cell).trimmed();
    }
    return text;
}

/// Shows every data row and its number, from 0.
Result<void> eachRow(CsvFile& file, const std::function<void(CsvRow&, qint64)>& look)
{
    const Progress silent;
    CsvPass pass(file, silent);
    CsvRow row;
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        while (pass.nextRow(row))
            look(row, pass.rowsRead() - 1);
    }
}

Result<qint64> countRows(CsvFile& file)
{
    qint64 rows = 0;
    return eachRow(file, [&](CsvRow&, qint64) { ++rows; }).map([&] { return rows; });
}

/// The last rows that may be a footer, and the one above them.
Result<std::vector<TextRow>> lastRows(CsvFile& file, qint64 rows)
{
    std::vector<TextRow> last;
    const auto keep = [&](CsvRow& row, qint64 number) {
        if (number >= rows - kMostFooterRows - 1)
            last.push_back(textRow(row, file.dialect.newline));
    };
    return eachRow(file, keep).map([&] { return last; });
}

/// The first part of the text; the source starts again behind it.
Result<QByteArray> sampleOf(Source& source)
{
    const auto sample = source.readPiece(kSample);
    if (!sample)
        return sample;
    if (const auto rewound = source.rewind(); !rewound)
        return tl::unexpected(rewound.error());
    return sample;
}

/// The first rows of the first block, titles and column names among them.
Result<std::vector<TextRow>> firstRows(Source& source, Dialect dialect)
{
    dialect.header = Header::None;
    CsvReader reader(source, dialect);
    if (const auto started = reader.readHeader(); !started)
        return tl::unexpected(started.error());
    std::vector<TextRow> rows;
    CsvRow row;
    while (rows.size() < kRowsExamined && reader.nextRow(row))
        rows.push_back(textRow(row, dialect.newline));
    return rows;
}

Result<void> findHeader(CsvFile& file)
{
    const auto rows = firstRows(file.source, file.dialect);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->empty()) {
        const HeaderReading reading = likeliestHeader(*rows);
        file.dialect.firstRow = reading.firstRow;
        file.dialect.header = reading.header;
        file.findings.push_back(reading.finding);
    }
    return file.source.rewind();
}

/// The end of the text; nothing of a file that is packed and long, where it is not at hand.
Result<QByteArray> tailOf(CsvFile& file, const QByteArray& sample)
{
    const bool isWhole = sample.size() < qsizetype(kSample);
    return isWhole ? Result<QByteArray>(sample) : file.source.readEnd(qint64(kTail));
}

Result<void> leaveFooter(CsvFile& file, int footerRows)
{
    if (footerRows == 0)
        return {};
    return countRows(file).map(
        [&](qint64 rows) { file.rows = std::max(qint64(0), rows - footerRows); });
}

/// Reads all rows once more where the end of the text looks like a footer, and only there.
Result<void> findFooter(CsvFile& file, const QByteArray& tail)
{
    if (file.header.size() < 2
        || !mayEndWithFooter({tail.constData(), size_t(tail.size())}, file.dialect))
        return {};
    const auto rows = countRows(file);
    const auto last = rows ? lastRows(file, *rows) : tl::unexpected(rows.error());
    if (!last)
        return tl::unexpected(last.error());
    const int footerRows = likeliestFooterRows(*last, file.header.size());
    if (footerRows > 0) {
        file.rows = *rows - footerRows;
        file.findings.push_back({QStringLiteral("footer"),
                                 {},
                                 QString::number(footerRows),
                                 QStringLiteral("notesBelowData"),
                                 {},
                                 0,
                                 kLikely});
    }
    return {};
}

Result<void> readNames(CsvFile& file)
{
    CsvReader reader(file.source, file.dialect);
    return reader.readHeader().map([&](const QStringList& names) { file.header = names; });
}

/// Whether every row ends with one cell that has no name and holds nothing, as a delimiter at the
/// end of each leaves it. Ends at the first row that does not, which is the first one mostly.
Result<bool> endWithEmptyCell(CsvFile& file)
{
    const size_t columns = size_t(file.header.size());
    const Progress silent;
    CsvPass pass(file, silent);
    CsvRow row;
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more || !*more)
            return more.map([&](bool) { return pass.rowsRead() > 0; });
        while (pass.nextRow(row)) {
            const bool hasCell = row.size() == columns + 1 && !row.damage();
            if (!hasCell || !trimmed(row.cell(columns)).empty())
                return false;
        }
    }
}

/// Gives such a cell a column without a name.
Result<void> acceptEmptyCell(CsvFile& file)
{
    const auto isThere = endWithEmptyCell(file);
    if (isThere && *isThere) {
        file.header += QString();
        file.findings.push_back(
            {QStringLiteral("cells"), {}, {}, QStringLiteral("emptyAtEnd"), {}, 0, 1});
    }
    return isThere.map([](bool) {});
}

/// Everything about a file of which the encoding is settled.
Result<void> examine(CsvFile& file, const ImportPlan& plan)
{
    const auto sample = sampleOf(file.source);
    if (!sample)
        return tl::unexpected(sample.error());
    const auto reading = detectDialect({sample->constData(), size_t(sample->size())}, plan);
    if (!reading)
        return tl::unexpected(reading.error());
    file.dialect = reading->dialect;
    file.findings.insert(file.findings.end(), reading->findings.begin(), reading->findings.end());
    const bool isDeclared = plan.headerRow || plan.headerRows;
    return (isDeclared ? Result<void>() : findHeader(file))
        .and_then([&] { return readNames(file); })
        .and_then([&] {
            if (plan.footerRows)
                return leaveFooter(file, *plan.footerRows);
            return tailOf(file, *sample).and_then([&](const QByteArray& tail) {
                return findFooter(file, tail);
            });
        })
        .and_then([&] { return acceptEmptyCell(file); });
}

/// Nothing where the source is CSV itself.
Result<std::optional<TableText>> tableOf(Source& source, const ImportPlan& plan,
                                         const Progress& progress)
{
    const auto some = [](TableText&& table) { return std::optional(std::move(table)); };
    const auto format = formatOf(source, plan);
    if (!format)
        return tl::unexpected(format.error());
    switch (*format) {
    case Format::Csv:
        return std::nullopt;
    case Format::Json:
        return readJsonTable(source, plan, progress).map(some);
    case Format::Xlsx:
        return readXlsxTable(source.path(), plan, progress).map(some);
    }
    Q_UNREACHABLE();
}

/// A table of another format, of which everything is known, from here on read as CSV.
Result<void> adopt(CsvFile& file, TableText table, const ImportPlan& plan)
{
    file.isTable = true;
    const QByteArray tail = table.csv.right(qsizetype(kTail));
    file.source.replaceText(std::move(table.csv));
    file.dialect.newline = kTableRowEnd;
    file.dialect.firstLine = table.firstLine;
    file.dialect.firstRow = table.headerLine;
    file.dialect.header = table.header;
    file.types = std::move(table.types);
    file.brokenLines = std::move(table.brokenLines);
    file.sheets = std::move(table.sheets);
    file.findings = std::move(table.findings);
    return file.source.rewind().and_then([&] { return readNames(file); }).and_then([&] {
        return table.mayHaveFooter && !plan.footerRows
            ? findFooter(file, tail)
            : leaveFooter(file, plan.footerRows.value_or(0));
    });
}

/// A text of which the encoding has to be settled first.
Result<void> decode(CsvFile& file, const ImportPlan& plan)
{
    const auto encoding = decodeSource(file.source, plan);
    if (!encoding)
        return tl::unexpected(encoding.error());
    file.encoding = encoding->name;
    if (const auto finding = findingOf(*encoding))
        file.findings.push_back(*finding);
    return examine(file, plan);
}
} // namespace

Result<CsvFile> CsvFile::open(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::FileUnreadable, Error::Reason::Folder, path);
    auto source = Source::open(path);
    if (!source)
        return tl::unexpected(source.error());
    auto table = tableOf(*source, plan, progress);
    if (!table)
        return tl::unexpected(table.error());
    CsvFile file {.source = std::move(*source)};
    file.headerRows = plan.headerRows.value_or(1);
    const auto ready = *table ? adopt(file, std::move(**table), plan) : decode(file, plan);
    if (!ready)
        return tl::unexpected(ready.error());
    return file;
}

Detected CsvFile::detected() const
{
    Detected detected;
    detected.findings = findings;
    detected.sheets = sheets;
    if (isTable)
        return detected;
    detected.encoding = encoding;
    detected.delimiter = QLatin1Char(dialect.delimiter);
    return detected;
}

bool CsvRows::next(CsvBlock& block, CsvRow& row)
{
    for (; m_headerRows < m_file.headerRows; ++m_headerRows) {
        if (!block.nextRow(row, m_line))
            return false;
    }
    if (isAtFooter() || !block.nextRow(row, m_line))
        return false;
    ++m_count;
    if (std::ranges::binary_search(m_file.brokenLines, row.line()))
        row.condemn(IssueKind::BrokenRecord);
    return true;
}

CsvGrid CsvRows::nextGrid(CsvBlock& block, size_t most)
{
    if (m_headerRows < m_file.headerRows || !m_file.brokenLines.empty())
        return {};
    const qint64 left = m_file.rows ? std::max(qint64(0), *m_file.rows - m_count) : qint64(most);
    return block.nextGrid(size_t(m_file.header.size()), std::min(most, size_t(left)));
}

void CsvRows::take(CsvBlock& block, const CsvGrid& grid)
{
    block.skip(grid, m_line);
    m_count += qint64(grid.rows());
}

CsvPass::CsvPass(CsvFile& file, const Progress& progress)
    : m_file(file)
    , m_progress(progress)
    , m_reader(file.source, file.dialect)
    , m_rows(file)
{
}

Result<void> CsvPass::start()
{
    m_started = true;
    if (const auto rewound = m_file.source.rewind(); !rewound)
        return rewound;
    return m_reader.readHeader().map([&](const QStringList&) { m_rows.startAt(m_reader.line()); });
}

Result<void> CsvPass::tellProgress() const
{
    if (m_progress && !m_progress(m_file.source.bytesRead(), m_file.source.bytesTotal()))
        return failure(Error::Kind::Cancelled);
    return {};
}

Result<bool> CsvPass::nextBlock()
{
    if (const auto started = m_started ? Result<void>() : start(); !started)
        return tl::unexpected(started.error());
    if (const auto told = tellProgress(); !told)
        return tl::unexpected(told.error());
    if (m_rows.isAtFooter())
        return false;
    return m_reader.nextBlock();
}

Result<bool> CsvPass::readBlock(CsvBlock& used)
{
    const auto more = m_reader.nextBlock();
    if (more && *more)
        m_reader.exchangeBlock(used);
    return more;
}

Result<size_t> findColumn(const QStringList& header, const QString& name)
{
    const qsizetype found = header.indexOf(name);
    if (found < 0)
        return failure(Error::Kind::MissingColumn, name);
    if (header.indexOf(name, found + 1) >= 0)
        return failure(Error::Kind::AmbiguousColumn, Error::Reason::SameName, name);
    return size_t(found);
}

} // namespace trustbilanz::importers
