// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/shownexport.h"

#include "models/session/texttablewriter.h"

#include <QFileInfo>
#include <QLocale>

namespace trustbilanz::session {

namespace {
QByteArray written(const TableWriter& writer, const ShownCell& cell)
{
    switch (cell.kind) {
    case ShownCell::Kind::Empty:
        return writer.textCell(QString());
    case ShownCell::Kind::Text:
        return writer.textCell(cell.text);
    case ShownCell::Kind::Number:
        return writer.roundedCell(cell.number, {cell.decimals, false});
    case ShownCell::Kind::Percent:
        return writer.roundedCell(cell.number, {cell.decimals, true});
    case ShownCell::Kind::Date:
        return writer.dateCell(PartialDate {cell.day});
    case ShownCell::Kind::Month:
        return writer.monthCell(cell.day);
    }
    Q_UNREACHABLE();
}

Result<void> writeRows(TableWriter& writer, const ShownTable& table)
{
    auto result = writer.begin(table.columns);
    for (const std::vector<ShownCell>& row : table.rows) {
        for (const ShownCell& cell : row)
            writer.formatted(written(writer, cell));
        if (result)
            result = writer.endRow();
    }
    return result ? writer.end() : result;
}

/// A cell of the clipboard: no other sign of a minus than a spreadsheet knows, and one line.
QString pasted(const ShownCell& cell)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    switch (cell.kind) {
    case ShownCell::Kind::Number:
        return locale.toString(cell.number, 'f', cell.decimals);
    case ShownCell::Kind::Percent:
        return locale.toString(cell.number * 100, 'f', cell.decimals) + QLatin1Char('%');
    case ShownCell::Kind::Empty:
        return {};
    case ShownCell::Kind::Text:
    case ShownCell::Kind::Date:
    case ShownCell::Kind::Month:
        return withoutFormula(cell.text.simplified());
    }
    Q_UNREACHABLE();
}
} // namespace

Result<ExportReport> writeShownTable(const ShownTable& table, const QString& path,
                                     ExportStyle style)
{
    const auto rows = qint64(table.rows.size());
    const auto format = tableFormatOf(path);
    if (!format)
        return failure(Error::Kind::BadOption, path);
    if (const auto checked = checkRows(*format, rows); !checked)
        return tl::unexpected(checked.error());
    auto output = OutputFile::open(path, OutputFile::Readers::Everyone);
    if (!output)
        return tl::unexpected(output.error());
    const auto writer = makeTableWriter(*output, *format, style, table.title, rows);
    return writeRows(*writer, table).and_then([&] { return output->finish(); }).map([&] {
        return ExportReport {QFileInfo(path).fileName(), rows};
    });
}

QString tabSeparated(const ShownTable& table)
{
    QStringList header;
    for (const QString& column : table.columns)
        header << withoutFormula(column.simplified());
    QStringList lines {header.join(QLatin1Char('\t'))};
    for (const std::vector<ShownCell>& row : table.rows) {
        QStringList cells;
        for (const ShownCell& cell : row)
            cells << pasted(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<ExportReport> writePicture(const QByteArray& bytes, const QString& path)
{
    auto output = OutputFile::open(path, OutputFile::Readers::Everyone);
    if (!output)
        return tl::unexpected(output.error());
    return output->write(bytes).and_then([&] { return output->finish(); }).map([&] {
        return ExportReport {QFileInfo(path).fileName(), 0};
    });
}

} // namespace trustbilanz::session
