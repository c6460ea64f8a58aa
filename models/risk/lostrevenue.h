// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulation.h"

namespace trustbilanz::risk {

/// Years of the full loss that a peak loss with recovery amounts to (models.md 5):
/// c T + (1 - c) H / ln 2 (1 - 2^(-T / H)), years of 365.25 days; 1 for c = 1, T = 1.
double recoveryYears(const LostRevenue& loss);

/// Revenue lost per unit of trust loss: revenue * exposed share * recoveryYears().
double revenuePerTrustLoss(double revenue, const LostRevenue& loss);

} // namespace trustbilanz::risk
