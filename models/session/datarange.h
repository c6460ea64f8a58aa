// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/snapshotbuilder.h"

namespace trustbilanz::session {

/// Days from first to last, both inclusive.
struct DayRange {
    Day from = 0;
    Day to = 0;
};

/// First to last day with scores, a counted disclosure or a measured value of the brand; none
/// when there is nothing.
std::optional<DayRange> dataRange(const WorkspaceData& data);
/// The range of the view, open ends filled from the data.
std::optional<DayRange> shownRange(const WorkspaceData& data, const TrendView& view);

} // namespace trustbilanz::session
