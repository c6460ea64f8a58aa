// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace trustbilanz {

/// By how much something changed, and how sure that is.
struct Difference {
    double value = 0;
    std::optional<double> low = {}; ///< none where too few are compared
    std::optional<double> high = {};
    std::optional<double> p = {}; ///< two-sided, of "nothing changed"; none without an interval
    bool operator==(const Difference&) const = default;
};

} // namespace trustbilanz
