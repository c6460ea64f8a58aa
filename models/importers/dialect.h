// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/importreport.h"
#include "models/records/result.h"

#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// The rows that name the columns, above the data.
enum class Header {
    None, ///< columns are called "1", "2" …
    Names,
    GroupsAndNames, ///< a group stands above the first of its columns; both are joined by a blank
    NamesTextsIds ///< as Qualtrics exports: names, question texts, ids in JSON
};

/// How a CSV file is written.
struct Dialect {
    char delimiter = ',';
    char quote = '"'; ///< '\0' = none
    char escape = '\0'; ///< in front of a quote inside quotes; '\0' = quotes are doubled
    bool blanksBeforeQuotes = false; ///< whether quotes count behind blanks, as in a, "b, c"
    char newline = '\n'; ///< '\r' for old Macintosh files; CRLF counts as '\n'
    int firstRow = 1; ///< 1-based physical line of the column names, or of the data without any
    Header header = Header::Names;
    int firstLine = 1; ///< number of the first line
};

/// A dialect and how it was found out; what the plan declares needs no finding.
struct DialectReading {
    Dialect dialect;
    std::vector<Finding> findings;
};

/// Takes from the plan what is declared and finds out the rest from the first part of the text,
/// except for the header, which takes the first line that is no "sep=" line. Error::BadOption for
/// a bad plan.
Result<DialectReading> detectDialect(std::string_view text, const ImportPlan& plan);

/// A character as the option that declares it: "tab" and "pipe" have names.
QString characterName(char character);

} // namespace trustbilanz::importers
