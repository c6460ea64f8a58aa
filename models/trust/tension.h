// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tension.h"

#include <span>

namespace trustbilanz::trust {

/// Brand trust of one period, measured or modelled.
struct TrustValue {
    Day period = 0;
    double value = 0;
};

inline constexpr int kFewestTensionPairs = 20;
inline constexpr int kTensionPermutations = 999;
/// p above it is "not detectable".
inline constexpr double kTensionLevel = 0.05;

/// Cross-correlation of the changes of exposure and of trust at lags 0 to 6 periods with its
/// permutation test. Both series by period; missing periods leave gaps. `confidence` is that of the
/// intervals of r, which take the changes as independent, as the permutations do.
Tension tensionTest(std::vector<SharePoint> exposure, std::span<const TrustValue> trust,
                    Interval interval, double confidence = 0.95);

} // namespace trustbilanz::trust
