// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/scenariocomparison.h"

#include <algorithm>

namespace trustbilanz::risk {

namespace {
/// The same question to all: over how long, and against what.
void alignWithFirst(std::vector<Scenario>& scenarios)
{
    for (Scenario& scenario : scenarios) {
        scenario.simulation.years = scenarios.front().simulation.years;
        scenario.simulation.tolerance = scenarios.front().simulation.tolerance;
    }
}

Result<void> addResults(ScenarioComparison& found, const SimulationOptions& options,
                        const Progress& progress)
{
    for (const Scenario& scenario : found.scenarios) {
        auto result = simulate(scenario, options, progress);
        if (!result)
            return tl::unexpected(result.error());
        found.results.push_back(std::move(*result));
    }
    return {};
}

Result<void> addDifferences(ScenarioComparison& found, SimulationOptions options,
                            const Progress& progress)
{
    options.levels = {kLowOfDifference, 0.5, kHighOfDifference};
    for (size_t i = 1; i < found.scenarios.size(); ++i) {
        const Comparison comparison {found.scenarios.front(), found.scenarios[i], 0};
        auto difference = simulate(comparison, options, progress);
        if (!difference)
            return tl::unexpected(difference.error());
        found.differences.push_back(std::move(*difference));
    }
    return {};
}
} // namespace

Result<ScenarioComparison> compareScenarios(std::vector<Scenario> scenarios,
                                            SimulationOptions options, const Progress& progress)
{
    if (scenarios.size() < 2 || scenarios.size() > kMostCompared)
        return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                       QStringLiteral("scenarios"));
    const auto isForeign = [&](const Scenario& scenario) {
        return scenario.currency != scenarios.front().currency;
    };
    if (std::ranges::any_of(scenarios, isForeign))
        return failure(Error::Kind::BadScenario, QStringLiteral("currency"));
    alignWithFirst(scenarios);
    options.sensitivity = false;
    ScenarioComparison found {std::move(scenarios), {}, {}};
    return addResults(found, options, progress)
        .and_then([&] { return addDifferences(found, options, progress); })
        .map([&] { return std::move(found); });
}

} // namespace trustbilanz::risk
