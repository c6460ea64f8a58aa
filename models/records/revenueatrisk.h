// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace trustbilanz {

/// Layer 1: the published rule. Money in the scenario's currency and a year.
struct RuleEstimate {
    std::optional<double> revenueLoss; ///< none without revenue
    std::optional<double> ebitdaGrowthAfter; ///< fraction; none without EBITDA growth
    std::optional<double> ebitdaLossNextYear; ///< none without EBITDA and its growth, or growth <= 0
    bool ebitdaDoesNotGrow = false; ///< growth <= 0: the rule says nothing
};

/// Layer 2: dose-response per index point.
struct DoseResponseEstimate {
    std::optional<double> revenueLoss;
    std::optional<double> ebitdaLoss;
};

/// Revenue and EBITDA at risk, side by side and never added.
struct RevenueAtRisk {
    RuleEstimate rule;
    DoseResponseEstimate doseResponse;
};

} // namespace trustbilanz
