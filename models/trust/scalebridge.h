// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// How the scale of the score changed, and what makes up for it.
struct ScaleHistory {
    std::vector<ScaleChange> changes; ///< oldest first
    ScaleShifts shifts; ///< empty unless the view wants bridges
};

/// Bridges (models.md 1.1) rest on the periods of the view in which at least 30 customers, and no
/// fewer than `smallestGroup`, answered on each scale; days without the other scale do not count.
/// They rest on everyone, whatever the view filters: a scale is the same for all, and no filter
/// may tell of a small group. With view.bridge earlier answers move to the later scale, over
/// several changes as far as each has a bridge. Error::BadOption for a confidence out of limits.
Result<ScaleHistory> scaleHistory(const ScoreColumns& scores, const TrendView& view,
                                  int smallestGroup);

} // namespace trustbilanz::trust
