// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/statistics.h"
#include "models/trust/customermeans.h"
#include "models/trust/nettrust.h"

namespace trustbilanz::trust {

class SegmentTables;

/// How a point is made of customers' means.
struct PointRules {
    double confidence = 0.95;
    BoxBounds boxes;
    int smallestGroup = 0;
    bool distribution = true; ///< as in TrendView
};

/// Whether a series of the view can be made: Error::CoarseDates when the interval is shorter than
/// the precision of the dates, Error::BadOption for a confidence out of limits.
Result<void> checkView(const ScoreColumns& scores, const TrendView& view);

/// The point of a group with at least one customer, through the disclosure gate; reorders the
/// means. The caller says period and segment.
MicroPoint microPoint(GroupMeans& means, const PointRules& rules);

/// Micro trust index per period, and per value of `view.by` if that is set: the mean over
/// customers of each customer's mean in the period (models.md 1). Passes the disclosure gate.
/// `shifts` join scales that were bridged, `known` as in ShownGroups::prepare(). Error::CoarseDates
/// when the interval is shorter than the precision of the dates, Error::BadOption for an unknown
/// segment.
Result<std::vector<MicroPoint>> microIndex(const ScoreColumns& scores, const TrendView& view,
                                           int smallestGroup, const ScaleShifts& shifts = {},
                                           const SegmentTables* known = nullptr);

/// The same for groups of batches instead of people: of the view only range, interval and
/// confidence count.
Result<std::vector<MicroPoint>> microIndexOfBatches(const ScoreColumns& scores,
                                                    const TrendView& view,
                                                    std::span<const BatchGroup> groups,
                                                    int smallestGroup);

/// The same over the whole range of the view as one period (KPI cards, segment lists).
Result<std::vector<MicroPoint>> microIndexOverRange(const ScoreColumns& scores,
                                                    const TrendView& view, int smallestGroup);

} // namespace trustbilanz::trust
