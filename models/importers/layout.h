// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"

#include <QStringList>

namespace trustbilanz::importers {

/// One row as it stands at the start of a file.
struct TextRow {
    qint64 line = 0; ///< physical, 1-based
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

/// How many rows at the end of a file are no data but totals, sources and notes: only what is
/// unmistakable counts. `tail` is the end of the text, `columns` what a row should have.
int likeliestFooterRows(std::string_view tail, const Dialect& dialect, qsizetype columns);

} // namespace trustbilanz::importers
