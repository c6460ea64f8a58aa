// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/paper.h"

#include <QStringList>

class QAbstractItemModel;

namespace trustbilanz::report {

/// A table of words and figures that are ready to be read.
struct PaperTable {
    struct Column {
        QString title;
        bool isNumber = false; ///< right, with digits of one width
    };
    struct Row {
        QStringList cells; ///< as many as there are columns
        bool isHeading = false; ///< names the rows below it
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// The rows of a model as the screen shows them; `columns` are those that are printed, in their
/// order, empty = all.
PaperTable tableOf(const QAbstractItemModel& model, const std::vector<int>& columns = {});

/// Widths for all columns, in all as wide as the page: each has at least its longest word, the rest
/// goes where it makes the table lowest.
std::vector<double> columnWidths(const PaperTable& table, double width);

/// Head and rows; the head comes again on every page. Columns without titles have none.
std::vector<Piece> tablePieces(const PaperTable& table, double width);

} // namespace trustbilanz::report
