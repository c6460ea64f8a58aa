// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

namespace trustbilanz::maths {

/// A mean with what is needed to judge it. Optional parts are not defined for too few values.
struct MeanInterval {
    double mean = 0;
    std::optional<double> low; ///< Student interval, not clipped to the scale
    std::optional<double> high;
    std::optional<double> deviation; ///< sample standard deviation
    double effectiveCount = 0; ///< Kish: (sum w)^2 / sum w^2
};

/// Mean and interval of models.md 1.3 and 1.4 for at least one value. Weights are positive, one per
/// value, or none at all: then every value weighs 1. `population` is N of the finite-population
/// factor, 0 = unknown. Equal values give a width of exactly 0; the same values in the same order
/// give the same bits.
MeanInterval meanInterval(std::span<const double> values, std::span<const double> weights,
                          double confidence, double population = 0);

struct Interval2 {
    double low = 0;
    double high = 0;
};

/// Two-sided quantile of a confidence level, normal: 0.95 -> 1.959964.
double normalQuantile(double confidence);
/// The same of Student's t; degrees of freedom need not be whole.
double studentQuantile(double confidence, double degreesOfFreedom);
/// One-sided quantile of Fisher's F.
double fisherQuantile(double confidence, double numerator, double denominator);
/// Probability of |t| or more under Student's t.
double studentProbability(double t, double degreesOfFreedom);
/// Wilson interval of a share without continuity correction; none at n = 0. Fractions 0 to 1.
std::optional<Interval2> wilson(double hits, double count, double confidence);
/// Interval of Pearson's r from `pairs` independent pairs by Fisher's z: tanh(atanh r +- z /
/// sqrt(pairs - 3)), Fisher 1921. None below 4 pairs and at r = 1 or -1, where it has no width.
std::optional<Interval2> correlationInterval(double r, int pairs, double confidence);
/// Net share: `top` - `bottom`, fractions of `count` answers, with its interval (models.md 1.4);
/// none if all are in one box.
std::optional<Interval2> netShare(double top, double bottom, double count, double confidence);

using Deciles = std::array<double, 9>;
/// R type 1: the d-th is the ceil(n d / 10)-th smallest; reorders `values`. n >= 1.
Deciles deciles(std::span<double> values);
/// Weighted: smallest value whose cumulated weight reaches d/10 of all. n >= 1, weights positive.
Deciles deciles(std::span<const double> values, std::span<const double> weights);

} // namespace trustbilanz::maths
