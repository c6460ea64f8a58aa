// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coverage.h"
#include "models/records/density.h"
#include "models/records/panel.h"
#include "models/records/segmentchanges.h"
#include "models/session/snapshotbuilder.h"

/// What the page of individual trust and the command line ask beyond a trend.
namespace trustbilanz::session {

/// Which two ranges are compared.
enum class Comparison {
    LastPeriods, ///< the last period with answers and the one with answers before it
    LastTwelveMonths, ///< twelve calendar months, the last with answers among them, and twelve
                      ///< before
    ShownRange ///< the range of the view and one as long before it
};

struct ComparedRanges {
    DayRange first;
    DayRange second;
};

/// None where there are no answers to compare. With LastPeriods also where all are in one period.
std::optional<ComparedRanges> comparedRanges(const WorkspaceData& data, const TrendView& view,
                                             Comparison comparison);

Result<Coverage> buildCoverage(const WorkspaceData& data, const TrendView& view,
                               int months = kFreshMonths);
Result<PanelSplit> buildPanelSplit(const WorkspaceData& data, const TrendView& view,
                                   const ComparedRanges& ranges);
Result<SegmentChanges> buildSegmentChanges(const WorkspaceData& data, const TrendView& view,
                                           const QString& segment, const ComparedRanges& ranges);
/// The changes and the series of the view by the segment.
Result<SegmentTrends> buildSegmentTrends(const WorkspaceData& data, const TrendView& view,
                                         const QString& segment, const ComparedRanges& ranges);
/// Without an interval the shortest that leaves most columns with enough customers.
Result<Density> buildDensity(const WorkspaceData& data, const TrendView& view,
                             std::optional<Interval> interval = {});

} // namespace trustbilanz::session
