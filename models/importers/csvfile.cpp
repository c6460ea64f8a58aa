// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvfile.h"

#include "models/importers/encoding.h"
#include "models/importers/formats.h"
#include "models/importers/jsontable.h"
#include "models/importers/layout.h"
#include "models/importers/utf8.h"
#include "models/importers/xlsxtable.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr size_t kSample = 256 * 1024; // bytes from which the dialect is told
constexpr size_t kTail = 16 * 1024; // bytes in which footer rows are looked for
constexpr size_t kRowsExamined = 40; // for the column names
constexpr double kLikely = 0.9; // confidence in what only its form tells

Result<qint64> countRows(CsvFile& file)
{
    const Progress silent;
    CsvPass pass(file, silent);
    CsvRow row;
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return pass.rowsRead();
        while (pass.nextRow(row)) { }
    }
}

/// The first part of the text; the source starts again behind it.
Result<QByteArray> sampleOf(Source& source)
{
    QByteArray sample(qsizetype(kSample), Qt::Uninitialized);
    const auto count = source.read(sample.data(), kSample);
    if (!count)
        return tl::unexpected(count.error());
    sample.truncate(qsizetype(*count));
    if (const auto rewound = source.rewind(); !rewound)
        return tl::unexpected(rewound.error());
    return sample;
}

TextRow textRow(CsvRow& row)
{
    TextRow text {row.line(), {}};
    for (size_t i = 0; i < row.size(); ++i)
        text.cells += textOf(row.cell(i)).trimmed();
    return text;
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
        rows.push_back(textRow(row));
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

/// Looks at the end of the file, unless it is packed and long: then its end is not at hand.
Result<int> findFooter(CsvFile& file, const QByteArray& sample)
{
    const bool isWhole = sample.size() < qsizetype(kSample);
    const auto tail = isWhole ? Result<QByteArray>(sample) : file.source.readEnd(qint64(kTail));
    if (!tail)
        return tl::unexpected(tail.error());
    const int rows = likeliestFooterRows({tail->constData(), size_t(tail->size())}, file.dialect,
                                         file.header.size());
    if (rows > 0)
        file.findings.push_back({QStringLiteral("footer"),
                                 {},
                                 QString::number(rows),
                                 QStringLiteral("notesBelowData"),
                                 {},
                                 0,
                                 kLikely});
    return rows;
}

Result<void> leaveFooter(CsvFile& file, int footerRows)
{
    if (footerRows == 0)
        return {};
    return countRows(file).map(
        [&](qint64 rows) { file.rows = std::max(qint64(0), rows - footerRows); });
}

Result<void> readNames(CsvFile& file)
{
    CsvReader reader(file.source, file.dialect);
    return reader.readHeader().map([&](const QStringList& names) { file.header = names; });
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
            return plan.footerRows ? Result<int>(*plan.footerRows) : findFooter(file, *sample);
        })
        .and_then([&](int footerRows) { return leaveFooter(file, footerRows); });
}
/// Nothing where the source is CSV itself.
Result<std::optional<TableText>> tableOf(Source& source, const ImportPlan& plan,
                                         const Progress& progress)
{
    const auto some = [](TableText&& table) { return std::optional(std::move(table)); };
    const auto format = formatOf(source);
    if (!format)
        return tl::unexpected(format.error());
    switch (*format) {
    case Format::Csv:
        return std::nullopt;
    case Format::Json:
        return readJsonTable(source, plan).map(some);
    case Format::Xlsx:
        return readXlsxTable(source.path(), plan, progress).map(some);
    }
    Q_UNREACHABLE();
}

/// A table of another format, of which everything is known, from here on read as CSV.
Result<void> adopt(CsvFile& file, TableText table, const ImportPlan& plan)
{
    file.isTable = true;
    file.source.replaceText(std::move(table.csv));
    file.dialect.firstLine = table.firstLine;
    file.dialect.firstRow = table.headerLine;
    file.types = std::move(table.types);
    file.findings = std::move(table.findings);
    return file.source.rewind().and_then([&] { return readNames(file); }).and_then([&] {
        return leaveFooter(file, plan.footerRows.value_or(0));
    });
}

/// A text of which the encoding has to be settled first.
Result<void> decode(CsvFile& file, const ImportPlan& plan)
{
    const auto encoding = decodeSource(file.source, plan.encoding);
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
    if (isTable)
        return detected;
    detected.encoding = encoding;
    detected.delimiter = QLatin1Char(dialect.delimiter);
    return detected;
}

CsvPass::CsvPass(CsvFile& file, const Progress& progress)
    : m_file(file)
    , m_progress(progress)
    , m_reader(file.source, file.dialect)
{
}

Result<bool> CsvPass::nextBlock()
{
    if (!m_started) {
        m_started = true;
        if (const auto rewound = m_file.source.rewind(); !rewound)
            return tl::unexpected(rewound.error());
        if (const auto header = m_reader.readHeader(); !header)
            return tl::unexpected(header.error());
    }
    if (m_progress && !m_progress(m_file.source.bytesRead(), m_file.source.bytesTotal()))
        return failure(Error::Kind::Cancelled);
    if (m_file.rows && m_rows >= *m_file.rows)
        return false;
    return m_reader.nextBlock();
}

bool CsvPass::nextRow(CsvRow& row)
{
    for (; m_headerRows < m_file.headerRows; ++m_headerRows) {
        if (!m_reader.nextRow(row))
            return false;
    }
    if ((m_file.rows && m_rows >= *m_file.rows) || !m_reader.nextRow(row))
        return false;
    ++m_rows;
    return true;
}

Result<size_t> findColumn(const QStringList& header, const QString& name)
{
    const qsizetype found = header.indexOf(name);
    if (found < 0)
        return failure(Error::Kind::MissingColumn, name);
    if (header.indexOf(name, found + 1) >= 0)
        return failure(Error::Kind::AmbiguousColumn,
                       QStringLiteral("%1: two columns have this name").arg(name));
    return size_t(found);
}

} // namespace trustbilanz::importers
