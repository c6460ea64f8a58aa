// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/eventstudy.h"
#include "tests/effectsamples.h"

#include <limits>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
/// Twelve years by week around 50, with a step of `depths` for four weeks every two years.
constexpr int kWeeks = 620;
constexpr int kSpacing = 100;

std::vector<double> course(const std::vector<double>& depths)
{
    std::vector<double> means;
    for (int week = 0; week < kWeeks; ++week) {
        const size_t event = size_t(week / kSpacing);
        const bool isAfter = week % kSpacing >= 50 && week % kSpacing < 54;
        means.push_back((week % 2 == 0 ? 49 : 51)
                        + (isAfter && event < depths.size() ? depths[event] : 0));
    }
    return means;
}

Incident eventAt(int week)
{
    const Day day = dateOf("2010-01-04").day + 7 * week; // Mondays
    return incidentOn(QByteArray::number(week).constData(),
                      dateFrom(day).toString(Qt::ISODate).toLatin1().constData());
}

EventStudyRequest weekly()
{
    EventStudyRequest request;
    request.view.interval = Interval::Week;
    return request;
}

EventStudy study(const std::vector<double>& means, const std::vector<Incident>& events)
{
    return trust::eventStudy(pointsFrom("2010-01-04", Interval::Week, means), weekly(), events,
                             events);
}
} // namespace

class TestEventStudy : public QObject
{
    Q_OBJECT
private slots:
    void sixEventsAreTested();
    void fiveAreNot();
    void abnormalPoints();
    void reachingIntoEachOther_data();
    void reachingIntoEachOther();
    void fewPointsBefore();
    void missingPeriodAfter();
    void coarseDate();
};

void TestEventStudy::sixEventsAreTested()
{
    std::vector<Incident> events;
    for (int event = 0; event < 6; ++event)
        events.push_back(eventAt(50 + event * kSpacing));
    const EventStudy result = study(course({-3, -1, -4, -1.5, -9, -2.6}), events);
    QCOMPARE(result.used, 6);
    QCOMPARE(result.below, 6);
    QVERIFY(isNear(*result.meanCumulated, -4 * (3 + 1 + 4 + 1.5 + 9 + 2.6) / 6));
    QCOMPARE(*result.signP, .03125);
    QCOMPARE(*result.signedRankP, .03125);
}

void TestEventStudy::fiveAreNot()
{
    std::vector<Incident> events;
    for (int event = 0; event < 5; ++event)
        events.push_back(eventAt(50 + event * kSpacing));
    const EventStudy result = study(course({-3, -1, -4, -1.5, -9}), events);
    QCOMPARE(result.used, 5);
    QVERIFY(!result.signP && !result.signedRankP);
    QVERIFY(result.meanCumulated);
}

void TestEventStudy::abnormalPoints()
{
    const EventStudy result = study(course({-3}), {eventAt(50)});
    const EventResult& event = result.events.front();
    QCOMPARE(event.state, EventState::Used);
    QCOMPARE(event.points, 24); // weeks -26 to -3
    QVERIFY(isNear(*event.expected, 50));
    const std::vector<double> expected {-4, -2, -4, -2};
    QCOMPARE(event.abnormal, expected);
    QCOMPARE(*event.cumulated, -12.0);
}

void TestEventStudy::reachingIntoEachOther_data()
{
    QTest::addColumn<int>("distance"); // weeks to a later incident
    QTest::addColumn<bool>("firstUsed");
    QTest::addColumn<bool>("secondUsed");
    QTest::newRow("in the same window") << 2 << false << false;
    QTest::newRow("the last week of the first") << 3 << false << false;
    QTest::newRow("in the periods of comparison of the second") << 4 << true << false;
    QTest::newRow("still there with its last week") << 29 << true << false;
    QTest::newRow("done before they begin") << 30 << true << true;
}

void TestEventStudy::reachingIntoEachOther()
{
    QFETCH(int, distance);
    QFETCH(bool, firstUsed);
    QFETCH(bool, secondUsed);
    const EventStudy result = study(course({}), {eventAt(50 + distance), eventAt(50)});
    QCOMPARE(result.events[0].id, QStringLiteral("50")); // by date
    QCOMPARE(result.events[0].points.has_value(), firstUsed); // not looked at is not none
    QCOMPARE(result.events[0].state == EventState::Used, firstUsed);
    QCOMPARE(result.events[1].state == EventState::Used, secondUsed);
    QCOMPARE(result.used, int(firstUsed) + int(secondUsed));
}

void TestEventStudy::fewPointsBefore()
{
    const EventStudy result = study(course({}), {eventAt(10)});
    QCOMPARE(result.events[0].points, 8); // weeks 0 to 7
    QCOMPARE(result.events[0].state, EventState::Used);
    QCOMPARE(study(course({}), {eventAt(9)}).events[0].state, EventState::FewPoints);
}

void TestEventStudy::missingPeriodAfter()
{
    for (const double nothing :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        std::vector<double> means = course({-3});
        means[52] = nothing;
        const EventStudy result = study(means, {eventAt(50)});
        QCOMPARE(result.events[0].state, EventState::MissingPoints);
        QCOMPARE(result.used, 0);
        QVERIFY(!result.meanCumulated);
    }
}

void TestEventStudy::coarseDate()
{
    const EventStudy result = study(course({}), {incidentOn("month", "2012-05")});
    QCOMPARE(result.events[0].state, EventState::CoarseDate);
}

QTEST_GUILESS_MAIN(TestEventStudy)
#include "tst_eventstudy.moc"
