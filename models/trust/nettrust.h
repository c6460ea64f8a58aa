// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/trust/customermeans.h"

namespace trustbilanz::trust {

/// Boxes as index values: who is at or below `bottom` distrusts, who is at or above `top` trusts.
struct BoxBounds {
    double bottom = TrustBoxes().low;
    double top = TrustBoxes().high;
    std::vector<double> grid = {}; ///< where a bound may stand, ascending; empty = the usual ones
};

/// Error::BadOption naming "net" where the boxes meet or leave the scale, where they are given on
/// the scale's own values and the scores are on several, and where a bound is neither a whole index
/// value nor a step of a scale.
Result<BoxBounds> boxBounds(const ScoreColumns& scores, const TrustBoxes& boxes);

/// Share of customers in the upper box minus that in the lower one (models.md 1.4); a customer's
/// mean decides. `count` is the effective number of customers, at least one. None where the boxes
/// or the rest would tell of fewer than k customers (releasedbounds.h).
std::optional<NetTrust> netTrust(const GroupMeans& means, const BoxBounds& bounds, double count,
                                 double confidence, int smallestGroup);

} // namespace trustbilanz::trust
