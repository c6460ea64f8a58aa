// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"
#include "models/risk/losshistogram.h"

namespace trustbilanz::risk {

/// The distribution of the loss as so many equally likely trials, without sampling.
inline constexpr qint64 kGridTrials = 1'000'000'000;

/// Compound distribution by Fourier transform: amounts are rounded to a grid of `cells` (a power of
/// two), the generating function of the number of events is applied to their spectrum. The grid
/// reaches so far that about 1e-7 of the trials lie beyond; they fold back to its start.
Result<std::vector<LossBin>> gridBins(const Scenario& scenario, size_t cells);

/// Mean and variance in closed form.
struct LossMoments {
    double mean = 0;
    double variance = 0;
};
Result<LossMoments> lossMoments(const Scenario& scenario);

} // namespace trustbilanz::risk
