// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/cli/workspacefile.h"
#include "models/risk/estimator.h"
#include "models/session/scenariofile.h"
#include "widgets/text.h"

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

QString growthText(const RuleEstimate& rule)
{
    return rule.ebitdaDoesNotGrow ? Cli::tr("EBITDA does not grow: the rule says nothing")
                                  : text::percent(rule.ebitdaGrowthAfter, 1);
}

QString estimateText(const Scenario& scenario, const RevenueAtRisk& estimate)
{
    const auto money
        = [&](std::optional<double> amount) { return text::money(amount, scenario.currency); };
    const QString loss = Cli::tr("Revenue at risk a year");
    return namedValues({{Cli::tr("Scenario"), scenario.name}}) + QLatin1Char('\n')
        + Cli::tr("Published rule") + QLatin1Char('\n')
        + namedValues(
               {{loss, money(estimate.rule.revenueLoss)},
                {Cli::tr("EBITDA growth afterwards"), growthText(estimate.rule)},
                {Cli::tr("EBITDA missing next year"), money(estimate.rule.ebitdaLossNextYear)}})
        + QLatin1Char('\n') + Cli::tr("Per index point") + QLatin1Char('\n')
        + namedValues(
               {{loss, money(estimate.doseResponse.revenueLoss)},
                {Cli::tr("EBITDA at risk a year"), money(estimate.doseResponse.ebitdaLoss)}});
}

Answer scenarioAnswer(const Scenario& scenario, const RevenueAtRisk& estimate)
{
    Answer answer {QJsonDocument(session::estimateToJson(scenario, estimate)),
                   estimateText(scenario, estimate)};
    if (scenario.hasSimulation())
        answer.notices.append(Cli::tr(
            "This version does not simulate frequency and losses; only the published rule and the "
            "effect per index point are shown."));
    return answer;
}

Result<Answer> runScenario(const ScenarioRequest& request)
{
    return readScenario(request.path)
        .and_then(session::scenarioFromJson)
        .and_then(
            [&](Scenario&& scenario) { return completed(std::move(scenario), request.workspace); })
        .and_then([](const Scenario& scenario) {
            return risk::estimate(scenario).map(
                [&](const RevenueAtRisk& estimate) { return scenarioAnswer(scenario, estimate); });
        });
}

/// Checked today, so that scripts written for the simulation run now and then.
Setter acceptWhole(qint64 minimum, qint64 maximum)
{
    return storeWhole(minimum, maximum, [](qint64) {});
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
    addOption(parser, {"--trials", "N"}, Cli::tr("for the simulation; not used by this version"),
              acceptWhole(1, most));
    addOption(parser, {"--seed", "N"}, Cli::tr("for the simulation; not used by this version"),
              acceptWhole(0, most));
    addOption(parser, {"--threads", "N"}, Cli::tr("for the simulation; not used by this version"),
              acceptWhole(1, kMostThreads));
    return [request](const Progress&) { return runScenario(*request); };
}

} // namespace trustbilanz::cli
