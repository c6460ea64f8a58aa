// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/measurereturn.h"

#include "models/risk/gordonloeb.h"
#include "models/risk/investment.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trustbilanz::risk {

namespace {
/// The distribution of a factor times what the other draws; a factor of 0 leaves nothing to draw.
Distribution scaled(Distribution distribution, double factor)
{
    if (factor <= 0)
        return fixedAt(0);
    if (distribution.kind == DistributionKind::Lognormal) {
        distribution.numbers[0] += std::log(factor);
        return distribution;
    }
    for (double& number : distribution.numbers)
        number *= factor;
    return distribution;
}

void scale(LossComponent& loss, double factor)
{
    if (auto* amount = std::get_if<Distribution>(&loss.each))
        *amount = scaled(*amount, factor);
    else if (auto* revenue = std::get_if<LostRevenue>(&loss.each))
        revenue->trustLoss = scaled(revenue->trustLoss, factor);
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// Standard error of the mean difference of pairs.
double pairedError(const std::vector<double>& before, const std::vector<double>& after)
{
    const double mean = meanOf(before) - meanOf(after);
    double squares = 0;
    for (size_t i = 0; i < before.size(); ++i)
        squares += std::pow(before[i] - after[i] - mean, 2);
    const double trials = double(before.size());
    return trials < 2 ? 0 : std::sqrt(squares / (trials - 1) / trials);
}

BreachExposure exposureOf(const std::vector<double>& losses, double mean)
{
    const auto hits = std::ranges::count_if(losses, [](double loss) { return loss > 0; });
    BreachExposure exposure;
    exposure.vulnerability = double(hits) / double(losses.size());
    if (hits > 0 && mean > 0)
        exposure.loss = mean / exposure.vulnerability;
    return exposure;
}

/// One known point fixes the curve of a class; b = 1 is the plainest of class I.
std::optional<double> bestThrough(BreachClass breachClass, BreachExposure exposure,
                                  const Investment& investment)
{
    if (investment.lossBefore <= 0)
        return std::nullopt;
    const double effectiveness = 1 - investment.lossAfter / investment.lossBefore;
    exposure.productivity = productivityOf(breachClass, exposure, investment.cost, effectiveness);
    return exposure.productivity > 0 ? std::optional(bestSpending(breachClass, exposure))
                                     : std::nullopt;
}

Result<MeasureReturn> returnOf(const std::vector<double>& before, const std::vector<double>& after,
                               const Measure& measure, const SimulationOptions& options)
{
    MeasureReturn found;
    found.investment = investmentOf(measure, meanOf(before), meanOf(after));
    const auto result = investmentReturn(found.investment);
    if (!result)
        return tl::unexpected(result.error());
    found.result = *result;
    found.chance = chanceOfGain(before, after, found.investment, options.confidence);
    found.standardError = pairedError(before, after);
    found.trials = qint64(before.size());
    found.seed = options.seed;
    found.exposure = exposureOf(before, found.investment.lossBefore);
    found.spendingBound = spendingBound(found.exposure);
    found.bestOfClassOne = bestThrough(BreachClass::One, found.exposure, found.investment);
    found.bestOfClassTwo = bestThrough(BreachClass::Two, found.exposure, found.investment);
    return found;
}
} // namespace

Scenario withMeasure(Scenario scenario, const Measure& measure)
{
    const double rate = 1 - measure.rateReduction;
    scenario.simulation.frequency.rate = scaled(scenario.simulation.frequency.rate, rate);
    scenario.simulation.frequency.probability *= rate;
    for (LossComponent& loss : scenario.simulation.losses)
        scale(loss, 1 - measure.lossReduction);
    return scenario;
}

Result<MeasureReturn> measureReturn(const Scenario& scenario, const Measure& measure,
                                    const SimulationOptions& options, const Progress& progress)
{
    Scenario yearly = scenario;
    yearly.simulation.years = 1;
    const auto before = trialLosses(yearly, options, progress);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = trialLosses(withMeasure(yearly, measure), options, progress);
    if (!after)
        return tl::unexpected(after.error());
    return returnOf(*before, *after, measure, options);
}

} // namespace trustbilanz::risk
