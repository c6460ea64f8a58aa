// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"
#include "models/importers/xlsxsheet.h"

namespace trustbilanz::importers {

/// Where the table of a sheet begins.
struct SheetStart {
    int line = 0; ///< row with the names, or the first with data where there are none; 0 = empty
    Header header = Header::Names;
    int headerRows = 1; ///< rows from there that hold no data
    size_t columns = 0; ///< as many as the first rows use
    QStringList names; ///< of the columns, as an import calls them
    std::vector<Finding> findings; ///< why it is not the first row
};

/// Found out where the plan does not say it. Titles above the table, and columns left empty in
/// front of it, are no part of it.
Result<SheetStart> startOf(const XlsxWorkbook& book, const XlsxSheet& sheet, const CellRange& range,
                           const ImportPlan& plan);

} // namespace trustbilanz::importers
