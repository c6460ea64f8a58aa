// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/datasharing.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr int kSteps = 1000; ///< of the grid from 0 to 1
constexpr double kSway = 0.1; ///< models.md 5: a fixed number moves by a tenth

std::optional<Error> problemOf(const SharingModel& model)
{
    for (const SharingField& field : kSharingFields) {
        const double value = model.*field.member;
        if (!(value >= field.minimum && value <= field.maximum))
            return Error {Error::Kind::BadOption, QLatin1String(field.id), 0, 0,
                          Error::Reason::OutOfLimits};
    }
    return std::nullopt;
}

std::vector<SharingPoint> curveOf(const SharingModel& model)
{
    std::vector<SharingPoint> curve;
    const auto add = [&](double share) { curve.push_back({share, netOfSharing(model, share)}); };
    for (int step = 0; step <= kSteps && double(step) / kSteps < model.consentedShare; ++step)
        add(double(step) / kSteps);
    add(model.consentedShare);
    return curve;
}

/// The first of the highest: max_element() keeps the first of equals.
SharingPoint bestOf(const std::vector<SharingPoint>& curve)
{
    return *std::ranges::max_element(curve, {}, &SharingPoint::net);
}

/// Benefit and harm bend so that what is above a height is one stretch.
std::optional<SharingPlateau> plateauOf(const std::vector<SharingPoint>& curve, double best)
{
    if (best <= 0)
        return std::nullopt;
    const auto isHigh
        = [&](const SharingPoint& point) { return point.net >= kPlateauShare * best; };
    const auto first = std::ranges::find_if(curve, isHigh);
    const auto last = std::find_if(curve.rbegin(), curve.rend(), isHigh);
    return SharingPlateau {first->share, last->share};
}

SharingSway swayOf(const SharingModel& model, const SharingField& field)
{
    SharingSway sway;
    sway.field = &field;
    const double value = model.*field.member;
    sway.low = std::clamp(value * (1 - kSway), field.minimum, field.maximum);
    sway.high = std::clamp(value * (1 + kSway), field.minimum, field.maximum);
    SharingModel moved = model;
    moved.*field.member = sway.low;
    sway.atLow = bestOf(curveOf(moved));
    moved.*field.member = sway.high;
    sway.atHigh = bestOf(curveOf(moved));
    return sway;
}

std::pair<double, double> strengthOf(const SharingSway& sway)
{
    return {std::abs(sway.atHigh.share - sway.atLow.share),
            std::abs(sway.atHigh.net - sway.atLow.net)};
}
} // namespace

double netOfSharing(const SharingModel& model, double share)
{
    const double benefit = -model.mostBenefit * std::expm1(-model.saturation * share);
    const double handling = model.handlingCost * model.sensitivity * share;
    const double excess = std::max(0.0, share - model.toleratedShare);
    const double loss
        = model.expectedLoss * model.sensitivity * std::pow(share, model.growthOfLoss);
    return benefit - handling - model.unease * excess * excess - loss;
}

Result<SharingOptimum> sharingOptimum(const SharingModel& model)
{
    if (const auto problem = problemOf(model))
        return tl::unexpected(*problem);
    SharingOptimum optimum;
    optimum.curve = curveOf(model);
    optimum.best = bestOf(optimum.curve);
    optimum.plateau = plateauOf(optimum.curve, optimum.best.net);
    return optimum;
}

Result<std::vector<SharingSway>> sharingSways(const SharingModel& model)
{
    if (const auto problem = problemOf(model))
        return tl::unexpected(*problem);
    std::vector<SharingSway> sways;
    for (const SharingField& field : kSharingFields) {
        const SharingSway sway = swayOf(model, field);
        if (strengthOf(sway) > std::pair(0.0, 0.0))
            sways.push_back(sway);
    }
    std::ranges::stable_sort(sways, std::ranges::greater(), strengthOf);
    return sways;
}

} // namespace trustbilanz::risk
