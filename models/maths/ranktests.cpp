// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/ranktests.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace trustbilanz::maths {

namespace {
std::vector<double> withoutZeros(std::span<const double> values)
{
    std::vector<double> kept;
    std::ranges::copy_if(values, std::back_inserter(kept), [](double value) { return value != 0; });
    return kept;
}

/// Probability of every sum of those steps that a fair coin chooses.
std::vector<double> sumDistribution(const std::vector<size_t>& steps)
{
    std::vector<double> probability {1};
    for (const size_t step : steps) {
        std::vector<double> next(probability.size() + step, 0);
        for (size_t sum = 0; sum < probability.size(); ++sum) {
            next[sum] += probability[sum] / 2;
            next[sum + step] += probability[sum] / 2;
        }
        probability = std::move(next);
    }
    return probability;
}

/// Twice the smaller tail of a symmetric distribution over 0 … size - 1.
double twoSided(const std::vector<double>& probability, size_t observed)
{
    const size_t end = std::min(observed, probability.size() - 1 - observed) + 1;
    const double tail
        = std::accumulate(probability.begin(), probability.begin() + std::ptrdiff_t(end), 0.0);
    return std::min(1.0, 2 * tail);
}

/// Twice the rank of each size, so that the shared ranks of ties stay whole numbers.
std::vector<size_t> doubledRanks(const std::vector<double>& values)
{
    std::vector<double> sizes;
    for (const double value : values)
        sizes.push_back(std::abs(value));
    std::vector<double> sorted = sizes;
    std::ranges::sort(sorted);
    std::vector<size_t> ranks;
    for (const double size : sizes) {
        const auto below = std::ranges::lower_bound(sorted, size) - sorted.begin();
        const auto upTo = std::ranges::upper_bound(sorted, size) - sorted.begin();
        ranks.push_back(size_t(below + 1 + upTo)); // first rank + last rank
    }
    return ranks;
}
} // namespace

std::optional<double> signTest(std::span<const double> values)
{
    const std::vector<double> kept = withoutZeros(values);
    if (kept.empty())
        return std::nullopt;
    const auto above = std::ranges::count_if(kept, [](double value) { return value > 0; });
    return twoSided(sumDistribution(std::vector<size_t>(kept.size(), 1)), size_t(above));
}

std::optional<double> signedRankTest(std::span<const double> values)
{
    const std::vector<double> kept = withoutZeros(values);
    if (kept.empty())
        return std::nullopt;
    const std::vector<size_t> ranks = doubledRanks(kept);
    size_t above = 0;
    for (size_t i = 0; i < kept.size(); ++i)
        above += kept[i] > 0 ? ranks[i] : 0;
    return twoSided(sumDistribution(ranks), above);
}

} // namespace trustbilanz::maths
