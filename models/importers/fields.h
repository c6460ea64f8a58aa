// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// How the numbers of one column are written. Comes from the file and the plan, never from a
/// locale.
struct NumberReading {
    enum class Grouping { None, Point, Comma, Space, Apostrophe, Any };
    char decimal = '.';
    Grouping grouping = Grouping::Any; ///< Any = whatever is not the decimal sign
    /// Set while no cell was seen on which point and comma differ: the first such cell decides.
    bool isOpen = false;
};

/// How numbers are written that were numbers in their source.
inline constexpr NumberReading kTypedNumber {'.', NumberReading::Grouping::None, false};

/// What a cell says, and out of how many where it says so: 8 and 10 of "8/10", 85 and 100 of "85
/// %".
struct CellNumber {
    double value = 0;
    std::optional<double> outOf;
    bool operator==(const CellNumber&) const = default;
};

/// The number in a cell with its sign, currency or unit (numberframe.h), or nothing. Groups hold
/// exactly three digits, the first one to three and no leading zero; Indian ones (12,34,567) are
/// known too. "inf" and "nan" are no numbers; "1e3" is.
std::optional<CellNumber> readAnswer(std::string_view cell, const NumberReading& reading);
/// The same where a number is not out of anything.
std::optional<double> readNumber(std::string_view cell, const NumberReading& reading);
/// Whether the cell means something else with the other decimal sign.
bool readsDifferently(std::string_view cell, const NumberReading& reading);
/// Whether a cell has more than digits: only such cells tell one reading from another.
bool hasSeparator(std::string_view cell);
/// The grouping sign that a readable cell uses: "point", "comma", "space", "apostrophe" or empty.
QString groupingIn(std::string_view cell, const NumberReading& reading);
/// Cell without spaces and tabs around it.
inline std::string_view trimmed(std::string_view cell)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t'; };
    if (!cell.empty() && cell.front() > ' ' && cell.back() > ' ')
        return cell; // nearly always
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

/// The readings that a notation leaves open.
struct DeclaredNumbers {
    static Result<DeclaredNumbers> from(const Notation& notation);
    std::vector<NumberReading> candidates; ///< one = declared, two = point and comma
};

QString decimalId(const NumberReading& reading);
/// Shortest text that reads back as the same double, with a point.
QString numberText(double number);

} // namespace trustbilanz::importers
