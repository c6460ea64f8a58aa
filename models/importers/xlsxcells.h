// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/tabletext.h"

#include <QStringList>

namespace trustbilanz::importers {

/// What a number format shows: whether a cell is a date is only known from it.
enum class NumberShown { Number, Percent, Date, Time };

/// By the number of a format that all spreadsheet programs know.
NumberShown shownByFormat(int builtIn);
/// By the code of a custom format: "yyyy-mm-dd", "[Red]0.0", "hh:mm".
NumberShown shownByFormat(const QString& code);

/// What turns the content of a cell into a value: texts, formats and date system of a workbook.
struct XlsxCells {
    QStringList texts; ///< shared by the cells
    std::vector<NumberShown> styles; ///< by index of the cell's style
    bool since1904 = false; ///< date system of old Macintosh files

    /// A cell by its type ("s", "str", "inlineStr", "b", "e", "d", "n" or none), content and style.
    TableCell cell(const QString& type, const QString& content, int style) const;

private:
    TableCell number(const QString& content, int style) const;
};

} // namespace trustbilanz::importers
