// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/macroview.h"
#include "models/trust/contributions.h"
#include "tests/goldenincident.h"

#include <numeric>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

namespace {
double sumOf(const std::vector<double>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}
} // namespace

/// What each incident takes, so that it adds up; and when its loss will have healed.
class TestContributions : public QObject
{
    Q_OBJECT
private slots:
    void partsOfTwoLosses();
    void partsAddUp_data();
    void partsAddUp();
    void orderDoesNotMatter();
    void contributionsAddUpToTheIndex();
    void limitOfTheScaleIsShown();
    void seriesHasOneEntryPerPeriod();
    void recoveryOfTheGoldenIncident();
    void recoveryAgreesWithTheKernel();
    void smallLossIsWithinAPointAtOnce();
    void factorsOfTheGoldenIncident();
    void originsOfFactors();
    void spillOverByHand();
    void ownHalfLifeAndScar();
    void cutGainSaysSo();
    void assumptionsOfAWorkspace();
};

void TestContributions::partsOfTwoLosses()
{
    // 100 x .7 x .9 = 63: 37 points, shared as ln .7 to ln .9.
    const auto parts = splitLosses(100, std::array {30.0, 10.0});
    const double whole = std::log(0.7) + std::log(0.9);
    QVERIFY(agrees(parts[0], 37 * std::log(0.7) / whole, 1e-12));
    QVERIFY(agrees(parts[1], 37 * std::log(0.9) / whole, 1e-12));
    QVERIFY(agrees(parts[0], 28.5627, 5e-5));
    QVERIFY(agrees(parts[1], 8.4373, 5e-5));
}

void TestContributions::partsAddUp_data()
{
    QTest::addColumn<QList<double>>("losses");
    QTest::newRow("none") << QList<double> {};
    QTest::newRow("one") << QList<double> {14.7};
    QTest::newRow("three") << QList<double> {30, 10, 0.001};
    QTest::newRow("a rival's fall helps") << QList<double> {12, -3};
    QTest::newRow("they cancel out") << QList<double> {20, -25};
    QTest::newRow("nothing left of it") << QList<double> {0, 0};
    QTest::newRow("all of it") << QList<double> {100, 30};
    QTest::newRow("all of it twice") << QList<double> {100, 100, 5};
}

void TestContributions::partsAddUp()
{
    QFETCH(QList<double>, losses);
    const std::vector<double> all(losses.begin(), losses.end());
    double left = 80;
    for (const double loss : all)
        left *= 1 - loss / 100;
    const auto parts = splitLosses(80, all);
    QCOMPARE(parts.size(), all.size());
    QVERIFY(agrees(sumOf(parts), 80 - left, 1e-9));
    for (size_t i = 0; i < parts.size(); ++i)
        QVERIFY(parts[i] * all[i] >= 0);
    if (losses == QList<double> {100, 100, 5})
        QCOMPARE(parts, (std::vector<double> {40, 40, 0}));
}

void TestContributions::orderDoesNotMatter()
{
    const auto forwards = splitLosses(90, std::array {20.0, 5.0, 40.0});
    const auto backwards = splitLosses(90, std::array {40.0, 5.0, 20.0});
    QVERIFY(agrees(forwards[0], backwards[2], 1e-12));
    QVERIFY(agrees(forwards[2], backwards[0], 1e-12));
}

void TestContributions::contributionsAddUpToTheIndex()
{
    Incident gain = undescribed();
    gain.status = IncidentStatus::Positive;
    gain.disclosed->day += 30;
    std::vector<Incident> incidents {goldenIncident(), undescribed(Owner::Other),
                                     undescribed(Owner::Competitor), gain};
    MacroParameters parameters = goldenParameters();
    parameters.base = 80;
    const MacroIndex index(incidents, parameters);
    for (const int days : {-1, 0, 29, 30, 100, 2000}) {
        const Contributions parts = index.contributions(kGoldenDay + days);
        QCOMPARE(parts.index, index.on(kGoldenDay + days).index);
        QCOMPARE(parts.base, 80.0);
        QCOMPARE(parts.points[1], 0.0);
        QVERIFY(agrees(parts.base + sumOf(parts.points) + parts.cut, parts.index, 1e-9));
    }
    const auto assessed = index.assess(kGoldenDay + 100);
    QVERIFY(agrees(assessed[3].contribution, std::exp2(-70.0 / 180), 1e-12));
    QVERIFY(assessed[0].contribution < -5);
}

void TestContributions::limitOfTheScaleIsShown()
{
    Incident gain = undescribed();
    gain.status = IncidentStatus::Positive;
    const std::vector<Incident> incidents {gain};
    const Contributions parts = MacroIndex(incidents, goldenParameters()).contributions(kGoldenDay);
    QCOMPARE(parts.index, 100.0);
    QCOMPARE(parts.points[0], 1.0);
    QCOMPARE(parts.cut, -1.0);
}

void TestContributions::seriesHasOneEntryPerPeriod()
{
    session::WorkspaceData data;
    data.scores = std::make_shared<const ScoreColumns>();
    data.settings.customers = 999'999;
    data.incidents = {undescribed(Owner::Other), goldenIncident()};
    TrendView view;
    view.from = kGoldenDay - 40;
    view.to = kGoldenDay + 100;
    const ContributionSeries series = session::buildContributions(data, view);
    QCOMPARE(series.incidents.size(), size_t(1));
    QCOMPARE(series.incidents[0].incident.id, QStringLiteral("golden"));
    const auto trend = session::buildTrend(data, view);
    QCOMPARE(series.periods.size(), trend->macro.size());
    for (size_t i = 0; i < series.periods.size(); ++i) {
        QCOMPARE(series.periods[i].period, trend->macro[i].period);
        QCOMPARE(series.periods[i].index, trend->macro[i].index);
        QCOMPARE(series.periods[i].points.size(), size_t(1));
    }
}

void TestContributions::recoveryOfTheGoldenIncident()
{
    const std::vector<Incident> incidents {goldenIncident()};
    const auto assessed = MacroIndex(incidents, goldenParameters()).assess(kGoldenDay);
    const Recovery recovery = *assessed[0].recovery;
    QCOMPARE(recovery.day, kGoldenDay + int(std::ceil(180 * std::log2(10.0))));
    QCOMPARE(recovery.earliest, kGoldenDay + int(std::ceil(90 * std::log2(10.0))));
    QCOMPARE(recovery.latest, kGoldenDay + int(std::ceil(720 * std::log2(10.0))));
    QVERIFY(agrees(recovery.stays, 0.2 * 14.7333, 5e-5));
    QCOMPARE(recovery.withinPoint,
             kGoldenDay + int(std::ceil(180 * std::log2(0.8 * 40 * 0.65 * 2 / 3 * 0.85))));
}

/// On the day it is said to have recovered a tenth of what can heal is left, and not a day before.
void TestContributions::recoveryAgreesWithTheKernel()
{
    const std::vector<Incident> incidents {goldenIncident()};
    const MacroIndex index(incidents, goldenParameters());
    const AssessedIncident assessed = index.assess(kGoldenDay).front();
    const double stays = assessed.recovery->stays;
    const double limit = stays + 0.1 * (assessed.peakLoss - stays);
    QVERIFY(index.lossOf(0, assessed.recovery->day) <= limit);
    QVERIFY(index.lossOf(0, assessed.recovery->day - 1) > limit);
    QVERIFY(index.lossOf(0, assessed.recovery->withinPoint) <= stays + 1);
    QVERIFY(index.lossOf(0, assessed.recovery->withinPoint - 1) > stays + 1);
}

void TestContributions::smallLossIsWithinAPointAtOnce()
{
    Incident small = goldenIncident();
    small.severity = 1;
    const std::vector<Incident> incidents {small};
    const auto assessed = MacroIndex(incidents, goldenParameters()).assess(kGoldenDay);
    QCOMPARE(assessed[0].recovery->withinPoint,
             kGoldenDay
                 + int(std::ceil(180 * std::log2(0.8 * assessed[0].peakLoss) > 0
                                     ? 180 * std::log2(0.8 * assessed[0].peakLoss)
                                     : 0)));
    small.affected = 0;
    const std::vector<Incident> tiny {small};
    QCOMPARE(MacroIndex(tiny, goldenParameters()).assess(kGoldenDay)[0].recovery->withinPoint,
             kGoldenDay);
}

void TestContributions::factorsOfTheGoldenIncident()
{
    const IncidentFactors factors = assessFactors(goldenIncident(), goldenParameters());
    double product = 1;
    for (size_t i = 0; i < kProductFactors; ++i)
        product *= (factors.*kFactorRows[i].member).value;
    QVERIFY(agrees(product, 14.7333, 5e-5));
    QCOMPARE(factors.mostLoss.low, 25.0);
    QCOMPARE(factors.mostLoss.high, 50.0);
    QCOMPARE(factors.severity, (AssessedFactor {0.65, 0.65, 0.65, FactorOrigin::Entered}));
    QCOMPARE(factors.halfLifeDays, (AssessedFactor {180, 90, 720, FactorOrigin::Parameter}));
    QCOMPARE(factors.scar, (AssessedFactor {0.2, 0, 0.4, FactorOrigin::Parameter}));
    const std::vector<Incident> incidents {goldenIncident()};
    const auto assessed = MacroIndex(incidents, goldenParameters()).assess(kGoldenDay);
    QVERIFY(agrees(assessed[0].peakLow, 14.7333 * 25 / 40, 5e-5));
    QVERIFY(agrees(assessed[0].peakHigh, 14.7333 * 50 / 40, 5e-5));
    QCOMPARE(assessed[0].factors, factors);
}

void TestContributions::originsOfFactors()
{
    const IncidentFactors factors
        = assessFactors(undescribed(Owner::Competitor), goldenParameters());
    QCOMPARE(factors.severity, (AssessedFactor {0.35, 0.15, 0.65, FactorOrigin::Assumed}));
    QCOMPARE(factors.reach, (AssessedFactor {0.5, 0.3, 0.7, FactorOrigin::Assumed}));
    QCOMPARE(factors.sensitivity, (AssessedFactor {0.7, 0.55, 0.85, FactorOrigin::Assumed}));
    QCOMPARE(factors.response, (AssessedFactor {1, 0.85, 1.2, FactorOrigin::Assumed}));
    QCOMPARE(factors.ownership, (AssessedFactor {0.075, 0, 0.15, FactorOrigin::Assumed}));
    QCOMPARE(assessFactors(undescribed(Owner::Partner), goldenParameters()).ownership.origin,
             FactorOrigin::Parameter);
    QCOMPARE(assessFactors(undescribed(), goldenParameters()).ownership,
             (AssessedFactor {1, 1, 1, FactorOrigin::Entered}));
}

void TestContributions::spillOverByHand()
{
    Incident rival = goldenIncident();
    rival.owner = Owner::Competitor;
    rival.severity = 5;
    rival.similarity = 0.8;
    QCOMPARE(factors(rival, goldenParameters()).ownership, 0.0);
    rival.spillOver = -0.15;
    for (const Assumption assumption : kAssumptions)
        QVERIFY(agrees(factors(rival, goldenParameters(), assumption).ownership, -0.12, 1e-12));
    QCOMPARE(assessFactors(rival, goldenParameters()).ownership.origin, FactorOrigin::Entered);
    MacroParameters parameters = goldenParameters();
    parameters.base = 80;
    const std::vector<Incident> incidents {rival};
    QVERIFY(MacroIndex(incidents, parameters).on(kGoldenDay).index > 80);
    QVERIFY(!MacroIndex(incidents, parameters).assess(kGoldenDay).front().recovery);
    rival.owner = Owner::Own;
    QCOMPARE(factors(rival, goldenParameters()).ownership, 1.0);
}

void TestContributions::ownHalfLifeAndScar()
{
    Incident incident = goldenIncident();
    incident.halfLifeDays = 30;
    incident.scar = 0.5;
    const std::vector<Incident> incidents {incident};
    const MacroIndex index(incidents, goldenParameters());
    QVERIFY(agrees(index.lossOf(0, kGoldenDay + 30), 14.73333 * 0.75, 1e-4));
    const MacroPoint late = index.on(kGoldenDay + 3000);
    QVERIFY(agrees(late.low, 100 - 14.73333 * 50 / 40 * 0.5, 1e-3)); // only the largest loss spans
    QVERIFY(agrees(late.high, 100 - 14.73333 * 25 / 40 * 0.5, 1e-3));
    const auto assessed = index.assess(kGoldenDay);
    QCOMPARE(assessed[0].factors.scar, (AssessedFactor {0.5, 0.5, 0.5, FactorOrigin::Entered}));
    QCOMPARE(assessed[0].recovery->earliest, assessed[0].recovery->latest);
}

void TestContributions::cutGainSaysSo()
{
    Incident gain = undescribed();
    gain.status = IncidentStatus::Positive;
    const std::vector<Incident> incidents {gain};
    const auto assessed = MacroIndex(incidents, goldenParameters()).assess(kGoldenDay);
    QVERIFY(agrees(*assessed[0].uncutGain, 4.9, 1e-9));
    QVERIFY(!assessed[0].recovery);
    gain.severity = 1;
    const std::vector<Incident> small {gain};
    QVERIFY(!MacroIndex(small, goldenParameters()).assess(kGoldenDay)[0].uncutGain);
}

void TestContributions::assumptionsOfAWorkspace()
{
    session::WorkspaceData data;
    data.scores = std::make_shared<const ScoreColumns>();
    data.settings.customers = 999'999;
    data.settings.macro.mostLoss = {60, 25, 50};
    data.settings.macro.halfLifeDays = {30, 90, 720};
    data.incidents = {goldenIncident()};
    const auto index = session::macroIndex(data);
    QVERIFY(agrees(index.on(kGoldenDay).index, 100 - 14.73333 * 60 / 40, 1e-4));
    QVERIFY(agrees(index.on(kGoldenDay).low, 100 - 14.73333 * 60 / 40, 1e-4));
    QVERIFY(agrees(index.lossOf(0, kGoldenDay + 30), 22.1 * 0.6, 1e-4));
    const auto factors = index.assess(kGoldenDay)[0].factors;
    QCOMPARE(factors.mostLoss.high, 60.0);
    QCOMPARE(factors.halfLifeDays.low, 30.0);
    for (const MacroField& field : kMacroFields) {
        MacroAssumptions changed;
        field.set(changed, field.minimum);
        QCOMPARE(field.get(changed), field.minimum);
        QVERIFY(field.get({}) >= field.minimum && field.get({}) <= field.maximum);
    }
}

QTEST_GUILESS_MAIN(TestContributions)
#include "tst_contributions.moc"
