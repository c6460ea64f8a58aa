// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxsheet.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr int kMostDepth = 64; // elements within each other

/// "BC" = 55; 0 for anything else and for columns that no sheet has.
int columnNumber(QStringView letters)
{
    int column = 0;
    for (const QChar letter : letters) {
        const char16_t upper = letter.toUpper().unicode();
        if (upper < u'A' || upper > u'Z' || column > CellRange().lastColumn)
            return 0;
        column = 26 * column + (upper - u'A' + 1);
    }
    return column <= CellRange().lastColumn ? column : 0;
}

/// Column of "BC17"; 0 where it says none.
int columnOf(QStringView cell)
{
    const auto end
        = std::find_if(cell.begin(), cell.end(), [](QChar sign) { return sign.isDigit(); });
    return columnNumber(cell.left(end - cell.begin()));
}

/// Signs that XML cannot hold stand as "_x000D_".
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        const QChar sign(match.captured(1).toUShort(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), sign);
        from = match.capturedStart() + 1;
    }
    return text;
}

class SheetReader
{
public:
    SheetReader(QIODevice* device, const XlsxCells& cells, const CellRange& range,
                const SheetRow& each)
        : m_xml(device)
        , m_cells(cells)
        , m_range(range)
        , m_each(each)
    {
    }

    bool read()
    {
        while (m_goesOn && !m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD() || m_depth > kMostDepth)
                return false;
            if (m_xml.isStartElement() && !readStart())
                return false;
            if (m_xml.isEndElement())
                readEnd();
        }
        return !m_xml.hasError();
    }

private:
    bool readStart()
    {
        ++m_depth;
        if (m_xml.name() == QLatin1String("row"))
            return startRow();
        if (m_xml.name() == QLatin1String("c") && m_row > 0)
            return readCell();
        return true;
    }

    void readEnd()
    {
        --m_depth;
        if (m_xml.name() != QLatin1String("row"))
            return;
        if (m_row >= m_range.firstRow && m_row <= m_range.lastRow)
            m_goesOn = m_each(m_row, m_line);
        m_goesOn = m_goesOn && m_row < m_range.lastRow;
    }

    /// Rows may leave their number away; it never goes back.
    bool startRow()
    {
        const auto number = m_xml.attributes().value(QLatin1String("r"));
        const int row = number.isEmpty() ? m_row + 1 : number.toInt();
        if (row <= m_row || row > CellRange().lastRow)
            return false;
        m_row = row;
        m_column = 0;
        m_line.clear();
        return true;
    }

    bool readCell()
    {
        const auto about = m_xml.attributes();
        const auto place = about.value(QLatin1String("r"));
        m_column = place.isEmpty() ? m_column + 1 : columnOf(place);
        const QString type = about.value(QLatin1String("t")).toString();
        const int style = about.value(QLatin1String("s")).toInt();
        const QString content = readContent();
        if (m_column < 1 || m_column > CellRange().lastColumn)
            return false;
        if (m_column < m_range.firstColumn || m_column > m_range.lastColumn || content.isNull())
            return true;
        const size_t index = size_t(m_column - m_range.firstColumn);
        m_line.resize(std::max(m_line.size(), index + 1));
        m_line[index] = m_cells.cell(type, content, style);
        return true;
    }

    /// Value or text of the cell, up to its end; null for an empty cell.
    QString readContent()
    {
        QString content;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("v"))
                content = unescaped(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            else if (m_xml.name() == QLatin1String("is"))
                content = richText(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        return content;
    }

    QXmlStreamReader m_xml;
    const XlsxCells& m_cells;
    const CellRange& m_range;
    const SheetRow& m_each;
    std::vector<TableCell> m_line;
    int m_row = 0;
    int m_column = 0;
    int m_depth = 0;
    bool m_goesOn = true;
};
} // namespace

std::optional<CellRange> CellRange::fromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})$"));
    const auto match = form.match(text);
    const CellRange range {columnNumber(match.capturedView(1)), columnNumber(match.capturedView(3)),
                           match.captured(2).toInt(), match.captured(4).toInt()};
    const bool isSound = match.hasMatch() && range.firstColumn > 0 && range.firstRow > 0
        && range.firstColumn <= range.lastColumn && range.firstRow <= range.lastRow;
    return isSound ? std::optional(range) : std::nullopt;
}

QString richText(QXmlStreamReader& xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("t"))
            text += unescaped(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.isStartElement() && xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
        else
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
    }
    return text;
}

Result<void> readSheet(const XlsxWorkbook& book, const XlsxSheet& sheet, const CellRange& range,
                       const SheetRow& each)
{
    const auto device = book.archive.read(sheet.file);
    if (!device)
        return tl::unexpected(device.error());
    if (!SheetReader(device->get(), book.cells, range, each).read())
        return failure(Error::Kind::UnknownFormat,
                       QStringLiteral("%1: %2").arg(book.archive.path(), sheet.name));
    return {};
}

} // namespace trustbilanz::importers
