// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/tabletext.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
bool holdsDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

/// "1,5", "1.234", "3'000": means something else with another decimal or grouping sign.
bool mayBeNumber(const QString& text)
{
    const auto belongsToNumber = [](QChar letter) {
        return letter.isDigit() || letter.isSpace() || QStringLiteral(".,'’+-−").contains(letter);
    };
    return holdsDigit(text) && std::all_of(text.begin(), text.end(), belongsToNumber);
}

/// "0.85" as "85e-2": the same number whatever the decimal sign.
QString withoutPoint(const QString& number)
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    if (point < 0)
        return number;
    const qsizetype mark = number.indexOf(QLatin1Char('e'));
    const QString fraction = number.mid(point + 1, mark < 0 ? -1 : mark - point - 1);
    const int exponent = (mark < 0 ? 0 : number.mid(mark + 1).toInt()) - int(fraction.size());
    QString digits = number.left(point) + fraction;
    const bool isNegative = digits.startsWith(QLatin1Char('-'));
    qsizetype zeros = isNegative ? 1 : 0;
    while (zeros + 1 < digits.size() && digits[zeros] == QLatin1Char('0'))
        digits.remove(zeros, 1);
    return QStringLiteral("%1e%2").arg(digits).arg(exponent);
}

bool isLineBreak(QChar letter)
{
    return letter == QLatin1Char('\n') || letter == QLatin1Char('\r');
}

QString inOneLine(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    std::replace_if(text.begin(), text.end(), isLineBreak, QLatin1Char(' '));
    return text;
}

/// What stands within a cell stays as it is: of two ids that differ by it none becomes the other.
/// A zero byte condemns its row as in any CSV file, and the mark between rows is as little a
/// letter.
QByteArray quoted(QString text)
{
    while (!text.isEmpty() && isLineBreak(text.back()))
        text.chop(1);
    text.replace(QLatin1Char(kTableRowEnd), QChar());
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')))
        return text.toUtf8();
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

size_t usedColumns(const std::vector<TableCell>& cells)
{
    size_t used = cells.size();
    while (used > 0 && cells[used - 1].text.trimmed().isEmpty())
        --used;
    return used;
}
} // namespace

TableWriter::TableWriter(Layout layout, std::set<size_t> disputed)
    : m_layout(layout)
    , m_disputed(std::move(disputed))
    , m_nextLine(layout.firstLine)
{
}

void TableWriter::add(qint64 line, const std::vector<TableCell>& cells)
{
    const size_t used = usedColumns(cells);
    startLine(line, used);
    const bool isData = m_columns > 0 && line >= *m_layout.headerLine + m_layout.headerRows;
    const bool isEmpty = used == 0 && !m_layout.keepsEmptyRows;
    const size_t columns = isEmpty ? 0 : m_columns > 0 ? m_columns : used;
    for (size_t i = 0; i < columns; ++i) {
        const TableCell cell = i < cells.size() ? cells[i] : TableCell();
        if (isData)
            look(m_seen[i], cell);
        m_csv.append(i > 0 ? "," : "").append(written(i, cell, isData));
    }
    m_csv.append(kTableRowEnd);
}

/// Fills up for rows that were left out, and notes where the names stand.
void TableWriter::startLine(qint64 line, size_t used)
{
    m_csv.append(std::max(line - m_nextLine, qint64(0)), kTableRowEnd);
    m_nextLine = std::max(line, m_nextLine) + 1;
    if (!m_layout.headerLine && used > 0)
        m_layout.headerLine = int(line);
    if (line != m_layout.headerLine)
        return;
    m_columns = std::max(used, m_layout.columns);
    m_seen.resize(m_columns);
}

void TableWriter::look(Seen& seen, const TableCell& cell) const
{
    seen.numbers |= cell.type == TableCell::Type::Number;
    seen.fractions |= cell.type == TableCell::Type::Number && cell.text.contains(QLatin1Char('.'));
    seen.dates |= cell.type == TableCell::Type::Date;
    seen.numberLikeTexts |= cell.type == TableCell::Type::Text && mayBeNumber(cell.text);
    seen.dateLikeTexts |= cell.type == TableCell::Type::Text && holdsDigit(cell.text);
}

QByteArray TableWriter::written(size_t column, const TableCell& cell, bool isData) const
{
    if (!isData)
        return quoted(inOneLine(cell.text));
    const bool isDisputed = cell.type == TableCell::Type::Number && m_disputed.contains(column);
    return quoted(isDisputed ? withoutPoint(cell.text) : cell.text);
}

std::set<size_t> TableWriter::disputed() const
{
    std::set<size_t> columns;
    for (size_t i = 0; i < m_seen.size(); ++i) {
        if (m_seen[i].fractions && m_seen[i].numberLikeTexts)
            columns.insert(i);
    }
    return columns;
}

TableText TableWriter::take()
{
    TableText table;
    table.csv = std::move(m_csv);
    table.firstLine = m_layout.firstLine;
    table.headerLine = m_layout.headerLine.value_or(m_layout.firstLine);
    for (const Seen& seen : m_seen) {
        const bool isNumber = seen.numbers && !seen.numberLikeTexts && !seen.dates;
        const ColumnType dates = seen.dateLikeTexts ? ColumnType::DatesAndTexts : ColumnType::Date;
        const bool isDate = seen.dates && !seen.numbers;
        table.types.push_back(isNumber ? ColumnType::Number : isDate ? dates : ColumnType::Text);
    }
    return table;
}

Result<TableText> makeTable(const TableWriter::Layout& layout,
                            const std::function<Result<void>(TableWriter&)>& fill)
{
    TableWriter writer(layout, {});
    if (const auto filled = fill(writer); !filled)
        return tl::unexpected(filled.error());
    const std::set<size_t> disputed = writer.disputed();
    if (disputed.empty())
        return writer.take();
    TableWriter careful(layout, disputed);
    if (const auto filled = fill(careful); !filled)
        return tl::unexpected(filled.error());
    return careful.take();
}

} // namespace trustbilanz::importers
