// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coverage.h"
#include "models/records/panel.h"
#include "models/records/segmentchanges.h"

#include <span>

/// What of records beside a series may show (disclosure.h).
namespace trustbilanz::trust {

/// Hides the counts where a group of those who are known, who are current or who are not is small.
void disclose(CoveragePoint& point, int smallestGroup);
void hide(CoveragePoint& point);

/// Hides everything where a range is small; what rests on the same customers where these, or
/// all who are in one range only, are a small group; their means where those in either range only
/// are one; the directions where one of them is.
void disclose(PanelSplit& split, int smallestGroup);
/// Nothing but the question is left.
void hide(PanelSplit& split);

/// Hides values that are marked as hidden or small in a range, and the smallest others as long as
/// what is hidden could be subtracted from the total.
void disclose(std::span<SegmentChange> values, int smallestGroup);

} // namespace trustbilanz::trust
