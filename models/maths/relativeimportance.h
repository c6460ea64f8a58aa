// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/statistics.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace trustbilanz::maths {

/// More predictors would mean more than 2^10 regressions for each resample.
inline constexpr size_t kMostPredictors = 10;

/// Weighted sums and sums of products of some variables, the outcome last: all that a regression
/// needs to know of the rows, and what resampling adds up instead of rows.
class Moments
{
public:
    explicit Moments(size_t variables);

    size_t variables() const { return m_variables; }
    /// One row; `values` are the variables, best near zero.
    void add(std::span<const double> values, double weight);
    void add(const Moments& other, double times = 1);
    double weight() const { return m_sums.front(); }
    double mean(size_t variable) const;
    /// Per unit of weight.
    double covariance(size_t one, size_t other) const;
    double correlation(size_t one, size_t other) const;
    /// The same value in every row, but for rounding.
    bool isConstant(size_t variable) const;

private:
    size_t placeOf(size_t row, size_t column) const;

    size_t m_variables;
    std::vector<double> m_sums; ///< weight, sums, then products row by row
};

/// What predictors explain of the variance of an outcome, and each one's part of it.
struct Importance {
    double explained = 0; ///< R squared of all predictors together
    std::vector<double> parts; ///< one per predictor; they add up to `explained`
};

/// Shapley's decomposition of R squared (LMG: Lindeman, Merenda, Gold 1980): the mean over all
/// orders of the predictors of what each adds to those before it. A predictor that the others hold
/// already adds nothing to them. None for a constant outcome; at most kMostPredictors.
std::optional<Importance> importance(const Moments& moments);

/// How a bootstrap is made.
struct Resampling {
    double confidence = 0.95;
    size_t resamples = 1000;
    std::uint64_t seed = 1;
};

/// Percentile intervals of the shares parts / explained, from resampling the units with
/// replacement. The same for any number of threads. At least one unit.
std::vector<Interval2> shareIntervals(std::span<const Moments> units, const Resampling& how);

/// Probability that unrelated predictors explain at least as much by chance: the overall F test.
/// 1 where too few rows are left to tell.
double chanceOfExplained(double explained, size_t predictors, double count);

} // namespace trustbilanz::maths
