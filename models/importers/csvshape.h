// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"

namespace trustbilanz::importers {

/// What the first rows of a text look like in one assumed dialect.
struct CsvShape {
    size_t rows = 0; ///< looked at
    int strayQuotes = 0; ///< neither around a cell nor doubled or escaped
    int columns = 1; ///< what most rows have; 1 = the delimiter does not stand there
    size_t regularRows = 0; ///< rows with that many
    std::string_view firstRegular; ///< from the first of them on
};

CsvShape csvShape(std::string_view text, const Dialect& dialect);

} // namespace trustbilanz::importers
