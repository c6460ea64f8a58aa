// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/relativeimportance.h"

#include "models/maths/counterrandom.h"
#include "models/maths/parallelblocks.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace trustbilanz::maths {

namespace {
/// Below this variance (index points squared) only rounding differs.
constexpr double kNoVariance = 1e-9;
/// A predictor with less of its own, as a share of its variance, is a mixture of the others.
constexpr double kNothingOfItsOwn = 1e-9;
/// Less explained variance than this cannot be shared out.
constexpr double kNothingExplained = 1e-12;
constexpr size_t kResamplesPerBlock = 50;

/// R squared of the regressions on all subsets of the predictors. Each subset adds one row to the
/// Cholesky factor of the subset before it.
class SubsetRegressions
{
public:
    explicit SubsetRegressions(const Moments& moments)
        : m_predictors(moments.variables() - 1)
        , m_explained(size_t(1) << m_predictors)
    {
        for (size_t i = 0; i < m_predictors; ++i) {
            for (size_t j = 0; j <= m_predictors; ++j)
                m_correlations[i][j] = moments.correlation(i, j);
        }
        descend(0, 0, 0, 0);
    }

    /// By bit mask of the predictors.
    const std::vector<double>& explained() const { return m_explained; }

private:
    using Row = std::array<double, kMostPredictors + 1>;

    void descend(size_t next, size_t subset, size_t rank, double explained)
    {
        m_explained[subset] = explained;
        for (size_t j = next; j < m_predictors; ++j) {
            const double added = appendRow(j, rank);
            const size_t wider = subset | size_t(1) << j;
            if (added < 0)
                descend(j + 1, wider, rank, explained);
            else
                descend(j + 1, wider, rank + 1, explained + added);
        }
    }

    /// What predictor j explains beyond those of the rows before; -1 when it is a mixture of them.
    double appendRow(size_t j, size_t rank)
    {
        Row& row = m_factor[rank];
        double own = m_correlations[j][j];
        double with = m_correlations[j][m_predictors];
        for (size_t i = 0; i < rank; ++i) {
            double value = m_correlations[j][m_members[i]];
            for (size_t k = 0; k < i; ++k)
                value -= row[k] * m_factor[i][k];
            row[i] = value / m_factor[i][i];
            own -= row[i] * row[i];
            with -= row[i] * m_outcome[i];
        }
        if (own < kNothingOfItsOwn)
            return -1;
        row[rank] = std::sqrt(own);
        m_outcome[rank] = with / row[rank];
        m_members[rank] = j;
        return m_outcome[rank] * m_outcome[rank];
    }

    size_t m_predictors;
    std::vector<double> m_explained;
    std::array<Row, kMostPredictors> m_correlations {};
    std::array<Row, kMostPredictors> m_factor {};
    Row m_outcome {}; ///< the factor's solution for the correlations with the outcome
    std::array<size_t, kMostPredictors> m_members {};
};

/// Share of the orders in which exactly `before` of the other predictors come first, by `before`.
std::vector<double> orderShares(size_t predictors)
{
    std::vector<double> shares(predictors);
    double choices = 1; // of `before` among the others
    for (size_t before = 0; before < predictors; ++before) {
        shares[before] = 1 / (choices * double(predictors));
        choices = choices * double(predictors - 1 - before) / double(before + 1);
    }
    return shares;
}

/// Shares of the parts; none where there is nothing to share out.
std::vector<double> sharesOf(const Moments& moments)
{
    const std::optional<Importance> found = importance(moments);
    if (!found || found->explained < kNothingExplained)
        return {};
    std::vector<double> shares = found->parts;
    for (double& share : shares)
        share /= found->explained;
    return shares;
}

Moments resampled(std::span<const Moments> units, const CounterRandom& random)
{
    std::vector<std::uint32_t> times(units.size(), 0);
    for (size_t i = 0; i < units.size(); ++i)
        ++times[random.below(units.size(), i)];
    Moments sum(units.front().variables());
    for (size_t i = 0; i < units.size(); ++i) {
        if (times[i] > 0)
            sum.add(units[i], times[i]);
    }
    return sum;
}

Interval2 percentiles(std::vector<double> values, double confidence)
{
    if (values.empty())
        return {0, 1};
    std::ranges::sort(values);
    const double tail = (1 - confidence) / 2 * double(values.size());
    const size_t low = std::min(size_t(std::max(0.0, std::ceil(tail) - 1)), values.size() - 1);
    return {values[low], values[values.size() - 1 - low]};
}
} // namespace

Moments::Moments(size_t variables)
    : m_variables(variables)
    , m_sums(1 + variables + variables * (variables + 1) / 2, 0)
{
}

void Moments::add(std::span<const double> values, double weight)
{
    double* sums = m_sums.data();
    *sums++ += weight;
    for (size_t i = 0; i < m_variables; ++i)
        *sums++ += weight * values[i];
    for (size_t i = 0; i < m_variables; ++i) {
        for (size_t j = 0; j <= i; ++j)
            *sums++ += weight * values[i] * values[j];
    }
}

void Moments::add(const Moments& other, double times)
{
    double* sums = m_sums.data();
    const double* others = other.m_sums.data();
    for (size_t i = 0; i < m_sums.size(); ++i)
        sums[i] += times * others[i];
}

size_t Moments::placeOf(size_t row, size_t column) const
{
    const auto [low, high] = std::minmax(row, column);
    return 1 + m_variables + high * (high + 1) / 2 + low;
}

double Moments::mean(size_t variable) const
{
    return m_sums[1 + variable] / weight();
}

double Moments::covariance(size_t one, size_t other) const
{
    return m_sums[placeOf(one, other)] / weight() - mean(one) * mean(other);
}

double Moments::correlation(size_t one, size_t other) const
{
    if (isConstant(one) || isConstant(other))
        return 0;
    if (one == other)
        return 1;
    return covariance(one, other) / std::sqrt(covariance(one, one) * covariance(other, other));
}

bool Moments::isConstant(size_t variable) const
{
    return !(covariance(variable, variable) > kNoVariance);
}

std::optional<Importance> importance(const Moments& moments)
{
    const size_t predictors = moments.variables() - 1;
    Q_ASSERT(predictors >= 1 && predictors <= kMostPredictors);
    if (moments.isConstant(predictors))
        return std::nullopt;
    const SubsetRegressions regressions(moments);
    const std::vector<double>& explained = regressions.explained();
    const std::vector<double> orders = orderShares(predictors);
    Importance result {explained.back(), std::vector<double>(predictors, 0)};
    for (size_t subset = 0; subset < explained.size(); ++subset) {
        for (size_t i = 0; i < predictors; ++i) {
            const size_t wider = subset | size_t(1) << i;
            if (wider != subset)
                result.parts[i] += orders[size_t(std::popcount(subset))]
                    * (explained[wider] - explained[subset]);
        }
    }
    return result;
}

std::vector<Interval2> shareIntervals(std::span<const Moments> units, const Resampling& how)
{
    std::vector<std::vector<double>> shares(how.resamples); // by resample, then predictor
    const size_t blocks = (how.resamples + kResamplesPerBlock - 1) / kResamplesPerBlock;
    parallelBlocks(blocks, [&](size_t block) {
        const size_t first = block * kResamplesPerBlock;
        for (size_t i = first; i < std::min(first + kResamplesPerBlock, how.resamples); ++i)
            shares[i] = sharesOf(resampled(units, CounterRandom(how.seed, i)));
    });
    std::erase_if(shares, [](const std::vector<double>& each) { return each.empty(); });
    std::vector<Interval2> intervals;
    for (size_t predictor = 0; predictor + 1 < units.front().variables(); ++predictor) {
        std::vector<double> values;
        for (const std::vector<double>& each : shares)
            values.push_back(each[predictor]);
        intervals.push_back(percentiles(std::move(values), how.confidence));
    }
    return intervals;
}

double chanceOfExplained(double explained, size_t predictors, double count)
{
    const double freedom = count - double(predictors) - 1;
    if (freedom <= 0)
        return 1;
    return boost::math::ibeta(freedom / 2, double(predictors) / 2,
                              std::clamp(1 - explained, 0.0, 1.0));
}

} // namespace trustbilanz::maths
