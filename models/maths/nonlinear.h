// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace trustbilanz::maths {

/// Limits of a parameter; equal ones hold it.
struct Bounds {
    double lowest = 0;
    double highest = 0;
};

/// A sum of squares to be made small: `residuals(parameters, out)` fills one value per observation,
/// weighted as it counts.
struct NonlinearProblem {
    std::function<void(std::span<const double>, std::span<double>)> residuals;
    size_t observations = 0;
    std::vector<Bounds> bounds; ///< one per parameter

    size_t freeParameters() const;
};

struct NonlinearFit {
    std::vector<double> parameters;
    double sumOfSquares = 0;
    bool converged = false;
};

/// Relative change of every parameter below which a search has arrived.
inline constexpr double kFineTolerance = 1e-10;
inline constexpr double kCoarseTolerance = 1e-5;

/// Levenberg and Marquardt's way from `start` to the nearest minimum within the bounds (Marquardt
/// 1963, doi 10.1137/0111030; bounds by projection). Derivatives are central differences.
NonlinearFit leastSquares(const NonlinearProblem& problem, std::vector<double> start,
                          double tolerance = kFineTolerance);

struct ProfileInterval {
    double low = 0;
    double high = 0;
    bool lowAtLimit = false; ///< the data allow everything down to the bound
    bool highAtLimit = false;
};

/// Values of one parameter with which the others, fitted anew, stay within the F quantile of the
/// best sum of squares (Bates and Watts 1988, chapter 6). Needs more observations than free
/// parameters.
ProfileInterval profileInterval(const NonlinearProblem& problem, const NonlinearFit& best,
                                size_t parameter, double confidence);

} // namespace trustbilanz::maths
