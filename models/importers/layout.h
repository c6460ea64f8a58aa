// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"

#include <QStringList>

namespace trustbilanz::importers {

/// One row as it stands at the start of a file.
struct TextRow {
    qint64 line = 0; ///< physical, 1-based
    qint64 lastLine = 0; ///< where cells go over several lines
    QStringList cells; ///< without blanks around them
};

struct HeaderReading {
    int firstRow = 1; ///< physical line
    Header header = Header::Names;
    Finding finding;
};

/// Where the column names stand in the first rows of a file. Lines above them are told as titles
/// only where that is unmistakable; otherwise the first row has the names.
HeaderReading likeliestHeader(const std::vector<TextRow>& rows);

/// Whether these may be column names: none is a figure, a date or an
/// e-mail address, as rows of data have them.
bool areNames(const QStringList& header);

/// Whether the last line of a text looks like no data, so that its last rows are worth a look.
bool mayEndWithFooter(std::string_view tail, const Dialect& dialect);

constexpr int kMostFooterRows = 10;
/// How many of the last rows of a file are no data but totals, sources and notes: only what is
/// unmistakable counts. `columns` is what a row should have.
int likeliestFooterRows(const std::vector<TextRow>& lastRows, qsizetype columns);

} // namespace trustbilanz::importers
