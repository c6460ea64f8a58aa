// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <vector>

namespace trustbilanz {

/// How many of the customers known by the end of a period have a score that still counts.
struct CoveragePoint {
    Day period = 0; ///< first day of the calendar period
    Day day = 0; ///< last day of the period in the range
    bool hidden = false; ///< a group of fewer than k would show
    qint64 known = 0; ///< customers with an answer up to that day
    qint64 current = 0; ///< of those, with an answer that is not stale
    bool operator==(const CoveragePoint&) const = default;

    /// Percent of known customers; a count of all, not an estimate, and so without an interval.
    double value() const { return known > 0 ? 100.0 * double(current) / double(known) : 0; }
};

/// Coverage over time (models.md 1.7): a customer's last score counts for so many months.
struct Coverage {
    int months = 0;
    std::vector<CoveragePoint> points;
};

/// Months for which a score counts unless something else is said.
inline constexpr int kFreshMonths = 12;

} // namespace trustbilanz
