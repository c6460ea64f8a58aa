// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/trust/customermeans.h"

namespace trustbilanz::trust {

/// Boxes as index values: who is at or below `bottom` distrusts, who is at or above `top` trusts.
struct BoxBounds {
    double bottom = 25;
    double top = 75;
};

/// Error::BadOption naming "net" where the boxes meet or leave the scale, or where they are given
/// on the scale's own values and the scores are on several.
Result<BoxBounds> boxBounds(const ScoreColumns& scores, const TrustBoxes& boxes);

/// Share of customers in the upper box minus that in the lower one (models.md 1.4); a customer's
/// mean decides. `count` is the effective number of customers, at least one.
NetTrust netTrust(const GroupMeans& means, const BoxBounds& bounds, double count,
                  double confidence);

} // namespace trustbilanz::trust
