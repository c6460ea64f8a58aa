// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

namespace trustbilanz {

/// The customers' means of one period as shares of cells along the index.
struct DensityColumn {
    MicroPoint point; ///< the same figures as a trend gives
    /// Percent of the period's customers in each bin; empty below 2k. Neighbouring bins that hold
    /// fewer than k customers share theirs evenly, so that no single answer shows.
    std::vector<float> shares;
    bool operator==(const DensityColumn&) const = default;
};

/// Distribution of the micro index over time.
struct Density {
    Interval interval = Interval::Week;
    int bins = 0; ///< equally wide from 0 to 100, the outer ones half outside
    Day from = 0;
    Day to = 0;
    int smallestGroup = 0;
    std::vector<DensityColumn> columns; ///< periods with answers, oldest first
    std::vector<ScaleChange> scaleChanges; ///< of the score within the range
    float highest = 0; ///< largest share of any bin
};

} // namespace trustbilanz
