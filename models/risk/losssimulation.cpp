// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/losssimulation.h"

#include "models/maths/statistics.h"
#include "models/risk/exceedance.h"
#include "models/risk/lossgrid.h"
#include "models/risk/sampling.h"
#include "models/risk/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr int kConvergencePoints = 40;
constexpr double kLeastOfPreview = 1e-5; // beyond, the grid's curve is not exact
/// Of the engine: another number means other figures for the same seed.
constexpr int kEngineVersion = 1;

std::vector<ConvergencePoint> convergence(const Sample& sample, double z)
{
    std::vector<ConvergencePoint> points;
    JoinedMoments moments;
    const auto blocks = double(sample.blocks.size());
    for (size_t index = 0; index < sample.blocks.size(); ++index) {
        moments.join(sample.blocks[index], blockSize(index, sample.trials));
        const bool isDue
            = double(index + 1) * kConvergencePoints >= blocks * double(points.size() + 1);
        if (!isDue)
            continue;
        const double half = z * moments.standardError();
        points.push_back({moments.trials, moments.mean, moments.mean - half, moments.mean + half});
    }
    return points;
}

/// What the ordered losses tell.
SimulationResult summary(const OrderedLosses& losses, const SimulationOptions& options)
{
    SimulationResult result;
    result.seed = options.seed;
    result.version = engineVersion();
    result.confidence = options.confidence;
    result.probabilityOfNoLoss = double(losses.zeros()) / double(losses.count());
    result.probabilityOfBenefit
        = double(losses.count() - losses.zeros() - losses.countAbove(0)) / double(losses.count());
    result.median = losses.tail(0.5).quantile;
    for (const double level : options.levels)
        result.tails.push_back(losses.tail(level));
    result.exceedance = exceedanceCurve(losses, maths::normalQuantile(options.confidence));
    result.histogram = histogramBars(losses);
    return result;
}

SimulationResult summary(const Sample& sample, const SimulationOptions& options,
                         std::optional<double> threshold)
{
    const double z = maths::normalQuantile(options.confidence);
    const JoinedMoments moments = joined(sample.blocks, sample.trials);
    SimulationResult result = summary(OrderedLosses(sample.histogram.bins()), options);
    result.trials = sample.trials;
    result.mean = moments.mean;
    result.standardError = moments.standardError();
    result.deviation = moments.deviation();
    if (threshold)
        result.aboveTolerance = shareOf(sample.above, sample.trials, z);
    result.convergence = convergence(sample, z);
    return result;
}

/// A share that no sampling blurs.
TrialShare exact(qint64 gridTrials)
{
    const double probability = double(gridTrials) / double(kGridTrials);
    return {probability, probability, probability};
}

/// sample() for what a caller asks; it may take long, but not for ever.
Result<Sample> sampleWithinLimits(const std::vector<Term>& terms, const SimulationOptions& options,
                                  const SampleWishes& wishes, const Progress& progress)
{
    double events = 0; // of one trial
    for (const Term& term : terms)
        events += term.model.frequency.mean;
    if (options.trials <= kMostTrials && events * double(options.trials) > kMostDrawnEvents)
        return failure(Error::Kind::BadOption, Error::Reason::TooManyEvents,
                       QStringLiteral("trials"));
    return sample(terms, options, wishes, progress);
}

Result<SimulationResult> simulateTerms(const std::vector<Term>& terms,
                                       const SimulationOptions& options,
                                       std::optional<double> threshold, const Progress& progress)
{
    SampleWishes wishes;
    wishes.threshold = threshold;
    return sampleWithinLimits(terms, options, wishes, progress).map([&](const Sample& sample) {
        return summary(sample, options, threshold);
    });
}
} // namespace

QString engineVersion()
{
    return QStringLiteral("%1 (engine %2)")
        .arg(QLatin1String(TRUSTBILANZ_VERSION))
        .arg(kEngineVersion);
}

Result<SimulationResult> simulate(const Scenario& scenario, const SimulationOptions& options,
                                  const Progress& progress)
{
    auto model = lossModel(scenario);
    if (!model)
        return tl::unexpected(model.error());
    const std::vector<Term> terms {{*model}};
    SampleWishes wishes;
    wishes.threshold = scenario.simulation.tolerance;
    const auto drawn = sampleWithinLimits(terms, options, wishes, progress);
    if (!drawn)
        return tl::unexpected(drawn.error());
    SimulationResult result = summary(*drawn, options, scenario.simulation.tolerance);
    if (!options.sensitivity)
        return result;
    return sensitivityRows(scenario, *model, *drawn, options, progress)
        .map([&](std::vector<SensitivityRow>&& rows) {
            result.sensitivity = std::move(rows);
            return result;
        });
}

Result<SimulationResult> simulate(const Portfolio& portfolio, const SimulationOptions& options,
                                  const Progress& progress)
{
    std::vector<Term> terms;
    for (const Scenario& scenario : portfolio.scenarios) {
        auto model = lossModel(scenario);
        if (!model)
            return tl::unexpected(model.error());
        const auto place = std::uint32_t(terms.size());
        terms.push_back({std::move(*model), 1, place, portfolio.commonCause ? 0 : place});
    }
    if (terms.empty())
        return failure(Error::Kind::BadScenario, Error::Reason::Missing, QStringLiteral("losses"));
    return simulateTerms(terms, options, portfolio.tolerance, progress);
}

Result<SimulationResult> simulate(const Comparison& comparison, const SimulationOptions& options,
                                  const Progress& progress)
{
    auto before = lossModel(comparison.before);
    if (!before)
        return tl::unexpected(before.error());
    auto after = lossModel(comparison.after);
    if (!after)
        return tl::unexpected(after.error());
    const std::vector<Term> terms {{std::move(*before), 1}, {std::move(*after), -1}};
    return simulateTerms(terms, options, comparison.threshold, progress);
}

Result<std::vector<double>> trialLosses(const Scenario& scenario, const SimulationOptions& options,
                                        const Progress& progress)
{
    if (options.trials > kMostKeptTrials)
        return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                       QStringLiteral("trials"));
    auto model = lossModel(scenario);
    if (!model)
        return tl::unexpected(model.error());
    return sampleWithinLimits({{std::move(*model)}}, options, {.histogram = false, .losses = true},
                              progress)
        .map([](Sample&& sample) { return std::move(sample.losses); });
}

Result<SimulationResult> preview(const Scenario& scenario, const SimulationOptions& options,
                                 size_t cells)
{
    if (const auto model = checkSimulation(scenario); !model)
        return tl::unexpected(model.error());
    return lossMoments(scenario).and_then([&](const LossMoments& moments) {
        return gridBins(scenario, cells).map([&](std::vector<LossBin>&& bins) {
            const OrderedLosses losses(std::move(bins));
            SimulationResult result = summary(losses, options);
            result.mean = moments.mean;
            result.deviation = std::sqrt(moments.variance);
            if (scenario.simulation.tolerance)
                result.aboveTolerance = exact(losses.countAbove(*scenario.simulation.tolerance));
            std::erase_if(result.exceedance, [](const ExceedancePoint& point) {
                return point.share.probability < kLeastOfPreview;
            });
            for (ExceedancePoint& point : result.exceedance)
                point.share
                    = {point.share.probability, point.share.probability, point.share.probability};
            return result;
        });
    });
}

} // namespace trustbilanz::risk
