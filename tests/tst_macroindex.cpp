// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/macroindex.h"
#include "tests/goldenincident.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

class TestMacroindex : public QObject
{
    Q_OBJECT
private slots:
    void bandOfGoldenIncident();
    void bandOfUnknownFactors();
    void bandHoldsTheIndex();
    void indexIsAProduct();
    void indexStaysInItsScale();
    void positiveEventFades();
    void gainsOfAMonthAreCapped();
    void positiveEventRaisesWhatAnIncidentTook();
    void lossBeginsOnTheDayOfDisclosure();
    void deceptionLeavesALargerScar();
    void monthOnlyDatesBeginOnThe15th();
    void occurrenceStandsInForDisclosure();
    void orderOfIncidentsDoesNotMatter();
    void assessedIncidentsMatchTheIndex();
    void seriesHasOnePointPerPeriod();
};

void TestMacroindex::bandOfGoldenIncident()
{
    const MacroPoint point = after({goldenIncident()}, 180);
    QVERIFY(agrees(point.index, 91.1600, 5e-5));
    QVERIFY(agrees(point.low, 83.3414, 5e-5));
    QVERIFY(agrees(point.high, 97.6979, 5e-5));
}

void TestMacroindex::bandOfUnknownFactors()
{
    const MacroPoint point = after({undescribed()}, 0);
    QVERIFY(agrees(point.index, 100 - 40 * 0.35 * 0.5 * 0.7, 1e-9));
    QVERIFY(agrees(point.low, 100 - 50 * 0.65 * 0.7 * 0.85 * 1.2, 1e-9));
    QVERIFY(agrees(point.high, 100 - 25 * 0.15 * 0.3 * 0.55 * 0.85, 1e-9));
}

void TestMacroindex::bandHoldsTheIndex()
{
    std::vector<Incident> incidents {goldenIncident(), undescribed(Owner::Competitor),
                                     undescribed(Owner::Partner)};
    incidents[1].severity = 5;
    for (int days = -1; days < 1500; days += 50) {
        const MacroPoint point = after(incidents, days);
        QVERIFY(point.low <= point.index && point.index <= point.high);
    }
}

void TestMacroindex::indexIsAProduct()
{
    QVERIFY(agrees(indexAfter(100, std::array {30.0, 10.0}), 63.0, 1e-12));
    QCOMPARE(indexAfter(80, {}), 80.0);
}

void TestMacroindex::indexStaysInItsScale()
{
    QCOMPARE(indexAfter(100, std::array {-5.0}), 100.0);
    QCOMPARE(indexAfter(100, std::array {100.0, 40.0}), 0.0);
    QCOMPARE(indexAfter(101, {}), 100.0);
}

void TestMacroindex::positiveEventFades()
{
    std::vector<Gain> gains {{kGoldenDay, 3}};
    capGains(gains, 1);
    const double base = 100 + gains.front().points * std::exp2(-90.0 / 180);
    QVERIFY(agrees(indexAfter(base, std::array {10.0}), 90.6364, 5e-5));
}

void TestMacroindex::gainsOfAMonthAreCapped()
{
    const Day may = dayFrom({2025, 5, 1});
    // Out of order: the earlier day of a month counts first; another month has room of its own.
    std::vector<Gain> gains {{may + 20, 0.8}, {may + 3, 0.7}, {may + 31, 0.6}, {may + 25, 0.1}};
    capGains(gains, 1);
    QVERIFY(agrees(gains[0].points, 0.3, 1e-12));
    QVERIFY(agrees(gains[1].points, 0.7, 1e-12));
    QVERIFY(agrees(gains[2].points, 0.6, 1e-12));
    QVERIFY(agrees(gains[3].points, 0, 1e-12));
}

void TestMacroindex::positiveEventRaisesWhatAnIncidentTook()
{
    Incident gain = undescribed();
    gain.status = IncidentStatus::Positive;
    gain.disclosed->day = kGoldenDay + 90;
    Incident loss = goldenIncident();
    const std::vector<Incident> both {loss, gain};
    const MacroPoint without = after({loss}, 180);
    const MacroPoint with = after(both, 180);
    // 40 x .35 x .5 x .7 = 4.9 points would pass the month's cap of 1, 90 days before.
    const double factor = 1 + std::exp2(-0.5) / 100;
    QVERIFY(agrees(with.index, without.index * factor, 1e-9));
    QVERIFY(agrees(with.low, without.low * factor, 1e-9));
    QVERIFY(agrees(with.high, without.high * factor, 1e-9));
    QCOMPARE(after({gain}, 89).index, 100.0);
    QCOMPARE(after({gain}, 90).index, 100.0); // nothing lost, nothing to gain
}

void TestMacroindex::lossBeginsOnTheDayOfDisclosure()
{
    QCOMPARE(after({goldenIncident()}, -1).index, 100.0);
    QVERIFY(agrees(after({goldenIncident()}, 0).index, 100 - 14.7333, 5e-5));
    QVERIFY(after({goldenIncident()}, 1).index > after({goldenIncident()}, 0).index);
}

void TestMacroindex::deceptionLeavesALargerScar()
{
    Incident honest = goldenIncident();
    honest.response = Response {1.2, false};
    Incident deceiving = goldenIncident();
    deceiving.response = Response {1.2, true};
    const int late = 36'500;
    const double peak = 40 * 0.65 * 2 / 3 * 1.2;
    QVERIFY(agrees(after({honest}, late).index, 100 - 0.2 * peak, 1e-3));
    QVERIFY(agrees(after({deceiving}, late).index, 100 - 0.4 * peak, 1e-3));
    QVERIFY(agrees(after({deceiving}, late).low, 100 - 0.6 * peak * 50 / 40, 1e-3));
    QVERIFY(agrees(after({deceiving}, late).high, 100 - 0.2 * peak * 25 / 40, 1e-3));
}

void TestMacroindex::monthOnlyDatesBeginOnThe15th()
{
    Incident incident = goldenIncident();
    incident.disclosed = PartialDate::fromIso(QStringLiteral("2025-03"));
    const std::vector<Incident> march {incident};
    const MacroIndex index(march, goldenParameters());
    QCOMPARE(index.on(dayFrom({2025, 3, 14})).index, 100.0);
    QVERIFY(agrees(index.on(dayFrom({2025, 3, 15})).index, 100 - 14.7333, 5e-5));
    incident.disclosed = PartialDate::fromIso(QStringLiteral("2025"));
    const std::vector<Incident> year {incident};
    const MacroIndex ofYear(year, goldenParameters());
    QCOMPARE(ofYear.on(dayFrom({2025, 6, 30})).index, 100.0);
    QVERIFY(ofYear.on(dayFrom({2025, 7, 1})).index < 100);
}

void TestMacroindex::occurrenceStandsInForDisclosure()
{
    Incident incident = goldenIncident();
    incident.occurred = PartialDate {kGoldenDay - 30, DatePrecision::Day};
    QCOMPARE(after({incident}, -1).index, 100.0);
    incident.disclosed.reset();
    QVERIFY(after({incident}, -30).index < 90);
    QCOMPARE(after({incident}, -31).index, 100.0);
}

void TestMacroindex::orderOfIncidentsDoesNotMatter()
{
    std::vector<Incident> incidents {goldenIncident(), undescribed(), undescribed(Owner::Partner)};
    incidents[1].disclosed->day += 40;
    const MacroPoint forwards = after(incidents, 100);
    std::reverse(incidents.begin(), incidents.end());
    const MacroPoint backwards = after(incidents, 100);
    QVERIFY(agrees(backwards.index, forwards.index, 1e-12));
    QVERIFY(agrees(backwards.low, forwards.low, 1e-12));
}

void TestMacroindex::assessedIncidentsMatchTheIndex()
{
    std::vector<Incident> incidents {undescribed(Owner::Other), goldenIncident()};
    incidents.push_back(undescribed());
    incidents.back().status = IncidentStatus::Positive;
    const MacroIndex index(incidents, goldenParameters());
    const auto assessed = index.assess(kGoldenDay + 180);
    QCOMPARE(assessed.size(), size_t(3));
    QVERIFY(!assessed[0].counted);
    QCOMPARE(assessed[0].peakLoss, 0.0);
    QVERIFY(assessed[1].counted);
    QVERIFY(agrees(assessed[1].peakLoss, 14.7333, 5e-5));
    QVERIFY(agrees(assessed[1].lossNow, 8.84, 1e-9));
    QCOMPARE(assessed[1].factors.halfLifeDays.value, 180.0);
    QCOMPARE(assessed[1].factors.scar.value, 0.2);
    QVERIFY(agrees(assessed[2].peakLoss, -1, 1e-12));
    QVERIFY(agrees(assessed[2].lossNow, -0.5, 1e-12));
    QCOMPARE(index.lossOf(1, kGoldenDay - 1), 0.0);
    QCOMPARE(index.lossOf(0, kGoldenDay), 0.0);
}

void TestMacroindex::seriesHasOnePointPerPeriod()
{
    const std::vector<Incident> incidents {goldenIncident()};
    const MacroIndex index(incidents, goldenParameters());
    const Day from = dayFrom({2025, 2, 10});
    const Day to = dayFrom({2025, 4, 20});
    const auto months = macroSeries(index, Interval::Month, from, to);
    QCOMPARE(months.size(), size_t(3));
    QCOMPARE(months[0].period, dayFrom({2025, 2, 1}));
    QCOMPARE(months[0].day, dayFrom({2025, 2, 28}));
    QCOMPARE(months[0].index, 100.0);
    QCOMPARE(months[1].index, index.on(dayFrom({2025, 3, 31})).index);
    QCOMPARE(months[2].day, to);
    QCOMPARE(macroSeries(index, Interval::Day, from, to).size(), size_t(to - from + 1));
    QCOMPARE(macroSeries(index, Interval::Week, from, from).size(), size_t(1));
    QVERIFY(macroSeries(index, Interval::Year, to, from).empty());
}

QTEST_GUILESS_MAIN(TestMacroindex)
#include "tst_macroindex.moc"
