// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/xlsxworkbook.h"

class QXmlStreamReader;

namespace trustbilanz::importers {

/// A rectangle of cells, counted from 1.
struct CellRange {
    int firstColumn = 1;
    int lastColumn = 16'384; ///< most that a sheet has
    int firstRow = 1;
    int lastRow = 1'048'576; ///< most that a sheet has

    /// "A1:H900"; nothing for anything else.
    static std::optional<CellRange> fromText(const QString& text);
};

/// A row of a sheet; false = enough.
using SheetRow = std::function<bool(qint64 row, const std::vector<TableCell>& cells)>;

/// Reads the rows of a sheet within a range in their order. Of merged cells the first has the
/// value, of formulas the value that was computed last. Error::UnknownFormat for a damaged sheet.
Result<void> readSheet(const XlsxWorkbook& book, const XlsxSheet& sheet, const CellRange& range,
                       const SheetRow& each);

/// The text below an element, formatted parts put together, without readings (phonetics). Stops at
/// the end of the element.
QString richText(QXmlStreamReader& xml);

} // namespace trustbilanz::importers
