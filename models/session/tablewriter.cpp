// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/tablewriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace trustbilanz::session {

namespace {
constexpr qsizetype kBufferBytes = 256 * 1024;
constexpr int kExactDigits = QLocale::FloatingPointShortest;

/// A spreadsheet would take such a text for a formula, also in its East Asian forms.
bool looksLikeFormula(const QString& text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && starts.contains(text.front());
}

QByteArray quoted(const QString& text, char separator)
{
    const QString safe = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
    QByteArray bytes = safe.toUtf8();
    const bool needsQuotes = bytes.contains(separator) || bytes.contains('"')
        || bytes.contains('\n') || bytes.contains('\r');
    return needsQuotes ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes;
}

QByteArray jsonText(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}
} // namespace

TableWriter::TableWriter(OutputFile& output, TableFormat format, ExportStyle style)
    : m_output(output)
    , m_format(format)
    , m_style(format == TableFormat::Json ? ExportStyle::Plain : style)
{
}

Result<void> TableWriter::begin(const QStringList& columns)
{
    const bool isGerman = m_style == ExportStyle::GermanExcel;
    if (m_format == TableFormat::Json) {
        for (const QString& column : columns)
            m_before.append((m_before.isEmpty() ? "{" : ",") + jsonText(column) + ':');
        m_buffer = "[";
        return {};
    }
    m_buffer = isGerman ? "\xEF\xBB\xBF" : "";
    for (const QString& column : columns) {
        m_before.append(m_before.isEmpty() ? "" : isGerman ? ";" : ",");
        m_buffer += m_before.last() + textCell(column);
    }
    m_buffer += isGerman ? "\r\n" : "\n";
    return {};
}

QByteArray TableWriter::textCell(const QString& value) const
{
    if (m_format == TableFormat::Csv)
        return quoted(value, m_style == ExportStyle::GermanExcel ? ';' : ',');
    return value.isNull() ? QByteArray("null") : jsonText(value);
}

QByteArray TableWriter::cellOf(QByteArray number) const
{
    if (number.isEmpty() && m_format == TableFormat::Json)
        return "null";
    if (m_style == ExportStyle::GermanExcel)
        number.replace('.', ',');
    return number;
}

QByteArray TableWriter::numberCell(std::optional<double> value) const
{
    const bool isKnown = value && std::isfinite(*value);
    return cellOf(isKnown ? QByteArray::number(*value, 'g', kExactDigits) : QByteArray());
}

void TableWriter::text(const QString& value)
{
    formatted(textCell(value));
}

void TableWriter::plainText(QByteArrayView ascii)
{
    const char* quote = m_format == TableFormat::Json ? "\"" : "";
    formatted(quote);
    m_buffer.append(ascii.data(), ascii.size());
    m_buffer += quote;
}

void TableWriter::number(std::optional<double> value)
{
    formatted(numberCell(value));
}

void TableWriter::figure(std::optional<double> value)
{
    constexpr double perUnit = 10;
    const auto rounded = [](double exact) { return std::round(exact * perUnit) / perUnit + 0.0; };
    formatted(cellOf(value ? QByteArray::number(rounded(*value), 'f', 1) : QByteArray()));
}

void TableWriter::whole(std::optional<qint64> value)
{
    formatted(cellOf(value ? QByteArray::number(*value) : QByteArray()));
}

void TableWriter::formatted(QByteArrayView cell)
{
    if (m_column == 0 && m_rows > 0 && m_format == TableFormat::Json)
        m_buffer += ",\n";
    m_buffer += m_before[m_column];
    m_buffer.append(cell.data(), cell.size());
    ++m_column;
}

Result<void> TableWriter::endRow()
{
    Q_ASSERT(m_column == m_before.size());
    m_buffer += m_format == TableFormat::Json ? "}"
        : m_style == ExportStyle::GermanExcel ? "\r\n"
                                              : "\n";
    m_column = 0;
    ++m_rows;
    return flush(kBufferBytes);
}

Result<void> TableWriter::end()
{
    if (m_format == TableFormat::Json)
        m_buffer += "]\n";
    return flush(0);
}

Result<void> TableWriter::flush(qsizetype atLeast)
{
    if (m_buffer.size() < atLeast)
        return {};
    const auto written = m_output.write(m_buffer);
    m_buffer.resize(0);
    return written;
}

} // namespace trustbilanz::session
