// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/estimator.h"

#include <algorithm>

namespace trustbilanz::risk {

namespace {
/// What of the revenue the rule's percentage applies to (models.md: level or growth).
double rulesRevenue(const Scenario& scenario)
{
    // Revenue that shrinks has no growth to lose.
    return scenario.reading == RuleReading::Level
        ? *scenario.revenue
        : *scenario.revenue * std::max(0.0, *scenario.revenueGrowth);
}

/// A loss of EBITDA is a share of something positive; of a negative one it would read as a gain.
std::optional<double> positiveEbitda(const Scenario& scenario)
{
    return scenario.ebitda && *scenario.ebitda > 0 ? scenario.ebitda : std::nullopt;
}

RuleEstimate rule(const Scenario& scenario)
{
    RuleEstimate estimate;
    if (scenario.revenue)
        estimate.revenueLoss = rulesRevenue(scenario) * scenario.revenueLoss;
    if (!scenario.ebitdaGrowth)
        return estimate;
    const double growth = *scenario.ebitdaGrowth;
    estimate.ebitdaDoesNotGrow = growth <= 0;
    if (estimate.ebitdaDoesNotGrow)
        return estimate;
    estimate.ebitdaGrowthAfter = growth - growth * scenario.ebitdaGrowthLoss;
    if (const auto ebitda = positiveEbitda(scenario))
        estimate.ebitdaLossNextYear = *ebitda * growth * scenario.ebitdaGrowthLoss;
    return estimate;
}

DoseResponseEstimate doseResponse(const Scenario& scenario)
{
    DoseResponseEstimate estimate;
    const double points = scenario.indexPoints;
    if (scenario.revenue)
        estimate.revenueLoss = *scenario.revenue * scenario.revenueGrowthPerPoint * points;
    if (const auto ebitda = positiveEbitda(scenario))
        estimate.ebitdaLoss = *ebitda * scenario.ebitdaPerPoint * points;
    return estimate;
}
} // namespace

Result<RevenueAtRisk> estimate(const Scenario& scenario)
{
    const bool needsGrowth = scenario.reading == RuleReading::Growth && scenario.revenue;
    if (needsGrowth && !scenario.revenueGrowth)
        return failure(Error::Kind::BadScenario, Error::Reason::Missing,
                       QStringLiteral("company.revenueGrowth"));
    return RevenueAtRisk {rule(scenario), doseResponse(scenario)};
}

} // namespace trustbilanz::risk
