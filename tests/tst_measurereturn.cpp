// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/measurereturn.h"
#include "tests/support.h"

#include <cmath>
#include <numbers>

using namespace trustbilanz;

namespace {
constexpr qint64 kTrials = 100'000;

/// models.md 5: Poisson(0.5) times a lognormal with 90 % within 1 and 10 million, of which the mean
/// is 2.020006 million a year.
Scenario goldenScenario()
{
    Scenario scenario;
    scenario.simulation.frequency.rate = fixedAt(0.5);
    scenario.simulation.losses
        = {{QStringLiteral("response"), Distribution {DistributionKind::Lognormal90, {1e6, 1e7}}}};
    return scenario;
}

Measure halvingMeasure()
{
    Measure measure;
    measure.cost = 0.5e6;
    measure.rateReduction = 0.2;
    measure.lossReduction = 0.375; // 0.8 times 0.625 = a half
    return measure;
}

bool isNear(double value, double golden, double tolerance)
{
    if (std::abs(value - golden) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g", value, golden);
    return false;
}

Result<MeasureReturn> returned(const Scenario& scenario, const Measure& measure, quint64 seed = 1)
{
    risk::SimulationOptions options;
    options.trials = kTrials;
    options.seed = seed;
    return risk::measureReturn(scenario, measure, options);
}
} // namespace

class TestMeasureReturn : public QObject
{
    Q_OBJECT
private slots:
    void scalesWhatIsDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("numbers");
        QTest::addColumn<QList<double>>("halved");
        const auto row
            = [](const char* name, DistributionKind kind, QList<double> numbers,
                 QList<double> halved) { QTest::newRow(name) << int(kind) << numbers << halved; };
        row("fixed", DistributionKind::Fixed, {4, 0, 0}, {2, 0, 0});
        row("uniform", DistributionKind::Uniform, {2, 6, 0}, {1, 3, 0});
        row("triangular", DistributionKind::Triangular, {2, 4, 8}, {1, 2, 4});
        row("PERT", DistributionKind::Pert, {-2, 4, 8}, {-1, 2, 4});
        row("normal", DistributionKind::Normal, {10, 4, 0}, {5, 2, 0});
        row("90 % range", DistributionKind::Lognormal90, {10, 100, 0}, {5, 50, 0});
        row("lognormal", DistributionKind::Lognormal, {3, 0.7, 0}, {3 - std::numbers::ln2, 0.7, 0});
    }

    void scalesWhatIsDrawn()
    {
        QFETCH(const int, kind);
        QFETCH(const QList<double>, numbers);
        QFETCH(const QList<double>, halved);
        Distribution distribution {DistributionKind(kind), {numbers[0], numbers[1], numbers[2]}};
        Scenario scenario;
        LostRevenue revenue;
        revenue.trustLoss = distribution;
        scenario.simulation.frequency.rate = distribution;
        scenario.simulation.losses
            = {{QStringLiteral("a"), distribution}, {QStringLiteral("b"), revenue}};
        Measure measure;
        measure.rateReduction = 0.5;
        measure.lossReduction = 0.5;
        const Simulation after = risk::withMeasure(scenario, measure).simulation;
        for (const Distribution& found :
             {after.frequency.rate, std::get<Distribution>(after.losses[0].each),
              std::get<LostRevenue>(after.losses[1].each).trustLoss}) {
            QCOMPARE(found.kind, distribution.kind);
            for (size_t i = 0; i < 3; ++i)
                QCOMPARE(found.numbers[i], halved[qsizetype(i)]);
        }
    }

    void noMeasureChangesNothing()
    {
        const Scenario scenario = goldenScenario();
        QCOMPARE(risk::withMeasure(scenario, {}), scenario);
        const auto found = returned(scenario, {});
        VERIFY_RESULT(found);
        QCOMPARE(found->investment.lossAfter, found->investment.lossBefore);
        QCOMPARE(found->standardError, 0.0);
        QVERIFY(!found->chance && !found->result.roi);
        QVERIFY(!found->bestOfClassOne && !found->bestOfClassTwo);
    }

    void expectedLossesAreKnown()
    {
        const auto found = returned(goldenScenario(), halvingMeasure());
        VERIFY_RESULT(found);
        QCOMPARE(found->trials, kTrials);
        // Four standard errors of a compound Poisson sum: sqrt(λ E[X²] / n).
        const double second = std::exp(2 * 14.9668031 + 2 * 0.6999362 * 0.6999362);
        const double error = std::sqrt(0.5 * second / double(kTrials));
        QVERIFY(isNear(found->investment.lossBefore, 2'020'006, 4 * error));
        const double avoided = found->investment.lossBefore - found->investment.lossAfter;
        QVERIFY(isNear(avoided, 1'010'003, 4 * found->standardError));
        QVERIFY(found->standardError > 0 && found->standardError < error);
        QVERIFY(isNear(*found->result.benefitCostRatio, 2.02, 0.1));
        QVERIFY(isNear(*found->result.breakEvenEffectiveness, 0.5 / 2.02, 0.01));
    }

    /// A bound on the loss of an event alone: it repays exactly where an event avoids its cost.
    void chanceOfAKnownCase()
    {
        Scenario scenario;
        scenario.simulation.frequency.kind = Frequency::Kind::Bernoulli;
        scenario.simulation.frequency.probability = 0.3;
        scenario.simulation.losses = {{QStringLiteral("fixed"), fixedAt(1e6)}};
        Measure measure;
        measure.cost = 4e5;
        measure.lossReduction = 0.5;
        const auto found = returned(scenario, measure);
        VERIFY_RESULT(found);
        QVERIFY(found->chance);
        QVERIFY(isNear(found->chance->share, 0.3, 4 * std::sqrt(0.21 / double(kTrials))));
        QVERIFY(found->chance->low < found->chance->share
                && found->chance->share < found->chance->high);
        QVERIFY(isNear(found->exposure.vulnerability, found->chance->share, 1e-12));
        QVERIFY(isNear(found->exposure.loss, 1e6, 1e-3));
        QVERIFY(isNear(found->spendingBound, found->investment.lossBefore / std::numbers::e, 1e-3));
        // Class I with b = 1 through (4e5, a half): a = 1 / 4e5, z* = (sqrt(v a L) - 1) / a < 0
        QCOMPARE(found->bestOfClassOne, std::optional(0.0));
        measure.cost = 5e5;
        measure.lossReduction = 0.4; // avoids less than it costs in every trial
        QCOMPARE(returned(scenario, measure)->chance->share, 0.0);
    }

    void yearsOfATrialDoNotMatter()
    {
        Scenario scenario = goldenScenario();
        const auto yearly = returned(scenario, halvingMeasure());
        scenario.simulation.years = 5;
        QCOMPARE(*returned(scenario, halvingMeasure()), *yearly);
    }

    void sameSeedSameBits()
    {
        const auto first = returned(goldenScenario(), halvingMeasure(), 7);
        QCOMPARE(*returned(goldenScenario(), halvingMeasure(), 7), *first);
        QVERIFY(returned(goldenScenario(), halvingMeasure(), 8)->investment.lossBefore
                != first->investment.lossBefore);
    }

    void strongerMeasuresAvoidMore()
    {
        double before = 0;
        for (const double reduction : {0.1, 0.3, 0.5, 0.7, 0.9, 1.0}) {
            Measure measure = halvingMeasure();
            measure.rateReduction = reduction;
            const auto found = returned(goldenScenario(), measure);
            const double avoided = found->investment.lossBefore - found->investment.lossAfter;
            QVERIFY(avoided > before);
            before = avoided;
        }
    }

    void errorsAreTheSimulations()
    {
        Scenario scenario = goldenScenario();
        scenario.simulation.losses.clear();
        VERIFY_ERROR(returned(scenario, halvingMeasure()), BadScenario);
        scenario.simulation.losses = {{QStringLiteral("lostRevenue"), LostRevenue {fixedAt(0.06)}}};
        const auto found = returned(scenario, halvingMeasure());
        VERIFY_ERROR(found, BadScenario);
        QCOMPARE(found.error().detail, QStringLiteral("company.revenue"));
    }
};

QTEST_GUILESS_MAIN(TestMeasureReturn)
#include "tst_measurereturn.moc"
