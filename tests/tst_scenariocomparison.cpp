// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/scenariocomparison.h"
#include "tests/support.h"

#include <cmath>
#include <numeric>

using namespace trustbilanz;

namespace {
constexpr qint64 kTrials = 100'000;

/// At most one event of a known amount.
Scenario fixedScenario(const QString& name, double probability, double amount)
{
    Scenario scenario;
    scenario.name = name;
    scenario.currency = QStringLiteral("EUR");
    scenario.simulation.frequency.kind = Frequency::Kind::Bernoulli;
    scenario.simulation.frequency.probability = probability;
    scenario.simulation.losses = {{QStringLiteral("response"), fixedAt(amount)}};
    return scenario;
}

Scenario drawnScenario(double rate, double low, double high)
{
    Scenario scenario = fixedScenario({}, 0, 0);
    scenario.simulation.frequency = {Frequency::Kind::Poisson, fixedAt(rate), 0};
    scenario.simulation.losses
        = {{QStringLiteral("response"), Distribution {DistributionKind::Lognormal90, {low, high}}}};
    return scenario;
}

risk::SimulationOptions options(quint64 seed = 1)
{
    risk::SimulationOptions options;
    options.trials = kTrials;
    options.seed = seed;
    return options;
}

const TailFigure& tail(const SimulationResult& result, double level)
{
    return *std::ranges::find(result.tails, level, &TailFigure::probability);
}
} // namespace

class TestScenarioComparison : public QObject
{
    Q_OBJECT
private slots:
    /// One draw decides whether the event of both happens: whenever it does the first costs 2 - 0.5
    /// million more, and where only the likelier one happens it costs 0.5 million.
    void differenceOfKnownLosses()
    {
        const auto found = risk::compareScenarios(
            {fixedScenario(QStringLiteral("A"), 0.1, 2e6),
             fixedScenario(QStringLiteral("B"), 0.3, 5e5)},
            options());
        VERIFY_RESULT(found);
        QCOMPARE(found->results.size(), size_t(2));
        QCOMPARE(found->differences.size(), size_t(1));
        const SimulationResult& difference = found->differences.front();
        const double error = std::sqrt(0.1 * 0.9 / double(kTrials));
        QVERIFY(std::abs(difference.aboveTolerance->probability - 0.1) < 4 * error);
        QCOMPARE(difference.aboveTolerance->probability,
                 1 - found->results[0].probabilityOfNoLoss);
        QCOMPARE(difference.probabilityOfNoLoss, found->results[1].probabilityOfNoLoss);
        QCOMPARE(tail(difference, 0.05).quantile, -5e5);
        QCOMPARE(tail(difference, 0.5).quantile, 0.0);
        QCOMPARE(tail(difference, 0.95).quantile, 1.5e6);
    }

    /// The percentile of the difference is none of the percentiles' differences.
    void percentilesAreNotSubtracted()
    {
        const auto found = risk::compareScenarios(
            {drawnScenario(0.5, 1e6, 1e7), drawnScenario(2, 2e5, 2e6)}, options());
        VERIFY_RESULT(found);
        const double ofDifference = tail(found->differences.front(), 0.95).quantile;
        const double subtracted
            = tail(found->results[0], 0.95).quantile - tail(found->results[1], 0.95).quantile;
        QVERIFY(std::abs(ofDifference - subtracted) > 1e5);
        QVERIFY(std::abs(found->differences.front().mean
                         - (found->results[0].mean - found->results[1].mean))
                < 1e-6 * found->results[0].mean);
    }

    /// A scenario with losses twice as high differs by exactly its own loss in every trial.
    void commonRandomNumbers()
    {
        const auto found = risk::compareScenarios(
            {drawnScenario(0.5, 2e6, 2e7), drawnScenario(0.5, 1e6, 1e7)}, options());
        VERIFY_RESULT(found);
        const SimulationResult& difference = found->differences.front();
        const SimulationResult& single = found->results[1];
        QVERIFY(std::abs(difference.mean / single.mean - 1) < 1e-9);
        QVERIFY(std::abs(difference.standardError / single.standardError - 1) < 1e-9);
        QCOMPARE(difference.aboveTolerance->probability, 1 - single.probabilityOfNoLoss);
    }

    void sameScenarioNoDifference()
    {
        const Scenario scenario = drawnScenario(0.5, 1e6, 1e7);
        const auto found = risk::compareScenarios({scenario, scenario}, options());
        QCOMPARE(found->results[0], found->results[1]);
        QCOMPARE(found->differences.front().mean, 0.0);
        QCOMPARE(found->differences.front().probabilityOfNoLoss, 1.0);
        QCOMPARE(found->differences.front().aboveTolerance->probability, 0.0);
    }

    void sameQuestionToAll()
    {
        Scenario first = fixedScenario({}, 0.2, 1e6);
        first.simulation.years = 3;
        first.simulation.tolerance = 1.5e6;
        Scenario second = fixedScenario({}, 0.2, 1e6);
        second.simulation.tolerance = 1;
        const auto found = risk::compareScenarios({first, second}, options());
        QCOMPARE(found->results[0], found->results[1]);
        // more than one event in three years: 3 p² (1 - p) + p³ = 0.104
        const double p = found->results[1].aboveTolerance->probability;
        QVERIFY(std::abs(p - 0.104) < 4 * std::sqrt(0.104 * 0.896 / double(kTrials)));
    }

    void fourAreTheMost()
    {
        const Scenario scenario = fixedScenario({}, 0.2, 1e6);
        const auto found = risk::compareScenarios({scenario, scenario, scenario, scenario}, options());
        VERIFY_RESULT(found);
        QCOMPARE(found->results.size(), size_t(4));
        QCOMPARE(found->differences.size(), size_t(3));
        VERIFY_ERROR(risk::compareScenarios({scenario}, options()), BadOption);
        VERIFY_ERROR(risk::compareScenarios(std::vector(5, scenario), options()), BadOption);
    }

    void moneyOfTwoCurrenciesIsNotCompared()
    {
        Scenario foreign = fixedScenario({}, 0.2, 1e6);
        foreign.currency = QStringLiteral("USD");
        const auto found
            = risk::compareScenarios({fixedScenario({}, 0.2, 1e6), foreign}, options());
        VERIFY_ERROR(found, BadScenario);
        QCOMPARE(found.error().detail, QStringLiteral("currency"));
    }

    void sameSeedSameBits()
    {
        const std::vector<Scenario> scenarios {drawnScenario(0.5, 1e6, 1e7),
                                               drawnScenario(2, 2e5, 2e6)};
        auto threaded = options(7);
        threaded.threads = 3;
        auto single = options(7);
        single.threads = 1;
        QCOMPARE(*risk::compareScenarios(scenarios, threaded),
                 *risk::compareScenarios(scenarios, single));
        QVERIFY(risk::compareScenarios(scenarios, options(8))->differences.front().mean
                != risk::compareScenarios(scenarios, single)->differences.front().mean);
    }
};

QTEST_GUILESS_MAIN(TestScenarioComparison)
#include "tst_scenariocomparison.moc"
