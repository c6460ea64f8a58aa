// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/microindex.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::microIndex;
using trust::microIndexOverRange;

namespace {
constexpr int kK = 10;
const Day kStart = dayFrom({2024, 1, 1});
const QString kRegion = QStringLiteral("region");
const QString kNord = QStringLiteral("Nord");
const QString kWest = QStringLiteral("West");

/// `count` customers with one answer each on 0 to 10.
Batch plainBatch(int count, Day day = kStart)
{
    Batch batch {{0, 10, false}, {kRegion}};
    for (int i = 0; i < count; ++i)
        batch.answers.push_back({i, day, double(i % 11), 1, {{kRegion, kNord}}});
    return batch;
}
} // namespace

class TestMicroindex : public QObject
{
    Q_OBJECT
private slots:
    void customersCountOnce();
    void zeroWeightsAreLeftOut();
    void weightsOfAnswersAndCustomers();
    void twoSegmentsInOnePeriod();
    void scalesAreNormalisedFirst();
    void equalAnswersHaveWidthZero();
    void smallGroupsAreHidden();
    void rangeIsInclusive();
    void noAnswersNoPoints();
    void valuesComeInTheirOrder();
    void unknownNames_data();
    void unknownNames();
    void badConfidence();
    void coarseDates_data();
    void coarseDates();
};

void TestMicroindex::customersCountOnce()
{
    Batch batch = plainBatch(10);
    for (Answer& answer : batch.answers)
        answer.score = 0;
    for (int i = 0; i < 30; ++i) // one very active customer
        batch.answers.push_back({0, kStart + 1 + i % 28, 10, 1, {{kRegion, kNord}}});
    const MicroPoint point = onlyPoint(microIndex(columns({batch}), viewOf(Interval::Month), kK));
    QCOMPARE(point.customers, 10);
    QCOMPARE(point.answers, 40);
    QVERIFY(isNear(*point.mean, 100.0 * 30 / 31 / 10));
}

void TestMicroindex::zeroWeightsAreLeftOut()
{
    Batch batch = plainBatch(11);
    batch.weighted = true;
    for (Answer& answer : batch.answers)
        answer.score = 5;
    batch.answers[10].weight = 0; // a customer with nothing else
    batch.answers.push_back({0, kStart, 10, 0, {{kRegion, kNord}}});
    const MicroPoint point = onlyPoint(microIndex(columns({batch}), viewOf(Interval::Month), kK));
    QCOMPARE(point.customers, 10);
    QCOMPARE(point.answers, 10);
    QCOMPARE(*point.mean, 50.0);
}

void TestMicroindex::weightsOfAnswersAndCustomers()
{
    Batch batch = plainBatch(10);
    batch.weighted = true;
    for (Answer& answer : batch.answers)
        answer.score = 0;
    // Customer 0: answers 0 (weight 1) and 10 (weight 3): mean 75, omega 2.
    batch.answers.push_back({0, kStart, 10, 3, {{kRegion, kNord}}});
    const MicroPoint point = onlyPoint(microIndex(columns({batch}), viewOf(Interval::Month), kK));
    QVERIFY(isNear(*point.mean, 75.0 * 2 / 11));
}

void TestMicroindex::twoSegmentsInOnePeriod()
{
    Batch batch = plainBatch(20);
    for (int i = 0; i < 20; ++i) // everyone answers again, elsewhere
        batch.answers.push_back({i, kStart + 1, 10, 1, {{kRegion, kWest}}});
    const ScoreColumns scores = columns({batch});
    TrendView view = viewOf(Interval::Month);
    QCOMPARE(onlyPoint(microIndex(scores, view, kK)).customers, 20);
    view.by = kRegion;
    const auto points = microIndex(scores, view, kK);
    VERIFY_RESULT(points);
    QCOMPARE(points->size(), size_t(2));
    QCOMPARE(points->front().segment, std::optional(kNord));
    QCOMPARE(points->front().customers, 20);
    QCOMPARE(points->back().customers, 20);
    QCOMPARE(*points->back().mean, 100.0);
}

void TestMicroindex::scalesAreNormalisedFirst()
{
    // models.md 1.1: 4 on 1-5, 6 on 1-7, 8 on 0-10, 2 on a reversed 1-5.
    std::vector<Batch> batches {
        {{1, 5, false}, {}}, {{1, 7, false}, {}}, {{0, 10, false}, {}}, {{1, 5, true}, {}}};
    const std::vector<double> answers {4, 6, 8, 2};
    for (int i = 0; i < 40; ++i)
        batches[size_t(i % 4)].answers.push_back({i, kStart, answers[size_t(i % 4)], 1, {}});
    const MicroPoint point = onlyPoint(microIndex(columns(batches), viewOf(Interval::Day), kK));
    QVERIFY(isNear(*point.mean, (75 + 500.0 / 6 + 80 + 75) / 4));
    QVERIFY(isNear(point.deciles->front(), 75));
    QVERIFY(isNear(point.deciles->back(), 500.0 / 6));
}

void TestMicroindex::equalAnswersHaveWidthZero()
{
    Batch batch {{1, 10, false}, {}};
    for (int i = 0; i < 12 * 7; ++i)
        batch.answers.push_back({i % 12, kStart + i, 3, 1, {}});
    const MicroPoint point = onlyPoint(microIndex(columns({batch}), viewOf(Interval::Year), kK));
    QVERIFY(*point.deviation == 0);
    QVERIFY(*point.low == *point.mean && *point.high == *point.mean);
}

void TestMicroindex::smallGroupsAreHidden()
{
    TrendView view = viewOf(Interval::Month);
    view.by = kRegion;
    Batch batch = plainBatch(30);
    for (int i = 0; i < 9; ++i)
        batch.answers.push_back({100 + i, kStart, 5, 1, {{kRegion, kWest}}});
    for (int i = 0; i < 20; ++i) // everyone less the others would be the small group
        batch.answers.push_back({200 + i, kStart, 5, 1, {{kRegion, QStringLiteral("Ost")}}});
    const auto points = microIndex(columns({batch}), view, kK);
    VERIFY_RESULT(points);
    QCOMPARE(points->size(), size_t(3));
    QVERIFY(!points->front().hidden);
    QVERIFY(points->front().deciles.has_value());
    QVERIFY(points->at(1).hidden);
    MicroPoint hidden;
    hidden.period = kStart;
    hidden.segment = kWest;
    hidden.hidden = true;
    QCOMPARE(points->back(), hidden);
}

void TestMicroindex::rangeIsInclusive()
{
    Batch batch {{0, 10, false}, {}};
    for (Day day = kStart; day < kStart + 100; ++day) {
        for (int i = 0; i < 10; ++i)
            batch.answers.push_back({i, day, 5, 1, {}});
    }
    TrendView view = viewOf(Interval::Month);
    view.from = kStart + 10;
    view.to = kStart + 40;
    const auto points = microIndex(columns({batch}), view, kK);
    VERIFY_RESULT(points);
    QCOMPARE(points->size(), size_t(2));
    QCOMPARE(points->front().period, kStart);
    QCOMPARE(points->front().answers, 10 * 21); // 11 to 31 January
    QCOMPARE(points->back().answers, 10 * 10); // 1 to 10 February
    view.from = kStart + 40;
    QCOMPARE(onlyPoint(microIndex(columns({batch}), view, kK)).answers, 10);
    view.to = kStart + 39;
    QVERIFY(microIndex(columns({batch}), view, kK)->empty());
}

void TestMicroindex::noAnswersNoPoints()
{
    QVERIFY(microIndex(ScoreColumns(), TrendView(), kK)->empty());
    QVERIFY(microIndexOverRange(ScoreColumns(), TrendView(), kK)->empty());
    const ScoreColumns scores = columns({plainBatch(20), plainBatch(20, kStart + 100)});
    const auto points = microIndex(scores, viewOf(Interval::Month), kK);
    QCOMPARE(points->size(), size_t(2)); // January and April: nothing between, not even zeros
    TrendView view = viewOf(Interval::Month);
    view.where = {{kRegion, {QStringLiteral("Atlantis")}}};
    QVERIFY(microIndex(scores, view, kK)->empty());
    view.where = {{kRegion, {}}};
    QVERIFY(microIndex(scores, view, kK)->empty());
}

void TestMicroindex::valuesComeInTheirOrder()
{
    Batch batch = plainBatch(40);
    for (int i = 0; i < 40; ++i)
        batch.answers[size_t(i)].segments[kRegion] = i % 2 ? kNord : kWest;
    Batch unsegmented = plainBatch(12);
    unsegmented.segments.clear();
    TrendView view = viewOf(Interval::Year);
    view.by = kRegion;
    const auto points = microIndex(columns({batch, unsegmented}), view, kK);
    VERIFY_RESULT(points);
    QStringList names;
    for (const MicroPoint& point : *points)
        names << *point.segment;
    QCOMPARE(names, (QStringList {QString(), kNord, kWest}));
}

void TestMicroindex::unknownNames_data()
{
    QTest::addColumn<TrendView>("view");
    TrendView where;
    where.where = {{kRegion, {kNord}}, {QStringLiteral("colour"), {QStringLiteral("red")}}};
    TrendView by;
    by.by = QStringLiteral("colour");
    QTest::newRow("where") << where;
    QTest::newRow("by") << by;
}

void TestMicroindex::unknownNames()
{
    QFETCH(TrendView, view);
    const ScoreColumns scores = columns({plainBatch(20)});
    for (const auto& points :
         {microIndex(scores, view, kK), microIndexOverRange(scores, view, kK)}) {
        VERIFY_ERROR(points, BadOption);
        QVERIFY(points.error().detail.contains(QStringLiteral("colour")));
    }
}

void TestMicroindex::badConfidence()
{
    for (const double confidence : {0.0, 1.0, -0.5, 95.0, std::nan("")}) {
        TrendView view;
        view.confidence = confidence;
        VERIFY_ERROR(microIndex(columns({plainBatch(20)}), view, kK), BadOption);
    }
}

void TestMicroindex::coarseDates_data()
{
    QTest::addColumn<DatePrecision>("precision");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<bool>("possible");
    using P = DatePrecision;
    QTest::newRow("days by day") << P::Day << Interval::Day << true;
    QTest::newRow("months by day") << P::Month << Interval::Day << false;
    QTest::newRow("months by week") << P::Month << Interval::Week << false;
    QTest::newRow("months by month") << P::Month << Interval::Month << true;
    QTest::newRow("months by quarter") << P::Month << Interval::Quarter << true;
    QTest::newRow("years by quarter") << P::Year << Interval::Quarter << false;
    QTest::newRow("years by year") << P::Year << Interval::Year << true;
}

void TestMicroindex::coarseDates()
{
    QFETCH(DatePrecision, precision);
    QFETCH(Interval, interval);
    QFETCH(bool, possible);
    Batch coarse = plainBatch(20);
    coarse.precision = precision;
    const ScoreColumns scores = columns({plainBatch(20), coarse});
    const auto points = microIndex(scores, viewOf(interval), kK);
    QCOMPARE(points.has_value(), possible);
    if (!possible) {
        VERIFY_ERROR(points, CoarseDates);
        QCOMPARE(points.error().detail, precisionId(precision));
    }
    VERIFY_RESULT(microIndexOverRange(scores, viewOf(interval), kK));
}

QTEST_GUILESS_MAIN(TestMicroindex)
#include "tst_microindex.moc"
