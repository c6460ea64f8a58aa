// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/changedinput.h"
#include "widgets/charts/losscontent.h"
#include "widgets/distributionpicture.h"
#include "widgets/pages/inputsources.h"
#include "widgets/pages/ownfiguresbutton.h"
#include "widgets/pages/scenariolayers.h"
#include "widgets/revenuetable.h"

#include <QtTest>

using namespace trustbilanz;
using session::changedInput;

namespace {
SimulationResult sample()
{
    SimulationResult result;
    result.trials = 1000;
    result.mean = 3e6;
    result.probabilityOfNoLoss = 0.6;
    result.aboveTolerance = TrialShare {0.1, 0.08, 0.12};
    result.exceedance = {{0, {0.4, 0.37, 0.43}}, {1e6, {0.3, 0.27, 0.33}}, {1e8, {0.001, 0, 0.003}}};
    result.histogram = {{1e6, 1e7, 0.3}, {1e7, 1e8, 0.1}};
    result.convergence = {{100, 2e6, 1e6, 3e6}, {1000, 3e6, 2.8e6, 3.2e6}};
    return result;
}
} // namespace

class TestLossCharts : public QObject
{
    Q_OBJECT
private slots:
    void theCurveHasALogarithmicAxisWithoutTheLossOfNothing()
    {
        const auto content = charts::exceedanceContent(sample(), 2e7, QStringLiteral("EUR"));
        QVERIFY(content.x.logarithmic);
        QCOMPARE(content.line.size(), size_t(2));
        QCOMPARE(content.line.front().x, 1e6);
        QCOMPARE(content.marks.size(), size_t(2));
        QCOMPARE(content.marks[1].x, 2e7);
        QCOMPARE(content.x.place(1e7), 0.5);
    }

    void aToleranceBeforeTheAxisPointsThere()
    {
        const auto content = charts::exceedanceContent(sample(), 2e3, QStringLiteral("EUR"));
        QVERIFY(content.marks[1].label.startsWith(QStringLiteral("←")));
        const auto inside = charts::exceedanceContent(sample(), 2e7, QStringLiteral("EUR"));
        QVERIFY(!inside.marks[1].label.startsWith(QStringLiteral("←")));
    }

    /// From 3 to 4 million no 1, 2 or 5 lies in between.
    void aNarrowLogarithmicAxisHasTwoLabels()
    {
        for (const double most : {3.2e6, 4e6, 9e6, 3e7, 3e10}) {
            const ValueChart::Axis axis {3e6, most, true, {}, {}};
            QVERIFY(axis.ticks().size() >= 2);
        }
    }

    void benefitsTakeAnEvenAxis()
    {
        SimulationResult result = sample();
        result.exceedance.insert(result.exceedance.begin(), {-5e6, {0.9, 0.88, 0.92}});
        const auto content = charts::exceedanceContent(result, {}, QStringLiteral("EUR"));
        QVERIFY(!content.x.logarithmic);
        QCOMPARE(content.x.minimum, -5e6);
        QCOMPARE(content.line.size(), size_t(4));
    }

    void withoutLossItSaysSo()
    {
        ValueChart chart;
        chart.setContent(charts::exceedanceContent({}, {}, QStringLiteral("EUR")));
        QVERIFY(!chart.accessibleDescription().isEmpty());
        QCOMPARE(chart.accessibleDescription(), chart.content().emptyReason);
    }

    void keysReadTheCurve()
    {
        ValueChart chart;
        chart.setContent(charts::exceedanceContent(sample(), 2e7, QStringLiteral("EUR")));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.crosshair(), std::optional<size_t>(1));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.crosshair(), std::optional<size_t>(0));
        QVERIFY(chart.reading().join(QLatin1Char('|')).contains(QStringLiteral("30")));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.crosshair(), std::optional<size_t>());
    }

    /// models.md 5: 25 bn, 6 %, half-life 180 days, scar .2.
    void theSameSixPercentIsReadThreeWays()
    {
        Scenario scenario;
        scenario.revenue = 25e9;
        const auto rows = revenueReadings(scenario, {});
        QCOMPARE(*rows[2].loss, 1.5e9);
        QVERIFY(std::abs(*rows[3].loss - 0.944150e9) < 1e3);
        QVERIFY(std::abs(*rows[4].loss - 1.740629e9) < 1e3);
    }

    void aMeasuredLossBecomesPointsAndAShare()
    {
        Scenario scenario;
        scenario.simulation.losses = {{QStringLiteral("lostRevenue"), LostRevenue()}};
        Effect effect;
        effect.meanChange = Estimate {-4, 1, -6, -2, 0.01};
        const auto taken = withMeasuredLoss(scenario, effect);
        QVERIFY(taken);
        QCOMPARE(taken->indexPoints, 4.0);
        const auto& share = std::get<LostRevenue>(taken->simulation.losses[0].each).trustLoss;
        QVERIFY(std::abs(share.numbers[0] - 0.06) < 1e-12);
        QVERIFY(std::abs(share.numbers[1] - 0.12) < 1e-12);
        QVERIFY(std::abs(share.numbers[2] - 0.18) < 1e-12);
        effect.meanChange->estimate = 1;
        QVERIFY(!withMeasuredLoss(scenario, effect));
    }

    void oneInputIsToldFromSeveral()
    {
        Scenario before;
        Scenario after = before;
        after.indexPoints = 3;
        QCOMPARE(changedInput(before, after), QStringLiteral("doseResponse.indexPoints"));
        after.simulation.years = 2;
        QCOMPARE(changedInput(before, after), QStringLiteral("several"));
    }

    /// Each number that has a slider of its own is an input.
    void eachNumberOfALossIsAnInput()
    {
        Scenario before;
        before.simulation.losses
            = {{QStringLiteral("response"), Distribution {DistributionKind::Pert, {1, 2, 3}}},
               {QStringLiteral("lostRevenue"), LostRevenue()}};
        Scenario after = before;
        std::get<Distribution>(after.simulation.losses[0].each).numbers[2] = 4;
        QCOMPARE(changedInput(before, after), QStringLiteral("losses.0.2"));
        std::get<Distribution>(after.simulation.losses[0].each).numbers[1] = 4;
        QCOMPARE(changedInput(before, after), QStringLiteral("losses.0"));
        after = before;
        std::get<LostRevenue>(after.simulation.losses[1].each).scar = 0.5;
        QCOMPARE(changedInput(before, after), QStringLiteral("losses.1.scar"));
        after = before;
        after.simulation.frequency.rate.numbers[1] = 4;
        QCOMPARE(changedInput(before, after), QStringLiteral("frequency.1"));
    }

    /// A gain is no loss: that side of the interval counts as zero.
    void aMeasuredLossThatMayBeChanceBeginsAtZero()
    {
        Scenario scenario;
        scenario.simulation.losses = {{QStringLiteral("lostRevenue"), LostRevenue()}};
        Effect effect;
        effect.meanChange = Estimate {-2.5, 1.9, -6.4, 1.3, 0.2};
        const auto taken = withMeasuredLoss(scenario, effect);
        const LossComponent& loss = taken->simulation.losses[0];
        const Distribution& share = std::get<LostRevenue>(loss.each).trustLoss;
        QCOMPARE(share.numbers[0], 0.0);
        const MeasuredShare measured {share, QStringLiteral("Leak")};
        QVERIFY(lossSource(loss, measured).contains(QStringLiteral("Leak")));
        QVERIFY(!lossSource(loss, {}).contains(QStringLiteral("Leak")));
    }

    /// 2.4 bn x 3 % x 2.549 = 183.5 m; with 2.5 points it would read 180 m.
    void aFormulaMakesItsFigure()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Scenario scenario;
        scenario.revenue = 2.4e9;
        scenario.indexPoints = 2.549;
        scenario.revenueGrowthPerPoint = 0.03;
        QVERIFY(doseResponseFigures()[0].formula(scenario).contains(QStringLiteral("2.549")));
        scenario.indexPoints = 2;
        QVERIFY(!doseResponseFigures()[0].formula(scenario).contains(QStringLiteral("2.0 ")));
    }

    void theBarsOfADifferenceSayWhatTheyLeaveOut()
    {
        SimulationResult difference = sample();
        difference.probabilityOfNoLoss = 0.34;
        difference.histogram = {{-1e7, 1e6, 0.3}, {1e6, 1e7, 0.36}};
        const auto content
            = charts::differenceContent(difference, QStringLiteral("B"), QStringLiteral("EUR"));
        QVERIFY(content.marks.back().label.contains(charts::chance(0.34)));
        QVERIFY(content.marks.front().label.contains(QStringLiteral("all trials")));
    }

    /// PERT (1, 6, 20) has its mode at 5/19 of the range.
    /// "29 % to 29 %" would be no interval.
    void anIntervalTellsItsEndsApart()
    {
        QCOMPARE(charts::chanceRange({.2914, .2905, .2923}),
                 QStringLiteral("29.05\u00A0% to 29.23\u00A0%"));
        QCOMPARE(charts::chanceRange({.3, .25, .35}), QStringLiteral("25\u00A0% to 35\u00A0%"));
        QCOMPARE(charts::chanceRange({0, 0, 0}), QStringLiteral("0\u00A0% to 0\u00A0%"));
    }

    void thePictureHasItsPeakAtTheMode()
    {
        const auto values = densityOf({DistributionKind::Pert, {1, 6, 20}}, 190);
        const auto peak = std::ranges::max_element(values) - values.begin();
        QCOMPARE(int(peak), 50);
        QVERIFY(densityOf(fixedAt(3), 64).empty());
        QVERIFY(densityOf({DistributionKind::Pert, {5, 2, 1}}, 64).empty());
    }
};

QTEST_MAIN(TestLossCharts)
#include "tst_losscharts.moc"
