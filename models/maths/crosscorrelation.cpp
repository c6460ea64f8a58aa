// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/crosscorrelation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace trustbilanz::maths {

namespace {
using Values = std::span<const std::optional<double>>;

/// A permutation that adds the same numbers in another order is as large, not smaller.
constexpr double kRounding = 1e-12;

struct Sums {
    int pairs = 0;
    double lead = 0;
    double follow = 0;
};

Sums sumsOf(Values lead, Values follow, size_t lag)
{
    Sums sums;
    for (size_t i = 0; i < lead.size() && i + lag < follow.size(); ++i) {
        if (!lead[i] || !follow[i + lag])
            continue;
        ++sums.pairs;
        sums.lead += *lead[i];
        sums.follow += *follow[i + lag];
    }
    return sums;
}

LagCorrelation correlationAt(Values lead, Values follow, int lag, int fewestPairs)
{
    const auto shift = size_t(lag);
    const Sums sums = sumsOf(lead, follow, shift);
    LagCorrelation result {lag, sums.pairs, std::nullopt};
    if (sums.pairs < std::max(2, fewestPairs))
        return result;
    const double leadMean = sums.lead / sums.pairs;
    const double followMean = sums.follow / sums.pairs;
    double leadSquares = 0;
    double followSquares = 0;
    double products = 0;
    for (size_t i = 0; i < lead.size() && i + shift < follow.size(); ++i) {
        if (!lead[i] || !follow[i + shift])
            continue;
        const double x = *lead[i] - leadMean;
        const double y = *follow[i + shift] - followMean;
        leadSquares += x * x;
        followSquares += y * y;
        products += x * y;
    }
    // What rounding leaves of equal values is no variance.
    const double scale = leadMean * leadMean * sums.pairs;
    const double followScale = followMean * followMean * sums.pairs;
    if (leadSquares <= kRounding * scale || followSquares <= kRounding * followScale)
        return result;
    result.correlation = std::clamp(products / std::sqrt(leadSquares * followSquares), -1.0, 1.0);
    return result;
}

std::vector<LagCorrelation> correlations(Values lead, Values follow,
                                         const CrossCorrelationOptions& options)
{
    std::vector<LagCorrelation> lags;
    for (int lag = 0; lag <= options.mostLag; ++lag)
        lags.push_back(correlationAt(lead, follow, lag, options.fewestPairs));
    return lags;
}

double magnitude(const LagCorrelation& lag)
{
    return lag.correlation ? std::abs(*lag.correlation) : -1;
}

const LagCorrelation& strongestOf(const std::vector<LagCorrelation>& lags)
{
    return *std::ranges::max_element(lags, {}, magnitude);
}

/// Fisher and Yates with our own bounded numbers: std::shuffle differs between libraries.
class Shuffler
{
public:
    explicit Shuffler(std::uint64_t seed)
        : m_bits(seed)
    {
    }
    void shuffle(std::vector<double>& values)
    {
        for (size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[below(left)]);
    }

private:
    size_t below(std::uint64_t end)
    {
        constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
        const std::uint64_t limit = kMost - kMost % end;
        std::uint64_t value = m_bits();
        while (value >= limit)
            value = m_bits();
        return size_t(value % end);
    }
    std::mt19937_64 m_bits;
};

double permutationP(Values lead, Values follow, double observed,
                    const CrossCorrelationOptions& options)
{
    std::vector<double> values;
    for (const auto& value : lead) {
        if (value)
            values.push_back(*value);
    }
    GappedSeries permuted(lead.begin(), lead.end());
    Shuffler shuffler(options.seed);
    int atLeast = 0;
    for (int i = 0; i < options.permutations; ++i) {
        shuffler.shuffle(values);
        auto next = values.begin();
        for (auto& value : permuted) {
            if (value)
                value = *next++;
        }
        const double largest = magnitude(strongestOf(correlations(permuted, follow, options)));
        atLeast += largest >= observed - kRounding;
    }
    return (1.0 + atLeast) / (1.0 + options.permutations);
}
} // namespace

GappedSeries firstDifferences(Values values)
{
    GappedSeries differences;
    for (size_t i = 1; i < values.size(); ++i) {
        const bool known = values[i] && values[i - 1];
        differences.push_back(known ? std::optional(*values[i] - *values[i - 1]) : std::nullopt);
    }
    return differences;
}

CrossCorrelation crossCorrelation(Values lead, Values follow,
                                  const CrossCorrelationOptions& options)
{
    CrossCorrelation result;
    result.lags = correlations(lead, follow, options);
    const LagCorrelation& strongest = strongestOf(result.lags);
    if (!strongest.correlation)
        return result;
    result.strongest = strongest;
    result.p = permutationP(lead, follow, magnitude(strongest), options);
    return result;
}

} // namespace trustbilanz::maths
