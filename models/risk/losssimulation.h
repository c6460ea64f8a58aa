// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"
#include "models/records/simulationresult.h"

#include <span>
#include <vector>

/// The Monte Carlo simulation of models.md 5: per trial a rate, a number of events, and for every
/// event a draw of each loss on its own.
namespace trustbilanz::risk {

inline constexpr qint64 kDefaultTrials = 100'000;
inline constexpr qint64 kMostTrials = 1'000'000'000;
inline constexpr double kMostDrawnEvents
    = 1e11; ///< expected in all trials; a quarter of an hour or more
inline constexpr qint64 kMostKeptTrials = 10'000'000; ///< that trialLosses() hands out

/// Of program and engine: the same inputs give the same figures only within one.
QString engineVersion();

struct SimulationOptions {
    qint64 trials = kDefaultTrials; ///< 1 to kMostTrials
    quint64 seed = 1;
    int threads = 0; ///< 0 = as many as there are processors; figures are the same for any number
    double confidence = 0.95;
    std::vector<double> levels {0.5, 0.9, 0.95, 0.99, 0.999}; ///< of quantiles, each in (0, 1)
    bool sensitivity = true; ///< the tornado takes two more means if the frequency is uncertain
};

/// Error::BadScenario names what is missing (company.revenue for lost revenue) or too large,
/// Error::BadOption too many trials for so many events, Error::Cancelled after `progress` said
/// stop, which is asked several times a second. A scenario without losses is Missing "losses".
Result<SimulationResult> simulate(const Scenario& scenario, const SimulationOptions& options,
                                  const Progress& progress = {});

/// Several scenarios in one company, summed trial by trial; percentiles are never added. With
/// `commonCause` one driver decides how often all of them happen: in every trial the rates and
/// counts come from the same random numbers; otherwise everything is independent.
struct Portfolio {
    std::vector<Scenario> scenarios; ///< at least one
    bool commonCause = false;
    std::optional<double> tolerance; ///< of the sum, money
};
Result<SimulationResult> simulate(const Portfolio& portfolio, const SimulationOptions& options,
                                  const Progress& progress = {});

/// Loss of `before` minus loss of `after`, trial by trial with common random numbers: what a
/// measure avoids. `threshold` (its cost) takes the place of the tolerance: aboveTolerance is the
/// share of trials in which it saves more than that.
struct Comparison {
    Scenario before;
    Scenario after;
    std::optional<double> threshold;
};
Result<SimulationResult> simulate(const Comparison& comparison, const SimulationOptions& options,
                                  const Progress& progress = {});

/// Loss of every trial, in their order, for export: the trials that simulate() sees. At most
/// kMostKeptTrials, otherwise Error::BadOption.
Result<std::vector<double>> trialLosses(const Scenario& scenario, const SimulationOptions& options,
                                        const Progress& progress = {});

/// The same figures without sampling, exact on a grid of `cells` (a power of two) by Fourier
/// transform: an instant picture, and what tests hold the simulation against. Without sensitivity
/// and convergence; trials = 0 and standardError = 0.
inline constexpr size_t kPreviewCells = size_t(1) << 14;
Result<SimulationResult> preview(const Scenario& scenario, const SimulationOptions& options,
                                 size_t cells = kPreviewCells);

} // namespace trustbilanz::risk
