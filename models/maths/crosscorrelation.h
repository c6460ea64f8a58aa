// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace trustbilanz::maths {

/// A value per calendar period; a period without one leaves a gap.
using GappedSeries = std::vector<std::optional<double>>;

/// v[i] - v[i - 1]; one shorter, none where either is missing.
GappedSeries firstDifferences(std::span<const std::optional<double>> values);

struct LagCorrelation {
    int lag = 0;
    int pairs = 0;
    std::optional<double> correlation; ///< none below the fewest pairs or without variance
};

struct CrossCorrelationOptions {
    int mostLag = 6;
    int fewestPairs = 20; ///< for a lag to count
    int permutations = 999;
    std::uint64_t seed = 1;
};

struct CrossCorrelation {
    std::vector<LagCorrelation> lags; ///< 0 to mostLag
    std::optional<LagCorrelation> strongest; ///< the largest absolute correlation
    std::optional<double> p; ///< (1 + #{max|r*| >= max|r|}) / (1 + permutations)
};

/// Pearson's correlation of lead[i] with follow[i + lag]. The values of `lead` are permuted over
/// their places, and the largest over all lags is compared, so that seven lags are one test
/// (models.md 3). The same seed gives the same p on every machine.
CrossCorrelation crossCorrelation(std::span<const std::optional<double>> lead,
                                  std::span<const std::optional<double>> follow,
                                  const CrossCorrelationOptions& options = {});

} // namespace trustbilanz::maths
