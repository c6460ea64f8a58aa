// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Value at risk and expected shortfall at one level (models.md 5). Money.
struct TailFigure {
    double probability = 0; ///< the level, 0.95
    double quantile = 0; ///< value at risk: the ceil(n p)-th smallest trial
    double shortfall = 0; ///< mean of the worst n (1 - p) trials

    bool operator==(const TailFigure&) const = default;
};

/// A share of the trials with its Monte Carlo interval at the confidence of the run.
struct TrialShare {
    double probability = 0;
    double low = 0;
    double high = 0; ///< 3 / n where no trial hit

    bool operator==(const TrialShare&) const = default;
};

/// A point of the loss exceedance curve: how likely a loss of strictly more is.
struct ExceedancePoint {
    double loss = 0;
    TrialShare share;

    bool operator==(const ExceedancePoint&) const = default;
};

/// A bar of the histogram of losses: share of the trials in [from, to).
struct HistogramBar {
    double from = 0;
    double to = 0;
    double share = 0;

    bool operator==(const HistogramBar&) const = default;
};

/// A bar of the tornado: the mean loss with one input fixed at its own 5 % and 95 % quantile (a
/// fixed number: 10 % less and more), same random numbers.
struct SensitivityRow {
    QString input; ///< key as in the scenario file, a component by its name: "losses.response"
    double low = 0; ///< mean loss with the input at its low end
    double high = 0;

    bool operator==(const SensitivityRow&) const = default;
};

/// The mean of the first trials, to see that more trials would not change it. Money.
struct ConvergencePoint {
    qint64 trials = 0;
    double mean = 0;
    double low = 0; ///< mean -+ z standard errors
    double high = 0;

    bool operator==(const ConvergencePoint&) const = default;
};

/// What a simulation found: money in the scenario's currency over all years of a trial. Losses are
/// positive, benefits negative.
struct SimulationResult {
    qint64 trials = 0; ///< 0 = exact on a grid, without sampling (preview)
    quint64 seed = 0;
    QString version; ///< of program and engine: figures are the same only within one
    double confidence = 0.95; ///< of all intervals
    double mean = 0;
    double standardError = 0; ///< of the mean
    double deviation = 0; ///< standard deviation of the trials
    double probabilityOfNoLoss = 0; ///< share of the trials without an event or with a loss of 0
    double probabilityOfBenefit = 0; ///< share of the trials with a loss below 0
    double median = 0;
    std::vector<TailFigure> tails; ///< in the order of the levels asked for
    std::optional<TrialShare> aboveTolerance; ///< none without tolerance
    std::vector<ExceedancePoint> exceedance; ///< losses ascending, probabilities descending
    std::vector<HistogramBar> histogram; ///< ascending, without gaps
    std::vector<SensitivityRow> sensitivity; ///< widest first; not of portfolios and differences
    std::vector<ConvergencePoint> convergence;

    bool operator==(const SimulationResult&) const = default;
};

} // namespace trustbilanz
