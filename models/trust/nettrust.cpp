// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/nettrust.h"

#include "models/maths/statistics.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr double kPercent = 100;
/// A mean of thirds that equals the bound must be in the box, whatever its last digit.
constexpr double kRounding = 1e-9;

struct Shares {
    double bottom = 0;
    double top = 0;
};

/// Counts without a branch: answers fall into boxes at random.
Shares plainShares(const std::vector<double>& means, const BoxBounds& bounds)
{
    std::uint32_t bottom = 0;
    std::uint32_t top = 0;
    for (const double mean : means) {
        bottom += std::uint32_t(mean <= bounds.bottom);
        top += std::uint32_t(mean >= bounds.top);
    }
    return {double(bottom) / double(means.size()), double(top) / double(means.size())};
}

Shares weightedShares(const GroupMeans& of, const BoxBounds& bounds)
{
    Shares sums;
    double total = 0;
    for (size_t i = 0; i < of.means.size(); ++i) {
        total += of.weights[i];
        sums.bottom += of.means[i] <= bounds.bottom ? of.weights[i] : 0;
        sums.top += of.means[i] >= bounds.top ? of.weights[i] : 0;
    }
    return {std::min(1.0, sums.bottom / total), std::min(1.0, sums.top / total)};
}

ShareValue shareValue(double share, double count, double confidence)
{
    const auto interval = maths::wilson(share * count, count, confidence);
    return {kPercent * share, kPercent * interval->low, kPercent * interval->high};
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
    const bool isEmpty = boxes.onScale && scores.isEmpty();
    if (!isEmpty && (bounds.bottom < 0 || bounds.top > kPercent || bounds.bottom >= bounds.top))
        return badBoxes(Error::Reason::OutOfLimits);
    return BoxBounds {bounds.bottom + kRounding, bounds.top - kRounding};
}

NetTrust netTrust(const GroupMeans& means, const BoxBounds& bounds, double count, double confidence)
{
    const Shares shares
        = means.weights.empty() ? plainShares(means.means, bounds) : weightedShares(means, bounds);
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
