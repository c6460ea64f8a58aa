// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "models/session/imports.h"
#include "models/trust/scalebridge.h"
#include "models/trust/scaleregistry.h"
#include "tests/answers.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr ScoreScale kTen {1, 10};
constexpr ScoreScale kEleven {0, 10};
constexpr ScoreScale kFive {1, 5};
constexpr int kK = 10;
// Customers of batches do not overlap; which numbers they have does not matter.
constexpr int kOthers = 1000;

Day day(int month, int dayOfMonth = 1)
{
    return dayFrom({2024, month, dayOfMonth});
}

/// So many customers answer in turn with these scores, on the first days of a month.
void ask(Batch& batch, int month, int customers, const std::vector<double>& scores, int first = 0)
{
    for (int i = 0; i < customers; ++i)
        batch.answers.push_back(
            {first + i,
             day(month, 1 + i % 28),
             scores[i % scores.size()],
             1,
             {{QStringLiteral("seat"), i % 2 ? QStringLiteral("A") : QStringLiteral("B")}}});
}

Batch batchOn(const ScoreScale& scale)
{
    return {scale, {QStringLiteral("seat")}, false, DatePrecision::Day, {}};
}

const std::vector<double> kBefore {3, 5, 8, 10, 6}; // of 1 to 10: mean index 60
const std::vector<double> kAfter {2, 5, 7, 9}; // of 0 to 10: mean index 57.5

/// January to March on 1 to 10, March to May on 0 to 10.
std::vector<Batch> overlapping(int before = 30, int after = 40)
{
    std::vector<Batch> batches {batchOn(kTen), batchOn(kEleven)};
    for (const int month : {1, 2, 3})
        ask(batches[0], month, before, kBefore);
    for (const int month : {3, 4, 5})
        ask(batches[1], month, after, kAfter, kOthers);
    return batches;
}

TrendView bridged()
{
    TrendView view = viewOf(Interval::Month);
    view.bridge = true;
    return view;
}

trust::ScaleHistory history(const std::vector<Batch>& batches, const TrendView& view, int k = kK)
{
    const auto found = trust::scaleHistory(columns(batches), view, k);
    return found ? *found : trust::ScaleHistory();
}

/// Periods with what bridges make of them.
std::vector<MicroPoint> micro(const std::vector<Batch>& batches, const TrendView& view, int k = kK)
{
    const auto points
        = trust::microIndex(columns(batches), view, k, history(batches, view, k).shifts);
    return points ? *points : std::vector<MicroPoint>();
}
} // namespace

class TestScales : public QObject
{
    Q_OBJECT
private slots:
    void theRegistryNamesQuestionsScalesAndTimes();
    void aPauseEndsAScaleOnlyWhereAnotherTookItsPlace();
    void scalesAskedInParallelAreNoChangeEveryMonth();
    void labelsComeFromTheImport();
    void aBridgeIsTheDifferenceOfTheMeans();
    void periodsAreWeightedByTheirCustomers();
    void confidenceWidensTheInterval();
    void noBridgeWithoutOverlapOrCustomers_data();
    void noBridgeWithoutOverlapOrCustomers();
    void bridgesAreOffByDefault();
    void earlierAnswersMoveToTheLaterScale();
    void filtersDoNotMoveTheBridge();
    void smallGroupsStayHidden();
    void bridgesLeadOverSeveralChanges();
    void aReversedScaleIsAnotherScale();
};

void TestScales::theRegistryNamesQuestionsScalesAndTimes()
{
    ScorePart part = partOf(overlapping()[0]);
    part.batch = 7;
    part.drivers.push_back({QStringLiteral("speed"), kFive, part.score});
    const auto uses = trust::scaleRegistry(ScoreColumns({part}));
    QCOMPARE(uses.size(), size_t(2));
    QVERIFY(uses[0] == (ScaleUse {{}, kTen, {}, day(1), day(3, 28), {7}}));
    QVERIFY(uses[1] == (ScaleUse {QStringLiteral("speed"), kFive, {}, day(1), day(3, 28), {7}}));
    part.precision = DatePrecision::Month;
    QCOMPARE(trust::scaleRegistry(ScoreColumns({part})).front().precision, DatePrecision::Month);
}

void TestScales::aPauseEndsAScaleOnlyWhereAnotherTookItsPlace()
{
    Batch first = batchOn(kTen);
    Batch again = batchOn(kTen);
    Batch between = batchOn(kEleven);
    ask(first, 1, 30, kBefore);
    ask(again, 6, 30, kBefore);
    ask(between, 3, 30, kAfter);
    const auto quiet = trust::scaleRegistry(columns({first, again}));
    QCOMPARE(quiet.size(), size_t(1));
    QCOMPARE(quiet[0].batches, (std::vector {1, 2}));
    const auto changed = trust::scaleRegistry(columns({first, again, between}));
    QCOMPARE(changed.size(), size_t(3));
    const auto changes = history({first, again, between}, viewOf(Interval::Month)).changes;
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes[0].date, day(3));
    QCOMPARE(changes[1].date, day(6));
    QVERIFY(changes[1].from == kEleven && changes[1].to == kTen);
}

void TestScales::scalesAskedInParallelAreNoChangeEveryMonth()
{
    std::vector<Batch> batches;
    for (int month = 1; month <= 6; ++month) {
        batches.push_back(batchOn(kTen));
        ask(batches.back(), month, 30, kBefore);
        batches.push_back(batchOn(kEleven));
        ask(batches.back(), month, 30, kAfter, kOthers);
    }
    QCOMPARE(trust::scaleRegistry(columns(batches)).size(), size_t(2));
    QCOMPARE(history(batches, viewOf(Interval::Month)).changes.size(), size_t(1));
}

void TestScales::labelsComeFromTheImport()
{
    const PrivateHome home;
    const QString workspace = home.file(QStringLiteral("x.trust"));
    auto store = store::Store::create(workspace, {});
    VERIFY_RESULT(store);
    ImportPlan plan;
    plan.scale = kFive;
    plan.labels = {{QStringLiteral("nie"), 1},
                   {QStringLiteral("immer"), 5},
                   {QStringLiteral("weiß nicht"), 99}};
    const QString source = writeFile(home.file(QStringLiteral("a.csv")),
                                     "customer,date,score\n1,2024-01-01,immer\n");
    VERIFY_RESULT(session::importFile(*store, source, plan));
    store = store::Store::open(workspace, store::Store::Access::Read);
    const auto scores = store->scores();
    VERIFY_RESULT(scores);
    const auto uses = trust::scaleRegistry(*scores);
    // A word for an answer that is not on the scale does not belong to it.
    const QMap<QString, double> expected {{QStringLiteral("nie"), 1}, {QStringLiteral("immer"), 5}};
    QCOMPARE(uses.at(0).labels, expected);
}

// Golden values: Welch's interval, computed with an implementation of its own of the incomplete
// beta function.
void TestScales::aBridgeIsTheDifferenceOfTheMeans()
{
    const auto changes = history(overlapping(), viewOf(Interval::Month)).changes;
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].date, day(3));
    QVERIFY(changes[0].from == kTen && changes[0].to == kEleven);
    const ScaleBridge bridge = changes[0].bridge.value();
    QVERIFY(isNear(bridge.points, -2.5));
    QVERIFY(isNear(bridge.low, -15.459741776728631));
    QVERIFY(isNear(bridge.high, 10.459741776728631));
    QCOMPARE(bridge.periods, 1);
    QCOMPARE(bridge.customersBefore, 30);
    QCOMPARE(bridge.customersAfter, 40);
}

void TestScales::periodsAreWeightedByTheirCustomers()
{
    std::vector<Batch> batches = overlapping();
    ask(batches[0], 4, 60, {4, 6, 9});
    batches[1] = batchOn(kEleven);
    ask(batches[1], 3, 40, kAfter, kOthers);
    ask(batches[1], 4, 30, {6, 8}, kOthers);
    const ScaleBridge bridge
        = history(batches, viewOf(Interval::Month)).changes.at(0).bridge.value();
    QVERIFY(isNear(bridge.points, 4.629629629629626));
    QVERIFY(isNear(bridge.low, -2.381559881817509));
    QVERIFY(isNear(bridge.high, 11.640819141076761));
    QCOMPARE(bridge.periods, 2);
    QCOMPARE(bridge.customersBefore, 90);
}

void TestScales::confidenceWidensTheInterval()
{
    TrendView view = viewOf(Interval::Month);
    view.confidence = 0.9;
    const ScaleBridge bridge = history(overlapping(), view).changes.at(0).bridge.value();
    QVERIFY(isNear(bridge.low, -13.324982942786459));
    QVERIFY(isNear(bridge.high, 8.324982942786459));
}

void TestScales::noBridgeWithoutOverlapOrCustomers_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("k");
    QTest::addColumn<bool>("exists");
    QTest::newRow("30 on each") << 30 << 30 << 10 << true;
    QTest::newRow("29 before") << 29 << 300 << 10 << false;
    QTest::newRow("29 after") << 300 << 29 << 10 << false;
    QTest::newRow("fewer than the smallest group") << 40 << 40 << 41 << false;
    QTest::newRow("the smallest group") << 41 << 41 << 41 << true;
}

void TestScales::noBridgeWithoutOverlapOrCustomers()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, k);
    const auto changes = history(overlapping(before, after), bridged(), k).changes;
    QCOMPARE(changes.size(), size_t(1));
    QTEST(changes[0].bridge.has_value(), "exists");
    QTEST(changes[0].bridged, "exists");
    // One after the other in the same month is not side by side.
    std::vector<Batch> apart {batchOn(kTen), batchOn(kEleven)};
    for (int i = 0; i < before; ++i) {
        apart[0].answers.push_back({i, day(3, 10), kBefore[i % 5], 1, {}});
        apart[1].answers.push_back({i, day(3, 11), kAfter[i % 4], 1, {}});
    }
    QVERIFY(!history(apart, bridged(), k).changes.at(0).bridge);
}

void TestScales::bridgesAreOffByDefault()
{
    const auto points = micro(overlapping(), viewOf(Interval::Month));
    QVERIFY(isNear(*points[0].mean, 60));
    QVERIFY(std::ranges::none_of(points, &MicroPoint::bridged));
}

void TestScales::earlierAnswersMoveToTheLaterScale()
{
    const auto points = micro(overlapping(), bridged());
    QCOMPARE(points.size(), size_t(5));
    for (size_t i = 0; i < points.size(); ++i) {
        QVERIFY(isNear(*points[i].mean, 57.5));
        QCOMPARE(points[i].bridged, i < 3);
    }
    const auto plain = micro(overlapping(), viewOf(Interval::Month));
    QVERIFY(isNear(*points[0].deviation, *plain[0].deviation));
    QVERIFY(isNear(*points[0].high - *points[0].low, *plain[0].high - *plain[0].low));
}

void TestScales::filtersDoNotMoveTheBridge()
{
    TrendView view = bridged();
    view.where = {{QStringLiteral("seat"), {QStringLiteral("A")}}};
    view.from = day(5);
    const auto changes = history(overlapping(), view).changes;
    QVERIFY(isNear(changes.at(0).bridge.value().points, -2.5));
    QVERIFY(std::ranges::none_of(micro(overlapping(), view), &MicroPoint::bridged));
}

void TestScales::smallGroupsStayHidden()
{
    std::vector<Batch> batches = overlapping();
    ask(batches[0], 12, 9, kBefore, 5000);
    batches[0].answers.push_back(
        {9000, day(2, 20), 5, 1, {{QStringLiteral("seat"), QStringLiteral("C")}}});
    TrendView view = bridged();
    view.by = QStringLiteral("seat");
    const auto points = micro(batches, view);
    QVERIFY(std::ranges::any_of(points, &MicroPoint::bridged));
    for (const MicroPoint& point : points) {
        if (point.segment == QStringLiteral("C") || point.period == day(12))
            QVERIFY(point.hidden);
        if (point.hidden)
            QVERIFY(!point.mean && !point.bridged && point.customers == 0
                    && point.effectiveCustomers == 0);
    }
}

void TestScales::bridgesLeadOverSeveralChanges()
{
    std::vector<Batch> batches = overlapping();
    batches.push_back(batchOn(kFive));
    ask(batches[2], 5, 30, {3, 4}, 2 * kOthers); // mean index 62.5: 5 above the one before
    ask(batches[2], 6, 30, {3, 4}, 2 * kOthers);
    const auto points = micro(batches, bridged());
    QCOMPARE(points.size(), size_t(6));
    for (const MicroPoint& point : points)
        QVERIFY(isNear(*point.mean, 62.5));
    // Without an overlap the chain ends: nothing says how the first scale compares.
    std::erase_if(batches[0].answers, [](const Answer& answer) { return answer.day >= day(3); });
    const trust::ScaleHistory broken = history(batches, bridged());
    QVERIFY(!broken.changes.at(0).bridged);
    QVERIFY(broken.changes.at(1).bridged);
    QVERIFY(isNear(*micro(batches, bridged())[0].mean, 60));
}

void TestScales::aReversedScaleIsAnotherScale()
{
    std::vector<Batch> batches = overlapping();
    batches[1].scale = {1, 10, true};
    const auto changes = history(batches, viewOf(Interval::Month)).changes;
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].to.text(), QStringLiteral("1:10:reversed"));
}

QTEST_GUILESS_MAIN(TestScales)
#include "tst_scales.moc"
