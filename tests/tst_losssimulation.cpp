// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/distributions.h"
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
};

QTEST_GUILESS_MAIN(TestLossSimulation)
#include "tst_losssimulation.moc"
