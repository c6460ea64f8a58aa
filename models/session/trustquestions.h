// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attention.h"
#include "models/records/requiredtrust.h"
#include "models/session/snapshotbuilder.h"
#include "models/trust/drivers.h"

namespace trustbilanz::session {

// What panels and the command line ask of a workspace beyond its trend: the same functions, so that
// screen and --json never differ.

/// Bridges of the view join changed scales of the score; drivers keep their own scales.
Result<DriverAnalysis> buildDrivers(const WorkspaceData& data, const TrendView& view,
                                    const trust::DriverQuestion& question = {});
Result<CategorySeries> buildCategories(const WorkspaceData& data, const TrendView& view);
Result<CategoryFlows> buildFlows(const WorkspaceData& data, const TrendView& view,
                                 const trustbilanz::DayRange& first,
                                 const trustbilanz::DayRange& second);
Result<RequiredTrustReport> buildRequiredTrust(const WorkspaceData& data, const TrendView& view);
/// What trust::attention() needs beside a snapshot; all empty without answers.
Result<AttentionAnswers> buildAttention(const WorkspaceData& data, const TrendView& view);

/// Two ranges that may be compared.
enum class FlowRanges { Halves, LastPeriods };
/// None where there are no answers, or not two periods.
std::optional<std::pair<trustbilanz::DayRange, trustbilanz::DayRange>>
rangesOf(const WorkspaceData& data, const TrendView& view, FlowRanges which);

} // namespace trustbilanz::session
