// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/trust/customerchange.h"

#include <span>

namespace trustbilanz::trust {

/// Difference in differences (models.md 4): (affected after - before) - (others after - before).
/// Affected is a customer with any answer, at any time, whose segment has one of the values of
/// `request.affected`; everyone else is other, so that a customer is never in both groups. A range
/// or period in which either group is below k shows neither, or the total would tell.
/// Error::BadOption for a segment or filter that the scores do not have.
Result<GroupDifference> groupDifference(const ScoreColumns& scores, const EffectRequest& request,
                                        const DayRanges& days,
                                        std::span<const EffectPeriod> periods, int smallestGroup,
                                        const ScaleShifts& shifts = {});
/// Takes the means over all days away; the periods stay.
void hideMeans(GroupDifference& groups);

} // namespace trustbilanz::trust
