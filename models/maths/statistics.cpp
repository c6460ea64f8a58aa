// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/statistics.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace trustbilanz::maths {

namespace {
using boost::math::policies::policy;
/// Plain doubles: long double costs ten times the time for digits nobody sees.
using Plain = policy<boost::math::policies::promote_double<false>>;

constexpr double kLeastEffectiveCount = 1.5; ///< below it a t interval says nothing
constexpr size_t kLanes = 4; ///< independent sums, so that additions overlap
constexpr size_t kSortedUpTo = 256; ///< sorting is faster than buckets up to here
constexpr size_t kBuckets = 2048;

/// Sum of f(i) over [0, count) in lanes: a fixed order, whatever the compiler does.
template<class Function>
double laneSum(size_t count, Function f)
{
    std::array<double, kLanes> lanes {};
    const size_t even = count - count % kLanes;
    for (size_t i = 0; i < even; i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane)
            lanes[lane] += f(i + lane);
    }
    for (size_t i = even; i < count; ++i)
        lanes[0] += f(i);
    return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

/// Weighted sums around a first guess of the mean; around the first value, so that equal values
/// leave exactly nothing.
struct Moments {
    double weight = 0;
    double weightSquares = 0;
    double mean = 0;
    double squares = 0; ///< sum w (x - mean)^2
};

Moments plainMoments(std::span<const double> x)
{
    const size_t n = x.size();
    const double first = x.front();
    const double mean = first + laneSum(n, [&](size_t i) { return x[i] - first; }) / double(n);
    const double squares = laneSum(n, [&](size_t i) { return (x[i] - mean) * (x[i] - mean); });
    return {double(n), double(n), mean, squares};
}

Moments weightedMoments(std::span<const double> x, std::span<const double> w)
{
    const size_t n = x.size();
    const double first = x.front();
    const double weight = laneSum(n, [&](size_t i) { return w[i]; });
    const double weightSquares = laneSum(n, [&](size_t i) { return w[i] * w[i]; });
    const double mean
        = first + laneSum(n, [&](size_t i) { return w[i] * (x[i] - first); }) / weight;
    const double squares
        = laneSum(n, [&](size_t i) { return w[i] * (x[i] - mean) * (x[i] - mean); });
    return {weight, weightSquares, mean, squares};
}

double finitePopulationFactor(double count, double population)
{
    return population > 0 && population >= count ? 1 - count / population : 1;
}

/// 1-based rank of the d-th decile among n, in whole numbers.
constexpr size_t decileRank(size_t n, size_t d)
{
    return (n * d + 9) / 10;
}

Deciles sortedDeciles(std::span<double> values)
{
    std::ranges::sort(values);
    Deciles result {};
    for (size_t d = 1; d <= result.size(); ++d)
        result[d - 1] = values[decileRank(values.size(), d) - 1];
    return result;
}

/// Smallest and largest value, in lanes as well.
std::pair<double, double> extremes(std::span<const double> values)
{
    std::array<double, kLanes> low {};
    low.fill(values.front());
    std::array<double, kLanes> high = low;
    const auto look = [&](size_t lane, double value) {
        low[lane] = std::min(low[lane], value);
        high[lane] = std::max(high[lane], value);
    };
    const size_t even = values.size() - values.size() % kLanes;
    for (size_t i = 0; i < even; i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane)
            look(lane, values[i + lane]);
    }
    for (size_t i = even; i < values.size(); ++i)
        look(0, values[i]);
    return {*std::ranges::min_element(low), *std::ranges::max_element(high)};
}

/// Maps values to buckets in their order; a bucket may hold different values.
struct Buckets {
    double lowest = 0;
    double perUnit = 0;

    explicit Buckets(std::span<const double> values)
    {
        const auto [low, high] = extremes(values);
        const double wanted = double(kBuckets - 1) / (high - low);
        lowest = low;
        perUnit = std::isfinite(wanted) ? wanted : 0;
    }
    // By way of a signed number: processors convert to those without a branch.
    size_t of(double value) const { return size_t(std::int64_t((value - lowest) * perUnit)); }
};

/// Selection without a sort: counts per bucket tell in which bucket each decile lies, and only
/// what differs in those is sorted. Made for answers on scales, whose many ties are one bucket
/// each with nothing to sort.
class BucketDeciles
{
public:
    explicit BucketDeciles(std::span<const double> values)
        : m_buckets(values)
        , m_ends(kBuckets, 0)
        , m_typical(kBuckets, 0)
    {
        count(values);
        findDeciles(values.size());
        collectOthers(values);
    }

    Deciles deciles() const
    {
        Deciles result {};
        for (size_t i = 0; i < result.size(); ++i)
            result[i] = valueAt(m_bucketOf[i], m_rankInBucket[i]);
        return result;
    }

private:
    void count(std::span<const double> values)
    {
        for (const double value : values) {
            const size_t bucket = m_buckets.of(value);
            ++m_ends[bucket];
            m_typical[bucket] = value;
        }
        std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    }

    size_t start(size_t bucket) const { return bucket > 0 ? m_ends[bucket - 1] : 0; }

    void findDeciles(size_t n)
    {
        for (size_t i = 0; i < m_bucketOf.size(); ++i) {
            const size_t rank = decileRank(n, i + 1);
            m_bucketOf[i] = size_t(std::ranges::lower_bound(m_ends, rank) - m_ends.begin());
            m_rankInBucket[i] = rank - 1 - start(m_bucketOf[i]);
        }
    }

    void collectOthers(std::span<const double> values)
    {
        std::vector<std::uint8_t> wanted(kBuckets, 0);
        for (const size_t bucket : m_bucketOf)
            wanted[bucket] = 1;
        for (const double value : values) {
            const size_t bucket = m_buckets.of(value);
            // One rare branch instead of two, of which one would be a coin flip.
            if (int(wanted[bucket]) & int(value != m_typical[bucket]))
                m_others.emplace_back(bucket, value);
        }
        std::ranges::sort(m_others);
    }

    double valueAt(size_t bucket, size_t rank) const
    {
        // Not equal_range: clang 14 does not compile what it returns (LLVM 44178).
        const std::span others(std::ranges::lower_bound(m_others, bucket, {}, &Other::first),
                               std::ranges::upper_bound(m_others, bucket, {}, &Other::first));
        const double typical = m_typical[bucket];
        const size_t below = size_t(std::ranges::lower_bound(others, typical, {}, &Other::second)
                                    - others.begin());
        const size_t typicalCount = m_ends[bucket] - start(bucket) - others.size();
        if (rank < below)
            return others[rank].second;
        return rank < below + typicalCount ? typical : others[rank - typicalCount].second;
    }

    using Other = std::pair<size_t, double>; ///< bucket and value
    Buckets m_buckets;
    std::vector<size_t> m_ends; ///< values up to and with the bucket
    std::vector<double> m_typical; ///< one value of the bucket
    std::vector<Other> m_others; ///< values of wanted buckets that differ from the typical one
    std::array<size_t, 9> m_bucketOf {};
    std::array<size_t, 9> m_rankInBucket {};
};
} // namespace

MeanInterval meanInterval(std::span<const double> values, std::span<const double> weights,
                          double confidence, double population)
{
    const Moments moments
        = weights.empty() ? plainMoments(values) : weightedMoments(values, weights);
    MeanInterval result;
    result.mean = moments.mean;
    const double count = moments.weight * moments.weight / moments.weightSquares;
    result.effectiveCount = count;
    if (values.size() < 2 || count < kLeastEffectiveCount)
        return result;
    const double variance = moments.squares / moments.weight * count / (count - 1);
    const double factor = finitePopulationFactor(double(values.size()), population);
    const double half
        = studentQuantile(confidence, count - 1) * std::sqrt(variance / count * factor);
    result.deviation = std::sqrt(variance);
    result.low = moments.mean - half;
    result.high = moments.mean + half;
    return result;
}

double normalQuantile(double confidence)
{
    return quantile(boost::math::normal_distribution<double, Plain>(), (1 + confidence) / 2);
}

double studentQuantile(double confidence, double degreesOfFreedom)
{
    return quantile(boost::math::students_t_distribution<double, Plain>(degreesOfFreedom),
                    (1 + confidence) / 2);
}

double fisherQuantile(double confidence, double numerator, double denominator)
{
    return quantile(boost::math::fisher_f_distribution<double, Plain>(numerator, denominator),
                    confidence);
}

double studentProbability(double t, double degreesOfFreedom)
{
    const boost::math::students_t_distribution<double, Plain> student(degreesOfFreedom);
    return 2 * cdf(complement(student, std::abs(t)));
}

std::optional<Interval2> wilson(double hits, double count, double confidence)
{
    if (count <= 0)
        return std::nullopt;
    const double z = normalQuantile(confidence);
    const double share = hits / count;
    const double scale = 1 + z * z / count;
    const double centre = (share + z * z / (2 * count)) / scale;
    const double half
        = z * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / scale;
    // None and all end at 0 and 1 themselves, which the roots miss by their last digit.
    return Interval2 {hits <= 0 ? 0 : std::max(0.0, centre - half),
                      hits >= count ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval2> correlationInterval(double r, int pairs, double confidence)
{
    constexpr int kLeastPairs = 4;
    if (pairs < kLeastPairs || std::abs(r) >= 1)
        return std::nullopt;
    const double half = normalQuantile(confidence) / std::sqrt(double(pairs - 3));
    return Interval2 {std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half)};
}

std::optional<Interval2> netShare(double top, double bottom, double count, double confidence)
{
    const double net = top - bottom;
    const double variance = top + bottom - net * net;
    if (count <= 0 || variance <= 0)
        return std::nullopt;
    const double half = normalQuantile(confidence) * std::sqrt(variance / count);
    return Interval2 {net - half, net + half};
}

Deciles deciles(std::span<double> values)
{
    return values.size() <= kSortedUpTo ? sortedDeciles(values) : BucketDeciles(values).deciles();
}

Deciles deciles(std::span<const double> values, std::span<const double> weights)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&](size_t i) { return std::pair(values[i], i); });
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    // Sums of weights like .1 are not exact; without it a decile met exactly could be missed.
    constexpr double kRounding = 1e-12;
    Deciles result {};
    size_t d = 0;
    double cumulated = 0;
    for (const size_t i : order) {
        cumulated += weights[i];
        while (d < result.size() && cumulated >= double(d + 1) / 10 * total * (1 - kRounding))
            result[d++] = values[i];
    }
    return result;
}

} // namespace trustbilanz::maths
