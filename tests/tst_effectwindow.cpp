// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/effectsamples.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QStringList idsOf(const std::vector<OverlappingIncident>& incidents)
{
    QStringList ids;
    for (const OverlappingIncident& incident : incidents)
        ids.append(incident.id);
    return ids;
}
} // namespace

/// Which periods a before and after looks at, and what else lies in them.
class TestEffectWindow : public QObject
{
    Q_OBJECT
private slots:
    void onsets_data();
    void onsets();
    void coarseDates_data();
    void coarseDates();
    void windowEndsWithTheData();
    void dateOutsideTheData();
    void overlappingIncidents();
};

void TestEffectWindow::onsets_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("interval");
    QTest::addColumn<QString>("leftOut");
    QTest::addColumn<QString>("start");
    const auto add = [](const char* name, const char* date, Interval interval, const char* leftOut,
                        const char* start) {
        QTest::newRow(name) << QString::fromLatin1(date) << int(interval)
                            << QString::fromLatin1(leftOut) << QString::fromLatin1(start);
    };
    add("within a month", "2017-05-27", Interval::Month, "2017-05-01", "2017-06-01");
    add("the first of a month", "2017-05-01", Interval::Month, "", "2017-05-01");
    add("the last of a month", "2017-05-31", Interval::Month, "2017-05-01", "2017-06-01");
    add("a day by day", "2017-05-27", Interval::Day, "", "2017-05-27");
    add("within a week", "2017-05-27", Interval::Week, "2017-05-22", "2017-05-29");
    add("a Monday", "2017-05-29", Interval::Week, "", "2017-05-29");
    add("within a quarter", "2017-05-27", Interval::Quarter, "2017-04-01", "2017-07-01");
    add("a month only", "2015-03", Interval::Month, "2015-03-01", "2015-04-01");
    add("the first month of a quarter", "2015-04", Interval::Quarter, "2015-04-01", "2015-07-01");
    add("a year only", "2015", Interval::Year, "2015-01-01", "2016-01-01");
}

void TestEffectWindow::onsets()
{
    QFETCH(QString, date);
    QFETCH(int, interval);
    QFETCH(QString, leftOut);
    QFETCH(QString, start);
    const trust::Onset onset = trust::onsetOf(*PartialDate::fromIso(date), Interval(interval));
    QCOMPARE(dateFrom(onset.start).toString(Qt::ISODate), start);
    QCOMPARE(onset.leavesOut, !leftOut.isEmpty());
    if (onset.leavesOut)
        QCOMPARE(dateFrom(onset.firstLeftOut).toString(Qt::ISODate), leftOut);
}

void TestEffectWindow::coarseDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("interval");
    QTest::addColumn<bool>("tooCoarse");
    const auto add = [](const char* date, Interval interval, bool tooCoarse) {
        QTest::addRow("%s by %s", date, qPrintable(intervalId(interval)))
            << QString::fromLatin1(date) << int(interval) << tooCoarse;
    };
    add("2015-03-04", Interval::Day, false);
    add("2015-03", Interval::Day, true);
    add("2015-03", Interval::Week, true);
    add("2015-03", Interval::Month, false);
    add("2015", Interval::Month, true);
    add("2015", Interval::Quarter, true);
    add("2015", Interval::Year, false);
}

void TestEffectWindow::coarseDates()
{
    QFETCH(QString, date);
    QFETCH(int, interval);
    QFETCH(bool, tooCoarse);
    QCOMPARE(trust::isTooCoarse(*PartialDate::fromIso(date), Interval(interval)), tooCoarse);
}

void TestEffectWindow::windowEndsWithTheData()
{
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, wavy(40)),
                                   requestOf(Interval::Month, 9, 100), "2021-01-01");
    QCOMPARE(effect.pointsBefore, 9);
    QCOMPARE(effect.pointsAfter, 28);
    QCOMPARE(effect.periods.front().period, dateOf("2020-04-01").day);
    QCOMPARE(effect.periods.back().period, dateOf("2023-04-01").day);
}

void TestEffectWindow::dateOutsideTheData()
{
    const auto request = requestOf(Interval::Month, 24, 24);
    const auto points = pointsFrom("2020-01-01", Interval::Month, wavy(30));
    const Effect late = effectOf(points, request, "2023-01-10");
    QCOMPARE(*late.obstacle, EffectObstacle::FewPoints);
    QCOMPARE(late.pointsBefore, 18); // 2021-01 to 2022-06
    QCOMPARE(late.pointsAfter, 0);
    const Effect early = effectOf(points, request, "2019-06-10");
    QCOMPARE(early.pointsBefore, 0);
    QCOMPARE(early.pointsAfter, 18); // 2020-01 to 2021-06
    const Effect empty = effectOf({}, request, "2019-06-10");
    QCOMPARE(empty.pointsBefore + empty.pointsAfter, 0);
    QVERIFY(empty.periods.empty());
}

/// An incident overlaps when it became known in the window or has its t0 there, as far as its date
/// is known.
void TestEffectWindow::overlappingIncidents()
{
    const std::vector<Incident> others {
        incidentOn("t0 before the window", "2020-03-31"),
        incidentOn("first period", "2020-04-01"),
        incidentOn("cut, t0 the first period", "2020-03-02"),
        incidentOn("last period", "2021-12-01"),
        incidentOn("cut, t0 behind the window", "2021-12-02"),
        incidentOn("first day behind", "2022-01-01"),
        incidentOn("month, t0 perhaps the first", "2020-03"),
        incidentOn("year", "2021"),
        incidentOn("long ago", "2011"),
    };
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, wavy(40)),
                                   requestOf(Interval::Month, 9, 12), "2021-01-01", others);
    const QStringList expected {
        QStringLiteral("t0 before the window"), // of 31 March: April, the first of the window
        QStringLiteral("first period"),
        QStringLiteral("cut, t0 the first period"),
        QStringLiteral("last period"),
        QStringLiteral("cut, t0 behind the window"), // known in December, the last of the window
        QStringLiteral("month, t0 perhaps the first"),
        QStringLiteral("year"),
    };
    QCOMPARE(idsOf(effect.overlapping), expected);
}

QTEST_GUILESS_MAIN(TestEffectWindow)
#include "tst_effectwindow.moc"
