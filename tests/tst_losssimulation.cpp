// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/distributions.h"
#include "models/risk/exceedance.h"
#include "models/risk/losssimulation.h"
#include "models/risk/lostrevenue.h"
#include "tests/support.h"

#include <cmath>

using namespace trustbilanz;
using Kind = DistributionKind;

namespace {
Scenario scenarioOf(const Frequency& frequency, const Distribution& each)
{
    Scenario scenario;
    scenario.simulation.frequency = frequency;
    scenario.simulation.losses = {{QStringLiteral("response"), each}};
    return scenario;
}

Frequency poisson(double rate)
{
    return {Frequency::Kind::Poisson, fixedAt(rate), 0};
}

const Distribution kMillions {Kind::Lognormal90, {1e6, 1e7}};
const Distribution kPeers {Kind::Lognormal, {11, 1.3}};

bool isNear(double value, double golden, double relative)
{
    if (std::abs(value - golden) <= std::abs(golden) * relative)
        return true;
    qWarning("%.10g instead of %.10g (%.3g)", value, golden, value / golden - 1);
    return false;
}

const TailFigure& tailAt(const SimulationResult& result, double probability)
{
    for (const TailFigure& tail : result.tails) {
        if (tail.probability == probability)
            return tail;
    }
    qFatal("no such level");
}
} // namespace

/// The golden values of models.md 5 and the peers' reference values.
class TestLossSimulation : public QObject
{
    Q_OBJECT
private slots:
    void lognormalFromARange()
    {
        const auto [mu, sigma] = risk::logParameters(kMillions);
        QVERIFY(isNear(mu, 14.9668031, 1e-8));
        QVERIFY(isNear(sigma, .6999362, 1e-7));
        QVERIFY(isNear(risk::meanOf(kMillions), 4040012.83, 2e-9));
    }

    void pert()
    {
        const Distribution pert {Kind::Pert, {1, 6, 20}};
        QVERIFY(isNear(risk::meanOf(pert), 7.5, 1e-15));
        QVERIFY(isNear(risk::betaShape(pert).alpha, 2.05263, 2e-6));
        QVERIFY(isNear(risk::betaShape(pert).beta, 3.94737, 2e-6));
        QVERIFY(isNear(risk::deviationOf(pert), 3.40693, 2e-6));
    }

    void lostRevenue()
    {
        LostRevenue loss;
        const auto lost = [&] { return .06 * risk::revenuePerTrustLoss(25e9, loss); };
        QVERIFY(isNear(lost(), .944150e9, 1e-6));
        loss.years = 3;
        QVERIFY(isNear(lost(), 1.740629e9, 1e-6));
        loss.years = 1;
        loss.scar = 0;
        QVERIFY(isNear(lost(), .805187e9, 1e-6));
        loss.scar = 1;
        QVERIFY(isNear(lost(), 1.5e9, 1e-14));
        loss.scar = .2;
        loss.halfLifeDays = 0;
        QVERIFY(isNear(lost(), .3e9, 1e-14));
    }

    void compoundOnTheGrid()
    {
        const auto rare = risk::preview(scenarioOf(poisson(.5), kMillions), {}, 1 << 20);
        VERIFY_RESULT(rare);
        QVERIFY(isNear(rare->mean, 2.020006e6, 3e-7));
        QVERIFY(isNear(rare->probabilityOfNoLoss, .606531, 1e-6));
        QVERIFY(isNear(tailAt(*rare, .95).quantile, 9.3701e6, 1.1e-5));
        QVERIFY(isNear(tailAt(*rare, .95).shortfall, 13.7567e6, 1e-5));
        QVERIFY(isNear(tailAt(*rare, .99).quantile, 16.3047e6, 1e-5));
        QVERIFY(isNear(tailAt(*rare, .99).shortfall, 21.2106e6, 1e-5));
        const auto peers = risk::preview(scenarioOf(poisson(2.5), kPeers), {}, 1 << 20);
        VERIFY_RESULT(peers);
        QVERIFY(isNear(peers->mean, 348464.18, 2e-8));
        QVERIFY(isNear(peers->probabilityOfNoLoss, .082085, 1e-5));
        QVERIFY(isNear(peers->median, 198263.8, 1e-6));
        QVERIFY(isNear(tailAt(*peers, .95).quantile, 1171711, 2e-6));
        QVERIFY(isNear(tailAt(*peers, .99).quantile, 2287552, 2e-6));
        QVERIFY(isNear(tailAt(*peers, .999).quantile, 5112860, 2e-6));
        QVERIFY(isNear(tailAt(*peers, .95).shortfall, 1936490, 1e-5));
        const auto seldom = risk::preview(scenarioOf(poisson(.03), kMillions), {}, 1 << 20);
        VERIFY_RESULT(seldom);
        QVERIFY(isNear(seldom->probabilityOfNoLoss, .970446, 1e-6));
        QCOMPARE(tailAt(*seldom, .95).quantile, 0.0);
        QVERIFY(isNear(tailAt(*seldom, .95).shortfall, 2.42401e6, 1e-5));
        QVERIFY(isNear(tailAt(*seldom, .99).quantile, 4.29559e6, 1e-5));
    }

    void millionTrials()
    {
        risk::SimulationOptions options;
        options.trials = 1'000'000;
        const auto rare = risk::simulate(scenarioOf(poisson(.5), kMillions), options);
        VERIFY_RESULT(rare);
        QVERIFY(std::abs(rare->mean - 2.020006e6) < 4 * rare->standardError);
        QVERIFY(isNear(rare->probabilityOfNoLoss, .606531, .003));
        QVERIFY(isNear(tailAt(*rare, .95).quantile, 9.3701e6, .006));
        QVERIFY(isNear(tailAt(*rare, .95).shortfall, 13.7567e6, .006));
        QVERIFY(isNear(tailAt(*rare, .99).quantile, 16.3047e6, .008));
        QVERIFY(isNear(tailAt(*rare, .99).shortfall, 21.2106e6, .008));
    }

    void millionTrialsAgainstTheGrid()
    {
        risk::SimulationOptions options;
        options.trials = 1'000'000;
        const Scenario scenario = scenarioOf(poisson(2.5), kPeers);
        const auto exact = risk::preview(scenario, options, 1 << 20);
        const auto drawn = risk::simulate(scenario, options);
        VERIFY_RESULT(exact);
        VERIFY_RESULT(drawn);
        QVERIFY(std::abs(drawn->mean - exact->mean) < 4 * drawn->standardError);
        for (const double p : {.5, .95, .99, .999}) {
            // How many trials exceed the exact quantile is binomial.
            Scenario asked = scenario;
            asked.simulation.tolerance = tailAt(*exact, p).quantile;
            options.sensitivity = false;
            const auto above = risk::simulate(asked, options)->aboveTolerance;
            QVERIFY(std::abs(above->probability - (1 - p)) < 4 * std::sqrt(p * (1 - p) / 1e6));
        }
    }

    /// Multiplying frequency and one loss (as pyfair does) keeps the mean and halves the tail:
    /// "no more than one event, of half the money, every year" has VaR95 5 M instead of 9.37 M.
    void productFormIsNotTheCompound()
    {
        const Distribution half {Kind::Lognormal90, {.5e6, 5e6}};
        risk::SimulationOptions options;
        options.trials = 1'000'000;
        const auto product
            = risk::simulate(scenarioOf({Frequency::Kind::Bernoulli, {}, 1}, half), options);
        VERIFY_RESULT(product);
        QCOMPARE(product->probabilityOfNoLoss, 0.0);
        QVERIFY(std::abs(product->mean - 2.020006e6) < 4 * product->standardError);
        QVERIFY(isNear(tailAt(*product, .95).quantile, 5e6, .006));
        QVERIFY(isNear(tailAt(*product, .95).shortfall, 6.96298e6, .006));
    }

    /// ../shared/data/fair-reference/expected_values.csv.
    void referenceValuesOfThePeers()
    {
        const Distribution range {Kind::Lognormal90, {1, 10}};
        QVERIFY(isNear(risk::meanOf(range), 4.0400128269457, 1e-9));
        const auto mean = [&](double rate) {
            return risk::preview(scenarioOf(poisson(rate), range), {})->mean;
        };
        QVERIFY(isNear(mean(.1), .4040012826945718, 1e-7));
        QVERIFY(isNear(mean(3), 12.120038480837177, 1e-6));
        const auto pertMean = [](double low, double mode, double high, double gamma) {
            return risk::meanOf({Kind::Pert, {low, mode, high}, gamma});
        };
        QCOMPARE(pertMean(5, 20, 50, 2), 23.75);
        QCOMPARE(pertMean(20, 100, 900, 4), 220.0);
        QCOMPARE(pertMean(3e6, 3.5e6, 5e6, 4), 22e6 / 6);
        // pyfair takes the deviation as (high - low) / 6; that of the Beta distribution differs.
        const Distribution pert {Kind::Pert, {2, 6, 10}};
        QVERIFY(isNear(risk::deviationOf(pert), 1.5119, 1e-4));
        QVERIFY(!isNear(risk::deviationOf(pert), (10 - 2) / 6.0, .1));
    }

    void hundredsOfEventsAYear()
    {
        Frequency often;
        often.rate = {Kind::Pert, {20, 100, 900}};
        const auto drawn = risk::simulate(scenarioOf(often, {Kind::Pert, {3e6, 3.5e6, 5e6}}), {});
        VERIFY_RESULT(drawn);
        QVERIFY(std::abs(drawn->mean - 806666666.6666666) < 4 * drawn->standardError);
    }

    void shareWithItsBand()
    {
        // n = 10 000, p = .05: +-.427 percentage points; no hit: 3 / n.
        const TrialShare share = risk::shareOf(500, 10'000, 1.959964);
        QVERIFY(isNear(share.high - .05, .00427, 1e-3));
        QVERIFY(isNear(.05 - share.low, .00427, 1e-3));
        QCOMPARE(risk::shareOf(0, 10'000, 1.959964).high, 3e-4);
    }

    void equalLossesStayExact()
    {
        const auto drawn = risk::simulate(scenarioOf(poisson(2), fixedAt(1e6)), {});
        VERIFY_RESULT(drawn);
        QCOMPARE(drawn->median, 2e6);
        QCOMPARE(tailAt(*drawn, .95).quantile, 5e6);
        for (const ExceedancePoint& point : drawn->exceedance)
            QCOMPARE(point.loss, std::round(point.loss / 1e6) * 1e6);
    }

    void tornadoInClosedForm()
    {
        Scenario scenario = scenarioOf(poisson(.5), kMillions);
        const auto drawn = risk::simulate(scenario, {});
        VERIFY_RESULT(drawn);
        QCOMPARE(drawn->sensitivity.size(), size_t(2));
        const SensitivityRow& amount = drawn->sensitivity[0];
        QCOMPARE(amount.input, QStringLiteral("losses.response"));
        // Every event costs 1 M or 10 M; half an event a year.
        QVERIFY(isNear(amount.low, .5e6, .02));
        QVERIFY(isNear(amount.high, 5e6, .02));
        const SensitivityRow& rate = drawn->sensitivity[1];
        QVERIFY(isNear(rate.low, .9 * 2.020006e6, .03));
        QVERIFY(isNear(rate.high, 1.1 * 2.020006e6, .03));
    }

    void refusals()
    {
        risk::SimulationOptions options;
        options.trials = 1'000'000'000'000;
        VERIFY_ERROR(risk::simulate(scenarioOf(poisson(1), kMillions), options), BadOption);
        Scenario lost = scenarioOf(poisson(1), kMillions);
        lost.simulation.losses.push_back({QStringLiteral("revenue"), LostRevenue {}});
        VERIFY_ERROR(risk::simulate(lost, {}), BadScenario);
        VERIFY_ERROR(risk::simulate(Scenario {}, {}), BadScenario);
        VERIFY_ERROR(risk::simulate(scenarioOf(poisson(1), kMillions), {},
                                    [](qint64, qint64) { return false; }),
                     Cancelled);
        // 1e5 events a trial: within its limit, but a million trials would take hours.
        options.trials = 10'000'000;
        const auto endless = risk::simulate(scenarioOf(poisson(1e5), kMillions), options);
        VERIFY_ERROR(endless, BadOption);
        QVERIFY(endless.error().reason == Error::Reason::TooManyEvents);
        const auto crowded = risk::simulate(scenarioOf(poisson(2e6), kMillions), {});
        VERIFY_ERROR(crowded, BadScenario);
        QCOMPARE(crowded.error().detail, QStringLiteral("frequency.poisson"));
    }

    /// A block has 4e8 draws here, which take seconds; the wish to stop is asked for within it.
    void stopsWithinABlock()
    {
        risk::SimulationOptions options;
        options.trials = 4096;
        options.threads = 1;
        int asked = 0;
        const auto stopped
            = risk::simulate(scenarioOf(poisson(1e5), kMillions), options,
                             [&](qint64 done, qint64) { return done == 0 && ++asked < 4; });
        VERIFY_ERROR(stopped, Cancelled);
        QCOMPARE(asked, 4);
    }

    /// 2e7 draws, in several pieces: every event costs the same or little more, so that the mean of
    /// the trials is known within a small standard error.
    void piecesOfABlockAddUp()
    {
        risk::SimulationOptions options;
        options.trials = 4096;
        options.sensitivity = false;
        const Scenario scenario = scenarioOf(poisson(5000), {Kind::Uniform, {1, 3}});
        int asked = 0;
        const auto drawn = risk::simulate(scenario, options, [&](qint64, qint64) {
            ++asked;
            return true;
        });
        VERIFY_RESULT(drawn);
        QVERIFY(asked > 3);
        QVERIFY(std::abs(drawn->mean - 10'000) < 4 * drawn->standardError);
        // Variance of a compound Poisson sum: rate times the second moment, 4 + 1/3.
        QVERIFY(isNear(drawn->deviation, std::sqrt(5000 * (4 + 1.0 / 3)), .06));
    }
};

QTEST_GUILESS_MAIN(TestLossSimulation)
#include "tst_losssimulation.moc"
