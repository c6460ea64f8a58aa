// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/xlsxcells.h"
#include "models/importers/zipfile.h"

#include <QStringList>

namespace trustbilanz::importers {

/// A sheet of cells; those that hold only a chart are left out.
struct XlsxSheet {
    QString name;
    QString file; ///< within the archive
    bool isHidden = false;
};

/// What stands in a workbook outside of its sheets.
struct XlsxWorkbook {
    /// Error::UnknownFormat for a damaged workbook or one with a document type definition,
    /// Error::Cancelled where progress says to stop.
    static Result<XlsxWorkbook> open(const QString& path, const Progress& progress = {});

    QStringList sheetNames() const;

    ZipFile archive;
    std::vector<XlsxSheet> sheets;
    XlsxCells cells;
};

} // namespace trustbilanz::importers
