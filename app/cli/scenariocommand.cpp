// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/scenariotext.h"
#include "app/cli/workspacefile.h"
#include "models/risk/estimator.h"
#include "models/risk/losssimulation.h"
#include "models/session/scenariofile.h"

#include <QFile>

#include <CLI/App.hpp>

#include <limits>
#include <memory>

namespace trustbilanz::cli {

namespace {
constexpr qint64 kLargestScenario = 1 << 20; // bytes
constexpr int kMostThreads = 1024;

struct ScenarioRequest {
    QString path;
    QString workspace; ///< empty = none
    risk::SimulationOptions options;
};

Result<QByteArray> readScenario(const QString& path)
{
    QFile file(path);
    const auto isReadable
        = [&] { return file.open(QIODevice::ReadOnly) && !file.isSequential() && file.size() > 0; };
    if (!isReadable())
        return failure(Error::Kind::FileUnreadable, path);
    if (file.size() > kLargestScenario)
        return failure(Error::Kind::UnknownFormat, path);
    return file.readAll();
}

/// Company figures that the scenario leaves open come from the workspace, if there is one.
Result<Scenario> completed(Scenario scenario, const QString& workspace)
{
    if (workspace.isEmpty())
        return scenario;
    return store::Store::open(workspace, store::Store::Access::Read)
        .map([&](const store::Store& store) {
            return session::completedFrom(scenario, store.settings());
        });
}

/// Nothing where frequency and losses are left out.
Result<std::optional<SimulationResult>> simulated(const Scenario& scenario,
                                                  const risk::SimulationOptions& options,
                                                  const Progress& progress)
{
    if (!scenario.hasSimulation())
        return std::nullopt;
    return risk::simulate(scenario, options, progress).map([](SimulationResult&& result) {
        return std::optional(std::move(result));
    });
}

Result<Answer> answerTo(const Scenario& scenario, const ScenarioRequest& request,
                        const Progress& progress)
{
    return risk::estimate(scenario).and_then([&](const RevenueAtRisk& estimate) {
        return simulated(scenario, request.options, progress)
            .map([&](const std::optional<SimulationResult>& result) {
                return Answer {QJsonDocument(session::estimateToJson(scenario, estimate, result)),
                               scenarioText(scenario, estimate, result)};
            });
    });
}

Result<Answer> runScenario(const ScenarioRequest& request, const Progress& progress)
{
    return readScenario(request.path).and_then([&](const QByteArray& json) {
        return session::scenarioFromJson(json)
            .and_then([&](Scenario&& scenario) {
                return completed(std::move(scenario), request.workspace);
            })
            .and_then(
                [&](const Scenario& scenario) { return answerTo(scenario, request, progress); })
            .map_error([&](const Error& error) { return session::located(error, json); });
    });
}
} // namespace

Action prepareScenario(CLI::App& parser)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto request = std::make_shared<ScenarioRequest>();
    addArgument(parser, "SCENARIO.json", Cli::tr("the scenario"), storePath(request->path));
    addOption(parser, {"--workspace", "FILE"},
              Cli::tr("gives company figures that the scenario leaves open"),
              storePath(request->workspace));
    addOption(parser, {"--trials", "N"},
              Cli::tr("how often the simulation draws (%1)").arg(risk::kDefaultTrials),
              storeWhole(1, risk::kMostTrials,
                         [request](qint64 trials) { request->options.trials = trials; }));
    addOption(parser, {"--seed", "N"},
              Cli::tr("start of the random numbers (1); the same seed gives the same figures"),
              storeWhole(0, most, [request](qint64 seed) {
                  request->options.seed = quint64(seed);
              }));
    addOption(parser, {"--threads", "N"},
              Cli::tr("processors that work; the figures do not depend on it"),
              storeWhole(1, kMostThreads,
                         [request](qint64 threads) { request->options.threads = int(threads); }));
    return [request](const Progress& progress) { return runScenario(*request, progress); };
}

} // namespace trustbilanz::cli
