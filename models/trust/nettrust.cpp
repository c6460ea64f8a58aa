// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/nettrust.h"

#include "models/maths/statistics.h"
#include "models/trust/disclosure.h"
#include "models/trust/indexrounding.h"
#include "models/trust/releasedbounds.h"

#include <algorithm>
#include <array>

namespace trustbilanz::trust {

namespace {
constexpr double kPercent = 100;

constexpr double kMostSteps = 100; ///< of a scale whose values are bounds

struct Shares {
    double bottom = 0;
    double top = 0;
    qint64 customersBelow = 0; ///< in the bottom box
    qint64 customersAbove = 0; ///< in the top box
};

/// Counts without a branch: answers fall into boxes at random.
Shares plainShares(const std::vector<double>& means, const BoxBounds& bounds)
{
    std::uint32_t bottom = 0;
    std::uint32_t top = 0;
    for (const double mean : means) {
        bottom += std::uint32_t(mean <= bounds.bottom + kIndexRounding);
        top += std::uint32_t(mean >= bounds.top - kIndexRounding);
    }
    return {double(bottom) / double(means.size()), double(top) / double(means.size()), bottom, top};
}

Shares weightedShares(const GroupMeans& of, const BoxBounds& bounds)
{
    Shares sums;
    double total = 0;
    for (size_t i = 0; i < of.means.size(); ++i) {
        const bool isBelow = of.means[i] <= bounds.bottom + kIndexRounding;
        const bool isAbove = of.means[i] >= bounds.top - kIndexRounding;
        total += of.weights[i];
        sums.bottom += isBelow ? of.weights[i] : 0;
        sums.top += isAbove ? of.weights[i] : 0;
        sums.customersBelow += isBelow;
        sums.customersAbove += isAbove;
    }
    sums.bottom = std::min(1.0, sums.bottom / total);
    sums.top = std::min(1.0, sums.top / total);
    return sums;
}

ShareValue shareValue(double share, double count, double confidence)
{
    const auto interval = maths::wilson(share * count, count, confidence);
    return {kPercent * share, kPercent * interval->low, kPercent * interval->high};
}

bool isUsual(const BoxBounds& bounds)
{
    return bounds.bottom == TrustBoxes().low && bounds.top == TrustBoxes().high;
}

bool mayShow(const GroupMeans& of, const BoxBounds& bounds, const Shares& shares, int smallestGroup)
{
    const qint64 between = qint64(of.means.size()) - shares.customersBelow - shares.customersAbove;
    const bool isEnough = isSafe(shares.customersBelow, smallestGroup)
        && isSafe(between, smallestGroup) && isSafe(shares.customersAbove, smallestGroup);
    if (!isEnough || isUsual(bounds)) // the usual bounds are released first
        return isEnough;
    const TrustBoxes usual;
    const std::array first {Bound {usual.high, Bound::Side::Below},
                            Bound {usual.low, Bound::Side::Above}};
    const std::array wanted {Bound {bounds.top, Bound::Side::Below},
                             Bound {bounds.bottom, Bound::Side::Above}};
    return mayDivide(of.means, wanted, first, bounds.grid, smallestGroup);
}

/// Whole index values and the steps of every scale.
std::vector<double> gridOf(const ScoreColumns& scores)
{
    std::vector<double> grid;
    for (int value = 0; value <= int(kPercent); ++value)
        grid.push_back(value);
    for (const auto& part : scores.parts()) {
        const double steps = part->scale.maximum - part->scale.minimum;
        for (double step = 1; step < steps && steps <= kMostSteps; ++step)
            grid.push_back(kPercent * step / steps);
    }
    std::ranges::sort(grid);
    const auto same = [](double one, double other) { return other - one < kIndexRounding; };
    const auto rest = std::ranges::unique(grid, same);
    grid.erase(rest.begin(), rest.end());
    return grid;
}

bool isOn(const std::vector<double>& grid, double value)
{
    const auto near = std::ranges::lower_bound(grid, value - kIndexRounding);
    return near != grid.end() && *near <= value + kIndexRounding;
}

/// Of the only scale there is.
std::optional<ScoreScale> onlyScale(const ScoreColumns& scores)
{
    const auto parts = scores.parts();
    const bool same = std::ranges::all_of(
        parts, [&](const auto& part) { return part->scale == parts.front()->scale; });
    return same && !parts.empty() ? std::optional(parts.front()->scale) : std::nullopt;
}

tl::unexpected<Error> badBoxes(Error::Reason reason)
{
    return failure(Error::Kind::BadOption, reason, QStringLiteral("net"));
}
} // namespace

Result<BoxBounds> boxBounds(const ScoreColumns& scores, const TrustBoxes& boxes)
{
    BoxBounds bounds {boxes.low, boxes.high};
    if (boxes.onScale && !scores.isEmpty()) {
        const std::optional<ScoreScale> scale = onlyScale(scores);
        if (!scale)
            return badBoxes(Error::Reason::SeveralScales);
        bounds = {scale->toIndex(boxes.low), scale->toIndex(boxes.high)};
    }
    if (boxes.onScale && scores.isEmpty())
        return bounds;
    if (bounds.bottom < 0 || bounds.top > kPercent || bounds.bottom >= bounds.top)
        return badBoxes(Error::Reason::OutOfLimits);
    bounds.grid = gridOf(scores);
    if (!isOn(bounds.grid, bounds.bottom) || !isOn(bounds.grid, bounds.top))
        return badBoxes(Error::Reason::NotWhole);
    return bounds;
}

std::optional<NetTrust> netTrust(const GroupMeans& means, const BoxBounds& bounds, double count,
                                 double confidence, int smallestGroup)
{
    const Shares shares
        = means.weights.empty() ? plainShares(means.means, bounds) : weightedShares(means, bounds);
    if (!mayShow(means, bounds, shares, smallestGroup))
        return std::nullopt;
    NetTrust net;
    net.value = kPercent * (shares.top - shares.bottom);
    net.top = shareValue(shares.top, count, confidence);
    net.bottom = shareValue(shares.bottom, count, confidence);
    if (const auto interval = maths::netShare(shares.top, shares.bottom, count, confidence)) {
        net.low = kPercent * interval->low;
        net.high = kPercent * interval->high;
    }
    return net;
}

} // namespace trustbilanz::trust
