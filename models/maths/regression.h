// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace trustbilanz::maths {

/// A matrix by its columns, all of one length.
using Columns = std::vector<std::vector<double>>;

enum class Intercept { Fitted, None };

/// A least-squares fit with what inference needs. k coefficients, the intercept first if there is
/// one; n observations.
struct Regression {
    std::vector<double> coefficients;
    std::vector<double> standardErrors; ///< classical: equal variances, no autocorrelation
    std::vector<double> residuals;
    /// b_j = sum_i influence[j][i] y_i, so that Var b = influence Var y influence', whatever Var y.
    Columns influence;
    double logDeterminant = 0; ///< ln |X'X|
    double residualSquares = 0;
    double residualDeviation = 0; ///< root of residualSquares / freedom
    double rSquared = 0; ///< around the mean; around 0 without an intercept
    double fStatistic = 0; ///< of all slopes; infinite for a perfect fit
    int modelFreedom = 0; ///< slopes
    int freedom = 0; ///< n - k
};

/// Fits by column-pivoting Householder reflections on columns of length 1. None where a column
/// depends on the others, or without a degree of freedom left.
std::optional<Regression> leastSquares(const Columns& predictors, std::span<const double> response,
                                       Intercept intercept = Intercept::Fitted);

/// Of residuals in the order of time: sum (e_t - e_{t-1})^2 / sum e_t^2.
double durbinWatson(std::span<const double> residuals);

/// Lag of models.md 4 for n observations: floor(4 (n / 100)^(2/9)).
int neweyWestLag(size_t observations);
/// Covariance of the coefficients that allows for autocorrelation (Newey and West 1987): Bartlett
/// weights up to `lag`, times n / (n - k). `times` ascend; their distance counts, so that missing
/// periods count. No prewhitening, as sandwich::NeweyWest(prewhite = FALSE, adjust = TRUE).
Columns neweyWest(const Regression& regression, std::span<const int> times, int lag);

/// a' C b for a covariance.
double bilinear(std::span<const double> a, const Columns& covariance, std::span<const double> b);

} // namespace trustbilanz::maths
