// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "models/records/difference.h"
#include "models/records/trend.h"

namespace trustbilanz {

/// How the micro index of one value of a segment changed between two ranges.
struct SegmentChange {
    QString value; ///< "" = not given
    /// Fewer than k customers in a range, or beside other answers it would tell of so few: no
    /// figures.
    bool hidden = false;
    bool fewAnswers = false; ///< fewer than 30 customers in a range
    qint64 firstCustomers = 0;
    qint64 secondCustomers = 0;
    double firstMean = 0;
    double secondMean = 0;
    Difference change = {};
    std::optional<double> adjustedP = {}; ///< after Benjamini and Hochberg over all shown values
    bool operator==(const SegmentChange&) const = default;

    bool isSignificant(double rate) const { return adjustedP && *adjustedP <= rate; }
};

/// Every value of a segment, the largest fall first, hidden ones last.
struct SegmentChanges {
    QString segment;
    DayRange first;
    DayRange second;
    double confidence = 0;
    int smallestGroup = 0;
    bool methodBreak = false; ///< the scale changed between the ranges and no bridge joins it
    std::vector<SegmentChange> values = {};
};

/// Changes of a segment and the way there: the series of every value.
struct SegmentTrends {
    SegmentChanges changes;
    Interval interval = Interval::Month;
    std::vector<MicroPoint> series; ///< by period, then by value
    std::vector<ScaleChange> scaleChanges; ///< of the score within the range
};

} // namespace trustbilanz
