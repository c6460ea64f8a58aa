// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support.h"

#include <zip.h>

#include <initializer_list>
#include <vector>

namespace trustbilanz::tests {

struct Sheet {
    const char* name;
    QByteArray rows; ///< content of <sheetData>
};

struct Workbook {
    Workbook(std::initializer_list<Sheet> all)
        : sheets(all)
    {
    }
    std::vector<Sheet> sheets;
    bool since1904 = false;
    int hidden = -1; ///< index of a hidden sheet
};

/// Styles 1 to 5: a date of the program's own, "dd.mm.yyyy", "[$-407]mmmm yy", "[Red]0.0",
/// "[h]:mm"; style 6: percent.
inline const QByteArray kStyles
    = "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts>"
      "<numFmt numFmtId='170' formatCode='dd.mm.yyyy'/>"
      "<numFmt numFmtId='171' formatCode='[$-407]mmmm yy'/>"
      "<numFmt numFmtId='172' formatCode='[Red]0.0'/>"
      "<numFmt numFmtId='173' formatCode='[h]:mm'/></numFmts>"
      "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/>"
      "<xf numFmtId='172'/><xf numFmtId='173'/><xf numFmtId='9'/></cellXfs></styleSheet>";

inline QByteArray workbookXml(const Workbook& book)
{
    QByteArray xml
        = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
          "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>";
    xml += book.since1904 ? "<workbookPr date1904='1'/><sheets>" : "<sheets>";
    for (size_t i = 0; i < book.sheets.size(); ++i)
        xml += QByteArray("<sheet name='") + book.sheets[i].name
            + (int(i) == book.hidden ? "' state='hidden" : "") + "' r:id='r"
            + QByteArray::number(i + 1) + "'/>";
    return xml + "</sheets></workbook>";
}

inline QByteArray relationsXml(const Workbook& book)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray xml
        = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        xml += "<Relationship Id='r" + number + "' Type='" + type
            + "worksheet' Target='worksheets/sheet" + number + ".xml'/>";
    }
    return xml + "<Relationship Id='s' Type='" + type
        + "styles' Target='styles.xml'/></Relationships>";
}

/// Writes a workbook as small as can be.
inline void writeWorkbook(const QString& path, const Workbook& book)
{
    std::vector<std::pair<QByteArray, QByteArray>> files {
        {"xl/workbook.xml", workbookXml(book)},
        {"xl/_rels/workbook.xml.rels", relationsXml(book)},
        {"xl/styles.xml", kStyles}};
    for (size_t i = 0; i < book.sheets.size(); ++i)
        files.emplace_back(
            "xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml",
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            "<sheetData>"
                + book.sheets[i].rows + "</sheetData></worksheet>");
    zip_t* archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : files) {
        zip_source_t* bytes
            = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.constData(), bytes, ZIP_FL_OVERWRITE);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace trustbilanz::tests
