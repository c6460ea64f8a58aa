// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "models/trust/attention.h"
#include "tests/support.h"

using namespace trustbilanz;

namespace {
const Day kMay = dayFrom({2026, 5, 1});
const Day kJune = dayFrom({2026, 6, 1});
const Day kEnd = dayFrom({2026, 6, 30});

MicroPoint micro(Day period, double mean, double half, qint64 customers = 40)
{
    MicroPoint point;
    point.period = period;
    point.customers = customers;
    point.fewAnswers = customers < kFewAnswers;
    point.mean = mean;
    point.low = mean - half;
    point.high = mean + half;
    return point;
}

MicroPoint hiddenPoint(Day period)
{
    MicroPoint point;
    point.period = period;
    point.hidden = true;
    return point;
}

/// Two months in which nothing needs attention by the first thresholds.
Snapshot calm()
{
    Snapshot snapshot;
    snapshot.lastDay = kEnd;
    snapshot.trend.smallestGroup = 10;
    snapshot.trend.micro = {micro(kMay, 60, 2), micro(kJune, 60, 2)};
    snapshot.trend.macro = {{kMay, kJune - 1, 70, 65, 75}, {kJune, kEnd, 70, 65, 75}};
    snapshot.trend.gap = {{kMay, -10, -17, -3}, {kJune, -10, -17, -3}};
    return snapshot;
}

template<class Item>
std::vector<Item> found(const Snapshot& snapshot, const AttentionAnswers& answers = {})
{
    std::vector<Item> items;
    for (const AttentionItem& item : trust::attention(snapshot, answers)) {
        if (const Item* one = std::get_if<Item>(&item))
            items.push_back(*one);
    }
    return items;
}

ImportBatch batch(int id, ImportKind kind, qint64 rejected)
{
    ImportBatch made;
    made.id = id;
    made.kind = kind;
    made.rows = 1000;
    made.rejected = rejected;
    return made;
}

AssessedIncident incident(const char* title, double lossNow, Day recovered)
{
    AssessedIncident assessed;
    assessed.incident.title = QString::fromLatin1(title);
    assessed.counted = true;
    assessed.peakLoss = 20;
    assessed.lossNow = lossNow;
    assessed.recovery = Recovery {recovered, recovered, recovered, recovered, 4};
    return assessed;
}
} // namespace

class TestAttention : public QObject
{
    Q_OBJECT
private slots:
    void calmDataNeedNone();
    void noDataNeedNone();
    void aMeanBelowTheThreshold_data();
    void aMeanBelowTheThreshold();
    void aMeanWithoutAnInterval();
    void brandTrustUnderItsAssumptions();
    void aStartValueIsNotJudged();
    void aGapToEitherSide_data();
    void aGapToEitherSide();
    void groupsAreNotEveryone();
    void theEndsOfTheScaleWatchNothing();
    void trustBelowWhatDataNeed();
    void aScaleBreakUnlessItIsBridged();
    void fewAnswersInTheLastPeriodOnly();
    void hiddenPeriodsAreCounted();
    void rowsOfTheLatestImportOfAKind();
    void staleScores_data();
    void staleScores();
    void incidentsThatHaveNotRecovered();
    void whatIsCertainComesFirst();
    void thresholdsAreKept();
};

void TestAttention::calmDataNeedNone()
{
    QVERIFY(trust::attention(calm(), {}).empty());
}

void TestAttention::noDataNeedNone()
{
    QVERIFY(trust::attention({}, {}).empty());
}

void TestAttention::aMeanBelowTheThreshold_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("half");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, double mean, double half, const char* finding) {
        QTest::newRow(name) << mean << half << QString::fromLatin1(finding);
    };
    row("the whole interval below", 45, 4.9, "certain");
    row("its end on the threshold", 45, 5, "perhaps");
    row("the threshold within the interval", 48, 4, "perhaps");
    row("on the threshold", 50, 1, "none");
    row("above, but the interval reaches it", 51, 4, "none");
    row("above", 60, 2, "none");
}

void TestAttention::aMeanBelowTheThreshold()
{
    QFETCH(const double, mean);
    QFETCH(const double, half);
    QFETCH(const QString, finding);
    Snapshot snapshot = calm();
    snapshot.trend.micro = {micro(kMay, 20, 1), micro(kJune, mean, half)}; // May is over
    const auto items = found<CrossedThreshold>(snapshot);
    QCOMPARE(items.empty(), finding == QLatin1String("none"));
    if (items.empty())
        return;
    const CrossedThreshold expected {
        WatchedFigure::Micro, kJune, mean, mean - half,
        mean + half,          40,    50,   finding == QLatin1String("certain")};
    QVERIFY(items == std::vector {expected});
}

/// One customer has a mean, but nobody knows how sure it is.
void TestAttention::aMeanWithoutAnInterval()
{
    Snapshot snapshot = calm();
    snapshot.trend.micro.back() = micro(kJune, 10, 0, 1);
    snapshot.trend.micro.back().low.reset();
    snapshot.trend.micro.back().high.reset();
    const auto items = found<CrossedThreshold>(snapshot);
    QCOMPARE(items.size(), size_t(1));
    QVERIFY(!items[0].isCertain && !items[0].low);
}

void TestAttention::brandTrustUnderItsAssumptions()
{
    Snapshot snapshot = calm();
    snapshot.trend.gap.clear();
    snapshot.trend.macro.back() = {kJune, kEnd, 45, 38, 55};
    auto items = found<CrossedThreshold>(snapshot);
    QCOMPARE(items.size(), size_t(1));
    QVERIFY(items[0].figure == WatchedFigure::Macro && !items[0].isCertain);
    QCOMPARE(items[0].customers, 0);
    snapshot.trend.macro.back() = {kJune, kEnd, 45, 38, 49};
    items = found<CrossedThreshold>(snapshot);
    QVERIFY(items.size() == 1 && items[0].isCertain);
}

/// Where no incident acts the index is where it starts, and so is the gap to it.
void TestAttention::aStartValueIsNotJudged()
{
    Snapshot snapshot = calm();
    snapshot.trend.macro.back() = {kJune, kEnd, 45, 45, 45};
    snapshot.trend.gap.back() = {kJune, 90, 88, 92};
    QVERIFY(found<CrossedThreshold>(snapshot).empty());
}

void TestAttention::aGapToEitherSide_data()
{
    QTest::addColumn<double>("gap");
    QTest::addColumn<double>("half");
    QTest::addColumn<double>("threshold"); // 0 = none is crossed
    QTest::addColumn<bool>("certain");
    QTest::newRow("below for certain") << -30.0 << 9.0 << -20.0 << true;
    QTest::newRow("below perhaps") << -22.7 << 18.0 << -20.0 << false;
    QTest::newRow("above for certain") << 30.0 << 9.0 << 20.0 << true;
    QTest::newRow("above perhaps") << 21.0 << 5.0 << 20.0 << false;
    QTest::newRow("within") << 19.9 << 30.0 << 0.0 << false;
    QTest::newRow("none") << 0.0 << 1.0 << 0.0 << false;
}

void TestAttention::aGapToEitherSide()
{
    QFETCH(const double, gap);
    QFETCH(const double, half);
    QFETCH(const double, threshold);
    Snapshot snapshot = calm();
    snapshot.trend.gap.back() = {kJune, gap, gap - half, gap + half};
    const auto items = found<CrossedThreshold>(snapshot);
    QCOMPARE(items.size(), size_t(threshold == 0 ? 0 : 1));
    if (items.empty())
        return;
    QVERIFY(items[0].figure == WatchedFigure::Gap);
    QCOMPARE(items[0].threshold, threshold);
    QTEST(items[0].isCertain, "certain");
    QCOMPARE(items[0].customers, 40);
}

void TestAttention::groupsAreNotEveryone()
{
    Snapshot snapshot = calm();
    MicroPoint group = micro(kJune, 10, 1, 12);
    group.segment = QStringLiteral("north");
    MicroPoint small = hiddenPoint(kJune);
    small.segment = QStringLiteral("south");
    snapshot.trend.micro.push_back(group);
    snapshot.trend.micro.push_back(small);
    QVERIFY(trust::attention(snapshot, {}).empty());
}

void TestAttention::theEndsOfTheScaleWatchNothing()
{
    Snapshot snapshot = calm();
    snapshot.settings.attention = {0, 0, 100, 0};
    snapshot.trend.micro.back() = micro(kJune, 0, 0);
    snapshot.trend.macro.back() = {kJune, kEnd, 0, 0, 0};
    snapshot.trend.gap.back() = {kJune, -100, -100, -100};
    AttentionAnswers answers;
    answers.coverage = {12, {{kJune, kEnd, false, 100, 0}}};
    QVERIFY(trust::attention(snapshot, answers).empty());
}

void TestAttention::trustBelowWhatDataNeed()
{
    AttentionAnswers answers;
    for (const RequiredState state : {RequiredState::Hidden, RequiredState::Met,
                                      RequiredState::Unclear, RequiredState::Below}) {
        RequiredTrust row;
        row.data = requiredStateId(state);
        row.state = state;
        answers.required.rows.push_back(row);
    }
    const auto items = found<LowTrust>(calm(), answers);
    QVERIFY(items == std::vector {LowTrust {answers.required.rows.back()}});
}

void TestAttention::aScaleBreakUnlessItIsBridged()
{
    Snapshot snapshot = calm();
    ScaleChange change;
    change.date = kJune;
    change.bridge = ScaleBridge {3, 1, 5, 2, 30, 40};
    snapshot.trend.scaleChanges = {change};
    QVERIFY(found<ScaleBreak>(snapshot) == std::vector {ScaleBreak {change}});
    snapshot.trend.scaleChanges[0].bridged = true;
    QVERIFY(found<ScaleBreak>(snapshot).empty());
}

void TestAttention::fewAnswersInTheLastPeriodOnly()
{
    Snapshot snapshot = calm();
    snapshot.trend.micro = {micro(kMay, 60, 2, 12), micro(kJune, 60, 2, 30)};
    QVERIFY(found<FewAnswers>(snapshot).empty());
    snapshot.trend.micro.back() = micro(kJune, 60, 2, 29);
    QVERIFY((found<FewAnswers>(snapshot) == std::vector {FewAnswers {kJune, 29}}));
}

void TestAttention::hiddenPeriodsAreCounted()
{
    Snapshot snapshot = calm();
    snapshot.trend.micro.push_back(hiddenPoint(kEnd + 1));
    snapshot.trend.micro.insert(snapshot.trend.micro.begin(), hiddenPoint(kMay - 30));
    QVERIFY((found<HiddenPeriods>(snapshot) == std::vector {HiddenPeriods {2, 10}}));
    QVERIFY(found<FewAnswers>(snapshot).empty()); // that it is small is not known
    QVERIFY(found<CrossedThreshold>(snapshot).empty());
}

/// An import that was repeated without a rejected row is put right.
void TestAttention::rowsOfTheLatestImportOfAKind()
{
    Snapshot snapshot = calm();
    const ImportBatch incidents = batch(3, ImportKind::Incidents, 4);
    snapshot.batches = {batch(4, ImportKind::Scores, 0), incidents,
                        batch(2, ImportKind::Scores, 90), batch(1, ImportKind::Incidents, 50)};
    QVERIFY(found<RejectedRows>(snapshot) == std::vector {RejectedRows {incidents}});
}

void TestAttention::staleScores_data()
{
    QTest::addColumn<qint64>("known");
    QTest::addColumn<qint64>("current");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<bool>("needed");
    QTest::newRow("fewer than half") << qint64(200) << qint64(99) << false << true;
    QTest::newRow("half") << qint64(200) << qint64(100) << false << false;
    QTest::newRow("hidden") << qint64(0) << qint64(0) << true << false;
    QTest::newRow("nobody is known") << qint64(0) << qint64(0) << false << false;
}

void TestAttention::staleScores()
{
    QFETCH(const qint64, known);
    QFETCH(const qint64, current);
    QFETCH(const bool, hidden);
    QFETCH(const bool, needed);
    const CoveragePoint last {kJune, kEnd, hidden, known, current};
    AttentionAnswers answers;
    answers.coverage = {12, {{kMay, kJune - 1, false, 100, 1}, last}};
    const auto items = found<StaleScores>(calm(), answers);
    QCOMPARE(!items.empty(), needed);
    if (needed)
        QVERIFY(items == std::vector {StaleScores({last, 12, 50})});
}

void TestAttention::incidentsThatHaveNotRecovered()
{
    Snapshot snapshot = calm();
    AssessedIncident gain = incident("gain", -3, kEnd + 100);
    gain.recovery.reset();
    AssessedIncident uncounted = incident("uncounted", 19, kEnd + 100);
    uncounted.counted = false;
    snapshot.incidents = {incident("recovered", 18, kEnd), incident("small", 2, kEnd + 1),
                          incident("large", 9, kEnd + 300), gain, uncounted};
    const auto items = found<OpenRecovery>(snapshot);
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items[0].incidents, 2);
    QCOMPARE(items[0].strongest.incident.title, QStringLiteral("large"));
    snapshot.incidents.resize(1);
    QVERIFY(found<OpenRecovery>(snapshot).empty());
}

void TestAttention::whatIsCertainComesFirst()
{
    Snapshot snapshot = calm();
    snapshot.trend.micro.back() = micro(kJune, 48, 4, 20);
    snapshot.trend.macro.back() = {kJune, kEnd, 40, 35, 45};
    const auto items = trust::attention(snapshot, {});
    QCOMPARE(items.size(), size_t(3));
    QVERIFY(std::get<CrossedThreshold>(items[0]).figure == WatchedFigure::Macro);
    QVERIFY(std::get<CrossedThreshold>(items[1]).figure == WatchedFigure::Micro);
    QVERIFY(std::holds_alternative<FewAnswers>(items[2]));
}

/// In the workspace, and within their limits.
void TestAttention::thresholdsAreKept()
{
    const tests::PrivateHome home;
    const QString path = home.file(QStringLiteral("kept.trust"));
    WorkspaceSettings settings;
    settings.attention = {45.5, 0, 100, 33};
    VERIFY_RESULT(store::Store::create(path, settings));
    const auto opened = store::Store::open(path, store::Store::Access::Read);
    VERIFY_RESULT(opened);
    QVERIFY(opened->settings().attention == settings.attention);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
