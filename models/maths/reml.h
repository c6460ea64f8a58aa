// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/regression.h"

namespace trustbilanz::maths {

/// Generalised least squares with errors whose correlation is phi^distance in time.
struct AutoregressiveFit {
    double phi = 0;
    bool isAtBound = false; ///< the likelihood still rises at the largest phi that is tried, .99
    Regression regression; ///< of the whitened observations: its coefficients and errors count
};

/// Estimates phi by restricted maximum likelihood, profiled over coefficients and variance, as
/// nlme::gls(correlation = corAR1(form = ~ time)). `times` ascend; a gap counts by its length.
/// Without an intercept among the predictors there is none. None where leastSquares() has none.
std::optional<AutoregressiveFit> autoregressiveFit(const Columns& predictors,
                                                   std::span<const double> response,
                                                   std::span<const int> times);

} // namespace trustbilanz::maths
