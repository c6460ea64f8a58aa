// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/lostrevenue.h"

#include <cmath>
#include <numbers>

namespace trustbilanz::risk {

namespace {
constexpr double kDaysPerYear = 365.25;
}

double recoveryYears(const LostRevenue& loss)
{
    const double halfLife = loss.halfLifeDays / kDaysPerYear;
    const double recovering = halfLife > 0
        ? halfLife / std::numbers::ln2 * -std::expm1(-loss.years / halfLife * std::numbers::ln2)
        : 0;
    return loss.scar * loss.years + (1 - loss.scar) * recovering;
}

double revenuePerTrustLoss(double revenue, const LostRevenue& loss)
{
    return revenue * loss.exposedShare * recoveryYears(loss);
}

} // namespace trustbilanz::risk
