// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "models/records/difference.h"

namespace trustbilanz {

/// How many customers fell, stayed and rose between two ranges.
struct Directions {
    qint64 down = 0;
    qint64 same = 0;
    qint64 up = 0;
    bool operator==(const Directions&) const = default;
};

/// The part of a panel split that rests on customers who answered in both ranges.
struct SameCustomers {
    qint64 both = 0;
    /// None where those in one range only are a small group: with the mean of everyone theirs
    /// could be told.
    std::optional<double> firstMean;
    std::optional<double> secondMean;
    Difference change; ///< within the same customers
    Difference whoAnswered; ///< the rest of the whole change: another mix of customers
    std::optional<Directions> directions; ///< none where one of them is a small group
    bool operator==(const SameCustomers&) const = default;
};

/// The change of the micro index between two ranges, taken apart into the change within the same
/// customers and the change of who answered (models.md 1.7).
struct PanelSplit {
    DayRange first;
    DayRange second;
    double confidence = 0;
    int smallestGroup = 0;
    /// Fewer than k customers in a range, or beside other answers it would tell of so few: no
    /// figures at all.
    bool hidden = false;
    bool fewAnswers = false; ///< fewer than 30 customers in a range, or in both
    bool methodBreak = false; ///< the scale changed between the ranges and no bridge joins it
    qint64 firstCustomers = 0;
    qint64 secondCustomers = 0;
    double firstMean = 0;
    double secondMean = 0;
    Difference change = {};
    /// None where those in both ranges, or all who are in one of them only, are a small group: its
    /// answers could be told or subtracted.
    std::optional<SameCustomers> same = {};
    bool operator==(const PanelSplit&) const = default;
};

} // namespace trustbilanz
