// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/texttablewriter.h"

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
    QByteArray bytes = withoutFormula(text).toUtf8();
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

QString withoutFormula(const QString& text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

TextTableWriter::TextTableWriter(OutputFile& output, TableFormat format, ExportStyle style)
    : m_output(output)
    , m_format(format)
    , m_style(format == TableFormat::Json ? ExportStyle::Plain : style)
{
}

Result<void> TextTableWriter::begin(const QStringList& columns)
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

QByteArray TextTableWriter::textCell(const QString& value) const
{
    if (m_format == TableFormat::Csv)
        return quoted(value, m_style == ExportStyle::GermanExcel ? ';' : ',');
    return value.isNull() ? QByteArray("null") : jsonText(value);
}

QByteArray TextTableWriter::cellOf(QByteArray number) const
{
    if (number.isEmpty() && m_format == TableFormat::Json)
        return "null";
    if (m_style == ExportStyle::GermanExcel)
        number.replace('.', ',');
    return number;
}

QByteArray TextTableWriter::numberCell(std::optional<double> value) const
{
    const bool isKnown = value && std::isfinite(*value);
    return cellOf(isKnown ? QByteArray::number(*value, 'g', kExactDigits) : QByteArray());
}

QByteArray TextTableWriter::wholeCell(std::optional<qint64> value) const
{
    return cellOf(value ? QByteArray::number(*value) : QByteArray());
}

QByteArray TextTableWriter::roundedCell(std::optional<double> value, Digits digits) const
{
    if (!value || !std::isfinite(*value))
        return cellOf({});
    return cellOf(QByteArray::number(digits.rounded(*value), 'f', digits.ofNumber()));
}

QByteArray TextTableWriter::dateCell(const std::optional<PartialDate>& date) const
{
    return textCell(date ? date->iso() : QString());
}

QByteArray TextTableWriter::monthCell(Day first) const
{
    return dateCell(PartialDate {first, DatePrecision::Month});
}

void TextTableWriter::plainText(QByteArrayView ascii)
{
    const char* quote = m_format == TableFormat::Json ? "\"" : "";
    formatted(quote);
    m_buffer.append(ascii.data(), ascii.size());
    m_buffer += quote;
}

void TextTableWriter::formatted(QByteArrayView cell)
{
    if (m_column == 0 && m_rows > 0 && m_format == TableFormat::Json)
        m_buffer += ",\n";
    m_buffer += m_before[m_column];
    m_buffer.append(cell.data(), cell.size());
    ++m_column;
}

Result<void> TextTableWriter::endRow()
{
    Q_ASSERT(m_column == m_before.size());
    m_buffer += m_format == TableFormat::Json ? "}"
        : m_style == ExportStyle::GermanExcel ? "\r\n"
                                              : "\n";
    m_column = 0;
    ++m_rows;
    return flush(kBufferBytes);
}

Result<void> TextTableWriter::end()
{
    if (m_format == TableFormat::Json)
        m_buffer += "]\n";
    return flush(0);
}

Result<void> TextTableWriter::flush(qsizetype atLeast)
{
    if (m_buffer.size() < atLeast)
        return {};
    const auto written = m_output.write(m_buffer);
    m_buffer.resize(0);
    return written;
}

} // namespace trustbilanz::session
