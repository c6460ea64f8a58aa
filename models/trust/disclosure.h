// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coverage.h"
#include "models/records/panel.h"
#include "models/records/segmentchanges.h"
#include "models/records/trend.h"

#include <span>

namespace trustbilanz::trust {

/// The one gate for small groups: hides every figure of a group with fewer than `smallestGroup`
/// customers and the deciles and net trust of one below twice that, and marks groups with few
/// answers.
void disclose(MicroPoint& point, int smallestGroup);

/// Hides the counts where a group of those who are known, who are current or who are not is small.
void disclose(CoveragePoint& point, int smallestGroup);

/// Hides everything where a range is small; what rests on the same customers where these, or
/// all who are in one range only, are a small group; their means where those in either range only
/// are one; the directions where one of them is.
void disclose(PanelSplit& split, int smallestGroup);

/// Hides values that are small in a range, and the smallest others as long as what is hidden could
/// be subtracted from the total.
void disclose(std::span<SegmentChange> values, int smallestGroup);

/// Counts in exports and on paper, rounded to 5 (records.md, Disclosure).
qint64 roundedCount(qint64 count);

} // namespace trustbilanz::trust
