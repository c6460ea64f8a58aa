// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/panel.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// The change of the micro index between two ranges, within the same customers and by who answered
/// (models.md 1.7). Of the view filters and confidence count; `shifts` join bridged scales. Passes
/// the disclosure gate. Error::BadOption unless the second range begins after the first has ended.
Result<PanelSplit> panelSplit(const ScoreColumns& scores, const TrendView& view,
                              const DayRange& first, const DayRange& second, int smallestGroup,
                              const ScaleShifts& shifts = {});

} // namespace trustbilanz::trust
