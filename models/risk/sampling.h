// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/losshistogram.h"
#include "models/risk/losssimulation.h"
#include "models/risk/trialblock.h"

namespace trustbilanz::risk {

/// A scenario within a sum of scenarios.
struct Term {
    LossModel model;
    double sign = 1; ///< -1 is subtracted
    std::uint32_t losses = 0; ///< see StreamPlace
    std::uint32_t frequency = 0;
};

/// Mean and squared deviations of the trials of one block; joined in the order of the blocks, so
/// that threads do not change a bit.
struct BlockMoments {
    double mean = 0;
    double squares = 0;
};

/// What one run over all trials leaves.
struct Sample {
    qint64 trials = 0;
    LossHistogram histogram;
    std::vector<BlockMoments> blocks;
    qint64 above = 0; ///< trials strictly above the threshold
    double events = 0; ///< mean per trial, of the first term
    std::vector<double> components; ///< mean per trial, of the first term's components
    std::vector<double> losses; ///< of every trial, if asked for
};

struct SampleWishes {
    bool histogram = true;
    bool losses = false; ///< keep them
    std::optional<double> threshold = {};
};

/// Draws all trials of a sum of scenarios. Error::BadOption for a number of trials out of limits,
/// Error::Cancelled.
Result<Sample> sample(const std::vector<Term>& terms, const SimulationOptions& options,
                      const SampleWishes& wishes, const Progress& progress);

/// Moments of the first `blocks` blocks together.
struct JoinedMoments {
    qint64 trials = 0;
    double mean = 0;
    double squares = 0;

    double deviation() const; ///< standard deviation, n - 1
    double standardError() const;
    void join(const BlockMoments& block, qint64 count);
};
/// Trials of block `index` of `trials`.
qint64 blockSize(size_t index, qint64 trials);
JoinedMoments joined(const std::vector<BlockMoments>& blocks, qint64 trials);

} // namespace trustbilanz::risk
