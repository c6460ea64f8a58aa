// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace trustbilanz::importers {

/// What stands around the digits of a number: sign, currency or unit, and what it is out of.
struct NumberFrame {
    std::string_view digits; ///< with decimal sign, grouping and exponent
    std::string_view outOf; ///< whole number: "10" of "8/10", "100" of "85 %"; empty = of nothing
    bool isNegative = false;
    bool hasUnit = false; ///< or a currency

    /// Takes signs before or behind ("-5", "5-", U+2212), brackets for less than nothing ("(5)"),
    /// one currency or unit ("EUR", "$", "pts", "Sterne"), percent, "/10" and "von 10". Nothing
    /// where two of a kind meet; whether the digits are a number is another's question.
    static std::optional<NumberFrame> of(std::string_view cell);
};

} // namespace trustbilanz::importers
