// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvrows.h"
#include "models/importers/utf8.h"

/// How the reader comes to the names of the columns.
namespace trustbilanz::importers {

namespace {
QStringList cellsOf(CsvRow& row)
{
    QStringList cells;
    for (size_t i = 0; i < row.size(); ++i)
        cells += textOf(row.cell(i)).trimmed();
    return cells;
}

QStringList numberedNames(size_t count)
{
    QStringList names;
    for (size_t i = 1; i <= count; ++i)
        names += QString::number(i);
    return names;
}

/// A group belongs to the columns up to the next group.
QStringList joinedNames(const QStringList& groups, const QStringList& names)
{
    QStringList joined;
    QString group;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!groups.value(i).isEmpty())
            group = groups[i] + QLatin1Char(' ');
        joined += group + names[i];
    }
    return joined;
}
} // namespace

Result<QStringList> CsvReader::readHeader()
{
    CsvRow row;
    for (;;) {
        const auto block = nextBlock();
        if (!block)
            return tl::unexpected(block.error());
        if (!*block)
            return QStringList();
        while (nextRow(row)) {
            if (row.line() >= m_dialect.firstRow)
                return headerNames(row);
        }
    }
}

/// The names in the row at hand and, where there are more header rows, in those below it.
Result<QStringList> CsvReader::headerNames(CsvRow& row)
{
    QStringList names;
    for (size_t i = 0; i < row.size(); ++i) {
        const std::string_view cell = row.cell(i);
        if (!isUtf8(cell) || row.damage() == IssueKind::InvalidEncoding)
            return failure(Error::Kind::UnknownFormat, m_source.path(), int(row.line()));
        names += textOf(cell).trimmed();
    }
    switch (m_dialect.header) {
    case Header::None:
        m_block.putBack(row);
        m_line = row.line();
        return numberedNames(row.size());
    case Header::Names:
        return names;
    case Header::GroupsAndNames:
        return nextRow(row) ? joinedNames(names, cellsOf(row)) : names;
    case Header::NamesTextsIds:
        nextRow(row);
        nextRow(row);
        return names;
    }
    Q_UNREACHABLE();
}

} // namespace trustbilanz::importers
