// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/distribution.h"
#include "models/risk/quantiletable.h"

/// Closed forms of the distributions of a scenario (models.md 5). All are for valid distributions:
/// see kDistributionForms.
namespace trustbilanz::risk {

/// Mean and standard deviation of the logarithm of a lognormal, however it is written.
struct LogParameters {
    double mu = 0;
    double sigma = 0;
};
LogParameters logParameters(const Distribution& distribution);

/// Beta parameters of a PERT (Vose): alpha = 1 + gamma (m - a) / (b - a). a < b.
struct BetaShape {
    double alpha = 1;
    double beta = 1;
};
BetaShape betaShape(const Distribution& pert);

double meanOf(const Distribution& distribution);
double deviationOf(const Distribution& distribution);
/// Probability of at most x.
double cumulativeOf(const Distribution& distribution, double x);
/// Smallest value that is reached with probability p, 0 < p < 1.
double quantileOf(const Distribution& distribution, double p);
/// Lowest possible value; minus infinity for normal ones.
double lowestOf(const Distribution& distribution);
/// Nothing to draw: fixed, or a range without width.
bool isConstant(const Distribution& distribution);

/// Quantiles times `factor`. For uniform, triangular and PERT distributions that are not constant.
QuantileTable quantileTable(const Distribution& distribution, double factor);

} // namespace trustbilanz::risk
