// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/statedintent.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr double kRounding = 0.005;

bool isShare(double number)
{
    return number >= 0 && number <= 1;
}
} // namespace

Result<double> statedRevenueShare(std::span<const StatedIntent> groups)
{
    double weights = 0;
    double leaving = 0;
    bool sound = true;
    for (const StatedIntent& group : groups) {
        sound = sound && isShare(group.revenueWeight) && isShare(group.share);
        weights += group.revenueWeight;
        leaving += group.revenueWeight * group.share;
    }
    if (!sound || !(std::abs(weights - 1) <= kRounding))
        return failure(Error::Kind::BadOption, QStringLiteral("revenueWeight"));
    return leaving / weights;
}

Scenario withStatedShare(Scenario scenario, double share)
{
    const Distribution most {DistributionKind::Pert,
                             {0, std::min(scenario.revenueLoss, share), share}};
    bool isThere = false;
    for (LossComponent& component : scenario.simulation.losses) {
        if (auto* revenue = std::get_if<LostRevenue>(&component.each)) {
            revenue->trustLoss = most;
            isThere = true;
        }
    }
    if (!isThere)
        scenario.simulation.losses.push_back({QStringLiteral("lostRevenue"), LostRevenue {most}});
    return scenario;
}

} // namespace trustbilanz::risk
