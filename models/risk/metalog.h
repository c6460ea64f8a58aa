// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace trustbilanz::risk {

/// A distribution by its quantiles, which are linear in the coefficients (Keelin 2016, "The metalog
/// distributions"): M(y) where it has no bound, lower bound + exp(M(y)) where it has one.
struct Metalog {
    std::vector<double> coefficients;
    std::optional<double> lowerBound;
    /// Of the quantiles from 1 to 99 %, the largest distance from those it was fitted to, as a share
    /// of their range from 5 to 95 %.
    double largestError = 0;

    /// 0 < probability < 1.
    double quantile(double probability) const;
};

/// Fits by least squares over 200 quantiles and the tails that at least ten values lie beyond. Of
/// two to nine terms those with the smallest error whose quantiles never descend. `values` ascend;
/// above 0 only: bounded there. None without values.
std::optional<Metalog> fitMetalog(std::span<const double> values);

} // namespace trustbilanz::risk
