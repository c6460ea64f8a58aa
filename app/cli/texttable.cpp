// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>

namespace trustbilanz::cli {

namespace {
constexpr qsizetype kGap = 2;

QString trimmedRight(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}
} // namespace

QString harmless(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    for (Column& column : m_columns) {
        column.title = harmless(column.title);
        m_widths.push_back(column.title.size());
    }
}

void TextTable::add(QStringList cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = harmless(cells[i]);
        m_widths[size_t(i)] = std::max(m_widths[size_t(i)], cells[i].size());
    }
    m_rows.push_back(std::move(cells));
}

QString TextTable::text() const
{
    QStringList titles;
    for (const Column& column : m_columns)
        titles.append(column.title);
    QString text = line(titles);
    for (const QStringList& row : m_rows)
        text += line(row);
    return text;
}

QString TextTable::line(const QStringList& cells) const
{
    QString line;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString cell = cells.value(qsizetype(i));
        line += m_columns[i].isNumber ? cell.rightJustified(m_widths[i])
                                      : cell.leftJustified(m_widths[i]);
        line += QString(kGap, QLatin1Char(' '));
    }
    return trimmedRight(line) + QLatin1Char('\n');
}

QString namedValues(const std::vector<std::pair<QString, QString>>& lines)
{
    qsizetype width = 0;
    for (const auto& [name, value] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto& [name, value] : lines)
        text += name.leftJustified(width + kGap) + harmless(value) + QLatin1Char('\n');
    return text;
}

} // namespace trustbilanz::cli
