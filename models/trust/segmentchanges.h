// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/segmentchanges.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// The change of every value of a segment between two ranges, ranked, with p values adjusted for
/// their number (models.md 1.6). Of the view filters and confidence count; `shifts` join bridged
/// scales. Passes the disclosure gate; hidden values count in no adjustment. Error::BadOption for
/// an unknown segment or ranges that are not one after the other.
Result<SegmentChanges> segmentChanges(const ScoreColumns& scores, const TrendView& view,
                                      const QString& segment, const DayRange& first,
                                      const DayRange& second, int smallestGroup,
                                      const ScaleShifts& shifts = {});

} // namespace trustbilanz::trust
