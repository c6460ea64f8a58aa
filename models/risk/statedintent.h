// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"
#include "models/records/statedintent.h"

#include <span>

namespace trustbilanz::risk {

/// Share of the revenue whose customers say that they would turn away: the groups' shares by their
/// weights. Error::BadOption "revenueWeight" where the weights do not add up to 100 % (half a
/// percent is rounding), or a number is no share.
Result<double> statedRevenueShare(std::span<const StatedIntent> groups);

/// The scenario with that share as the most that an event may cost of the revenue: between nothing
/// and it, the published loss most likely. What people say is an upper end (own choice), since few
/// do all that they say. A scenario without lost revenue gets one.
Scenario withStatedShare(Scenario scenario, double share);

} // namespace trustbilanz::risk
