// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/exports.h"

#include <QStringList>

#include <vector>

namespace trustbilanz::session {

/// A cell of a table in the window. A number has the digits that are shown and no more.
struct ShownCell {
    enum class Kind {
        Empty,
        Text,
        Number,
        Percent, ///< `number` is the fraction
        Date,
        Month ///< `day` is its first
    };
    Kind kind = Kind::Empty;
    QString text; ///< as shown
    double number = 0;
    int decimals = 0; ///< of the number or of the percent
    Day day = 0;
};

/// A table as it stands in the window: its columns and rows in the order shown, without those that
/// are hidden. What is in it has been through the gates of disclosure.
struct ShownTable {
    QString title;
    QStringList columns;
    std::vector<std::vector<ShownCell>> rows; ///< each with a cell for every column
};

/// Writes it to a .csv or .xlsx file, as exportData() does. A percentage is its fraction.
Result<ExportReport> writeShownTable(const ShownTable& table, const QString& path,
                                     ExportStyle style);
/// Tab separated lines with the header, as a spreadsheet of this language takes them from the
/// clipboard; formulas are made harmless.
QString tabSeparated(const ShownTable& table);

/// Writes the bytes of a picture, as exportData() does.
Result<ExportReport> writePicture(const QByteArray& bytes, const QString& path);

} // namespace trustbilanz::session
