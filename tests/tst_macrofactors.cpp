// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/macroindex.h"
#include "tests/goldenincident.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

class TestMacrofactors : public QObject
{
    Q_OBJECT
private slots:
    void peakLossOfGoldenIncident();
    void severityLevels_data();
    void severityLevels();
    void sensitivityLevels_data();
    void sensitivityLevels();
    void reachIsClipped_data();
    void reachIsClipped();
    void peakLossNeverPassesTheMost();
    void unknownFactorsAreAssumed();
    void assumedFactorsAreNamed_data();
    void assumedFactorsAreNamed();
    void countedOrNot_data();
    void countedOrNot();
    void partnerCountsLess();
    void competitors_data();
    void competitors();
};

void TestMacrofactors::peakLossOfGoldenIncident()
{
    Incident incident = goldenIncident();
    QVERIFY(agrees(factors(incident, goldenParameters()).reach, 0.666667, 5e-7));
    QVERIFY(agrees(peakLoss(incident, goldenParameters()), 14.7333, 5e-5));
    incident.media = 1.5;
    QVERIFY(agrees(factors(incident, goldenParameters()).reach, 1, 1e-12));
    QVERIFY(agrees(peakLoss(incident, goldenParameters()), 22.1, 1e-9));
}

void TestMacrofactors::severityLevels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<double>("factor");
    QTest::newRow("insignificant") << 1 << 0.05;
    QTest::newRow("distracting") << 2 << 0.15;
    QTest::newRow("painful") << 3 << 0.35;
    QTest::newRow("damaging") << 4 << 0.65;
    QTest::newRow("catastrophic") << 5 << 1.0;
}

void TestMacrofactors::severityLevels()
{
    QFETCH(int, level);
    QFETCH(double, factor);
    Incident incident = goldenIncident();
    incident.severity = level;
    for (const Assumption assumption : kAssumptions)
        QCOMPARE(factors(incident, goldenParameters(), assumption).severity, factor);
}

void TestMacrofactors::sensitivityLevels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<double>("factor");
    QTest::newRow("hotel preference") << 1 << 0.4;
    QTest::newRow("2") << 2 << 0.55;
    QTest::newRow("3") << 3 << 0.7;
    QTest::newRow("4") << 4 << 0.85;
    QTest::newRow("genetic or medical") << 5 << 1.0;
}

void TestMacrofactors::sensitivityLevels()
{
    QFETCH(int, level);
    QFETCH(double, factor);
    Incident incident = goldenIncident();
    incident.sensitivity = level;
    QCOMPARE(factors(incident, goldenParameters()).sensitivity, factor);
}

void TestMacrofactors::reachIsClipped_data()
{
    QTest::addColumn<qint64>("affected");
    QTest::addColumn<double>("customers");
    QTest::addColumn<double>("reach");
    QTest::newRow("nobody") << qint64(0) << 999'999.0 << 0.1;
    QTest::newRow("a third of the digits") << qint64(99) << 999'999.0 << 1.0 / 3;
    QTest::newRow("everybody") << qint64(999'999) << 999'999.0 << 1.0;
    QTest::newRow("more than there are customers") << qint64(5'000'000) << 999'999.0 << 1.0;
    QTest::newRow("customer base unknown") << qint64(99) << 0.0 << 0.5;
}

void TestMacrofactors::reachIsClipped()
{
    QFETCH(qint64, affected);
    QFETCH(double, customers);
    QFETCH(double, reach);
    Incident incident = goldenIncident();
    incident.affected = affected;
    MacroParameters parameters;
    parameters.customers = customers;
    QCOMPARE(factors(incident, parameters).reach, reach);
}

void TestMacrofactors::peakLossNeverPassesTheMost()
{
    Incident incident = goldenIncident();
    incident.severity = 5;
    incident.affected = 999'999;
    incident.response = Response {1.2, true};
    QCOMPARE(peakLoss(incident, goldenParameters()), 40.0);
}

void TestMacrofactors::unknownFactorsAreAssumed()
{
    const Factors assumed = factors(undescribed(), goldenParameters());
    QCOMPARE(assumed.severity, 0.35);
    QCOMPARE(assumed.reach, 0.5);
    QCOMPARE(assumed.sensitivity, 0.7);
    QCOMPARE(assumed.response, 1.0);
    QCOMPARE(peakLoss(undescribed(), goldenParameters()), 40 * 0.35 * 0.5 * 0.7);
}

void TestMacrofactors::assumedFactorsAreNamed_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QStringList>("assumed");
    const QString severity = QStringLiteral("severity");
    const QString affected = QStringLiteral("affected");
    const QString sensitivity = QStringLiteral("sensitivity");
    const QString response = QStringLiteral("response");
    QTest::newRow("all known") << goldenIncident() << QStringList();
    QTest::newRow("nothing known")
        << undescribed() << QStringList {severity, affected, sensitivity, response};
    Incident outage = goldenIncident();
    outage.sensitivity.reset();
    QTest::newRow("outage without data") << outage << QStringList {sensitivity};
    Incident unanswered = goldenIncident();
    unanswered.response.reset();
    QTest::newRow("response not known") << unanswered << QStringList {response};
    Incident undisclosed = goldenIncident();
    undisclosed.occurred = std::exchange(undisclosed.disclosed, std::nullopt);
    QTest::newRow("day of disclosure not known")
        << undisclosed << QStringList {QStringLiteral("disclosed")};
}

void TestMacrofactors::assumedFactorsAreNamed()
{
    QFETCH(Incident, incident);
    QFETCH(QStringList, assumed);
    QCOMPARE(factors(incident, goldenParameters()).assumed, assumed);
}

void TestMacrofactors::countedOrNot_data()
{
    QTest::addColumn<IncidentStatus>("status");
    QTest::addColumn<Owner>("owner");
    QTest::addColumn<bool>("counted");
    using S = IncidentStatus;
    QTest::newRow("own, confirmed") << S::Confirmed << Owner::Own << true;
    QTest::newRow("own, suspected") << S::Suspected << Owner::Own << false;
    QTest::newRow("own near miss") << S::NearMiss << Owner::Own << false;
    QTest::newRow("own false positive") << S::FalsePositive << Owner::Own << false;
    QTest::newRow("own, positive") << S::Positive << Owner::Own << true;
    QTest::newRow("partner, confirmed") << S::Confirmed << Owner::Partner << true;
    QTest::newRow("partner, positive") << S::Positive << Owner::Partner << true;
    QTest::newRow("competitor, confirmed") << S::Confirmed << Owner::Competitor << true;
    QTest::newRow("competitor, positive") << S::Positive << Owner::Competitor << false;
    QTest::newRow("somebody else's breach") << S::Confirmed << Owner::Other << false;
    QTest::newRow("somebody else's success") << S::Positive << Owner::Other << false;
}

void TestMacrofactors::countedOrNot()
{
    QFETCH(IncidentStatus, status);
    QFETCH(Owner, owner);
    QFETCH(bool, counted);
    Incident incident = goldenIncident();
    incident.status = status;
    incident.owner = owner;
    QCOMPARE(isCounted(incident), counted);
    MacroParameters parameters = goldenParameters();
    parameters.base = 50;
    const std::vector<Incident> log {incident};
    const MacroPoint point = MacroIndex(log, parameters).on(kGoldenDay);
    QCOMPARE(point.index != 50, counted);
    QCOMPARE(point.low != 50 || point.high != 50, counted);
    incident.disclosed.reset();
    QVERIFY(!isCounted(incident));
}

void TestMacrofactors::partnerCountsLess()
{
    Incident incident = goldenIncident();
    incident.owner = Owner::Partner;
    QVERIFY(agrees(peakLoss(incident, goldenParameters()), 0.6 * 14.7333, 5e-5));
}

void TestMacrofactors::competitors_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<double>("similarity");
    QTest::addColumn<double>("ownership");
    QTest::addColumn<double>("mild");
    QTest::addColumn<double>("harmful");
    QTest::newRow("a bit like us") << 4 << -1.0 << 0.075 << 0.0 << 0.15;
    QTest::newRow("just like us") << 3 << 1.0 << 0.15 << 0.0 << 0.3;
    QTest::newRow("not like us") << 3 << 0.0 << 0.0 << 0.0 << 0.0;
    QTest::newRow("catastrophe: may help") << 5 << 0.8 << 0.0 << -0.12 << 0.12;
}

void TestMacrofactors::competitors()
{
    QFETCH(int, severity);
    QFETCH(double, similarity);
    QFETCH(double, ownership);
    Incident incident = goldenIncident();
    incident.owner = Owner::Competitor;
    incident.severity = severity;
    if (similarity >= 0)
        incident.similarity = similarity;
    QCOMPARE(factors(incident, goldenParameters()).ownership, ownership);
    QTEST(factors(incident, goldenParameters(), Assumption::Mild).ownership, "mild");
    QTEST(factors(incident, goldenParameters(), Assumption::Harmful).ownership, "harmful");
    if (severity == 5) {
        MacroParameters parameters = goldenParameters();
        parameters.base = 80;
        const std::vector<Incident> log {incident};
        const MacroPoint point = MacroIndex(log, parameters).on(kGoldenDay);
        QCOMPARE(point.index, 80.0);
        QVERIFY(point.high > 80 && point.low < 80);
    }
}

QTEST_GUILESS_MAIN(TestMacrofactors)
#include "tst_macrofactors.moc"
