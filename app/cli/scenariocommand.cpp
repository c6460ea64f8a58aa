// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/portfoliotext.h"
#include "app/cli/scenariotext.h"
#include "app/cli/workspacefile.h"
#include "models/risk/estimator.h"
#include "models/risk/lossgrid.h"
#include "models/risk/lossmodel.h"
#include "models/risk/losssimulation.h"
#include "models/session/scenariofile.h"
#include "models/session/simulationdocument.h"
#include "models/session/writtenscenario.h"

#include <QFile>
#include <QJsonArray>

#include <CLI/App.hpp>

#include <limits>
#include <memory>

namespace trustbilanz::cli {

namespace {
constexpr qint64 kLargestScenario = 1 << 20; // bytes
constexpr int kMostThreads = 1024;

struct ScenarioRequest {
    QStringList paths;
    QString workspace; ///< empty = none
    bool commonCause = false; ///< of several scenarios
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
        return failure(Error::Kind::UnknownFormat, Error::Reason::ScenarioTooLarge, path);
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
    return readScenario(request.paths.first()).and_then([&](const QByteArray& json) {
        return session::scenarioFromFile(json)
            .and_then([&](Scenario&& scenario) {
                return completed(std::move(scenario), request.workspace);
            })
            .and_then(
                [&](const Scenario& scenario) { return answerTo(scenario, request, progress); })
            .map_error([&](const Error& error) { return session::located(error, json); });
    });
}

/// A scenario of a sum: it must be one that can be simulated.
Result<Scenario> readPart(const QString& path, const QString& workspace)
{
    return readScenario(path).and_then([&](const QByteArray& json) {
        return session::scenarioFromFile(json)
            .and_then(
                [&](Scenario&& scenario) { return completed(std::move(scenario), workspace); })
            .and_then([](const Scenario& scenario) {
                return risk::checkSimulation(scenario).map([&] { return scenario; });
            })
            .map_error([&](const Error& error) { return session::located(error, json); });
    });
}

/// Money and time of all parts must be those of the first.
Result<void> checkAlike(const std::vector<Scenario>& scenarios)
{
    for (const Scenario& scenario : scenarios) {
        if (scenario.currency != scenarios.front().currency)
            return refused(Cli::tr("the scenarios have different currencies: %1, %2")
                               .arg(scenarios.front().currency, scenario.currency));
        if (scenario.simulation.years != scenarios.front().simulation.years)
            return refused(Cli::tr("the scenarios have different numbers of years"));
    }
    return {};
}

Result<risk::Portfolio> portfolioOf(const ScenarioRequest& request)
{
    risk::Portfolio portfolio;
    portfolio.commonCause = request.commonCause;
    for (const QString& path : request.paths) {
        auto scenario = readPart(path, request.workspace);
        if (!scenario)
            return tl::unexpected(scenario.error());
        portfolio.scenarios.push_back(std::move(*scenario));
    }
    return checkAlike(portfolio.scenarios).map([&] { return portfolio; });
}

Result<std::vector<PortfolioPart>> partsOf(const std::vector<Scenario>& scenarios)
{
    std::vector<PortfolioPart> parts;
    for (const Scenario& scenario : scenarios) {
        const auto moments = risk::lossMoments(scenario);
        if (!moments)
            return tl::unexpected(moments.error());
        parts.push_back({scenario.name, moments->mean});
    }
    return parts;
}

QJsonDocument portfolioDocument(const risk::Portfolio& portfolio,
                                const std::vector<PortfolioPart>& parts,
                                const SimulationResult& result)
{
    QJsonArray scenarios;
    for (const PortfolioPart& part : parts)
        scenarios.append(
            QJsonObject {{QStringLiteral("name"), part.name}, {QStringLiteral("mean"), part.mean}});
    return QJsonDocument(
        QJsonObject {{QStringLiteral("currency"), portfolio.scenarios.front().currency},
                     {QStringLiteral("commonCause"), portfolio.commonCause},
                     {QStringLiteral("scenarios"), scenarios},
                     {QStringLiteral("monteCarlo"), session::simulationDocument(result)}});
}

/// Several scenarios in one company, summed trial by trial.
Result<Answer> runPortfolio(const ScenarioRequest& request, const Progress& progress)
{
    return portfolioOf(request).and_then([&](const risk::Portfolio& portfolio) {
        return partsOf(portfolio.scenarios).and_then([&](const std::vector<PortfolioPart>& parts) {
            return risk::simulate(portfolio, request.options, progress)
                .map([&](const SimulationResult& result) {
                    return Answer {portfolioDocument(portfolio, parts, result),
                                   portfolioText(parts, portfolio.scenarios.front(),
                                                 portfolio.commonCause, result)};
                });
        });
    });
}

Result<Answer> run(const ScenarioRequest& request, const Progress& progress)
{
    if (request.paths.size() > 1)
        return runPortfolio(request, progress);
    if (request.commonCause)
        return refused(Cli::tr("--common-cause: needs more than one scenario"));
    return runScenario(request, progress);
}
} // namespace

Action prepareScenario(CLI::App& parser)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto request = std::make_shared<ScenarioRequest>();
    addArguments(
        parser, "SCENARIO.json", Cli::tr("the scenario; several are summed trial by trial"),
        [request](const QString& path) -> Result<void> {
            request->paths.append(path);
            return path.isEmpty() ? refused(Cli::tr("a file name is missing")) : Result<void>();
        });
    addFlag(parser, "--common-cause",
            Cli::tr("one driver decides how often all scenarios of a sum happen"),
            request->commonCause);
    addOption(parser, {"--workspace", "FILE"},
              Cli::tr("gives company figures that the scenario leaves open"),
              storePath(request->workspace));
    addOption(parser, {"--trials", "N"},
              Cli::tr("how often the simulation draws (%1)").arg(risk::kDefaultTrials),
              storeWhole(1, risk::kMostTrials,
                         [request](qint64 trials) { request->options.trials = trials; }));
    addOption(
        parser, {"--seed", "N"},
        Cli::tr("seed of the random numbers (1); the same seed gives the same figures"),
        storeWhole(0, most, [request](qint64 seed) { request->options.seed = quint64(seed); }));
    addOption(parser, {"--threads", "N"},
              Cli::tr("processors that work; the figures do not depend on it"),
              storeWhole(1, kMostThreads,
                         [request](qint64 threads) { request->options.threads = int(threads); }));
    return [request](const Progress& progress) { return run(*request, progress); };
}

} // namespace trustbilanz::cli
