// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// A way to write dates: the order of day, month and year and what stands between them.
struct DateFormat {
    enum class Kind {
        Numeric,
        DayMonthName,
        MonthNameDay,
        Compact,
        WeekDay,
        Week, ///< read as its Monday
        DayOfYear,
        Month,
        MonthName,
        Year,
        Excel1900,
        Excel1904
    };
    const char* name; ///< as --date-format takes it
    Kind kind;
    const char* order; ///< "ymd", "dmy", "mdy", "ym" or "my"; only Numeric and Month
    char separator; ///< only Numeric and Month
    size_t yearDigits; ///< 4, or 2 where the century is left away
    std::vector<const char*> aliases;
};

/// In the order of detection.
const std::vector<DateFormat>& dateFormatTable();
/// By name or alias; nullptr for an unknown one.
const DateFormat* dateFormatNamed(const QString& name);

/// Takes a date from the front, checked against the calendar. `yearPivot`: ImportPlan::yearPivot.
std::optional<PartialDate> takeDate(std::string_view& text, const DateFormat& format,
                                    int yearPivot);
/// Whether a bare number is more likely that date than any other thing: only then is it one that
/// nobody declared. Excel serials from 20,000 to 60,000, other years from 1900 to 2099.
bool isPlausible(const PartialDate& date, const DateFormat& format);

/// Takes a number of `least` to `most` digits from the front.
std::optional<int> takeNumber(std::string_view& text, size_t least, size_t most);
bool take(std::string_view& text, char expected);
void skip(std::string_view& text, char unwanted);

} // namespace trustbilanz::importers
