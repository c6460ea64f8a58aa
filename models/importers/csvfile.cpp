// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvfile.h"

#include "models/importers/formats.h"
#include "models/importers/jsontable.h"
#include "models/importers/xlsxtable.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr size_t kSample = 256 * 1024; // bytes from which the dialect is told

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

Result<Dialect> dialectOf(Source& source, const ImportPlan& plan)
{
    QByteArray sample(qsizetype(kSample), Qt::Uninitialized);
    const auto count = source.read(sample.data(), kSample);
    if (!count)
        return tl::unexpected(count.error());
    sample.truncate(qsizetype(*count));
    if (sample.isEmpty())
        return failure(Error::Kind::FileUnreadable, source.path());
    return detectDialect(sample, plan, source.path());
}

/// Nothing where the source is CSV itself.
Result<std::optional<TableText>> tableOf(Source& source, const ImportPlan& plan,
                                         const Progress& progress)
{
    const auto format = formatOf(source, plan);
    if (!format)
        return tl::unexpected(format.error());
    switch (*format) {
    case Format::Csv:
        return std::nullopt;
    case Format::Json:
        return readJsonTable(source, plan).map([](TableText&& table) {
            return std::optional(std::move(table));
        });
    case Format::Xlsx:
        return readXlsxTable(source.path(), plan, progress).map([](TableText&& table) {
            return std::optional(std::move(table));
        });
    }
    Q_UNREACHABLE();
}

Dialect dialectOf(const TableText& table)
{
    Dialect dialect;
    dialect.headerRow = table.headerLine;
    dialect.firstLine = table.firstLine;
    return dialect;
}

/// The dialect in which the source is read from here on.
Result<Dialect> settle(Source& source, std::optional<TableText>& table, const ImportPlan& plan)
{
    if (!table)
        return dialectOf(source, plan);
    source.replaceText(std::move(table->csv));
    return dialectOf(*table);
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
    const auto dialect = settle(*source, *table, plan);
    if (!dialect)
        return tl::unexpected(dialect.error());
    if (const auto rewound = source->rewind(); !rewound)
        return tl::unexpected(rewound.error());
    CsvReader reader(*source, *dialect);
    const auto header = reader.readHeader();
    if (!header)
        return tl::unexpected(header.error());
    const TableText known = table->value_or(TableText());
    CsvFile file {std::move(*source), *dialect,    *header,       std::nullopt,
                  plan.headerRows,    known.types, known.findings};
    file.isTable = table->has_value();
    if (plan.footerRows > 0) {
        const auto rows = countRows(file);
        if (!rows)
            return tl::unexpected(rows.error());
        file.rows = std::max(qint64(0), *rows - plan.footerRows);
    }
    return file;
}

Detected CsvFile::detected() const
{
    Detected detected;
    detected.findings = findings;
    if (isTable)
        return detected;
    detected.encoding = dialect.encoding;
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
