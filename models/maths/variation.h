// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

/// How values vary: from one to the next, and between groups.
namespace trustbilanz::maths {

/// Sample autocorrelation: sum (x_t - m)(x_{t+lag} - m) / sum (x_t - m)^2 with the mean m of all
/// values. NaN where all values are equal.
double autocorrelation(std::span<const double> values, size_t lag = 1);

/// One-way analysis of variance.
struct VarianceAnalysis {
    double betweenSquares = 0;
    double withinSquares = 0;
    int betweenFreedom = 0;
    int withinFreedom = 0;
    double f = 0; ///< ratio of the mean squares; infinite without variation within
    double rSquared = 0; ///< share of the squares that lies between
    double residualDeviation = 0; ///< root of the mean square within
};

/// For at least two groups of at least one value each, and more values than groups.
VarianceAnalysis analysisOfVariance(std::span<const std::vector<double>> groups);

} // namespace trustbilanz::maths
