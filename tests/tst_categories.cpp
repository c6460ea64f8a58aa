// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/categories.h"
#include "models/trust/requiredtrust.h"
#include "tests/answers.h"

#include <set>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr int kK = 10;
const Day kJanuary = dayFrom({2025, 1, 10});
const Day kMarch = dayFrom({2025, 3, 10});
const QString kConsent = QStringLiteral("consent");

Batch batchOf(const QStringList& segments)
{
    return {{0, 100, false}, segments, false, DatePrecision::Day, {}};
}

/// `count` customers from number `first` on with the same answer.
void add(Batch& batch, int first, int count, Day day, double score, const char* consent)
{
    for (int i = 0; i < count; ++i)
        batch.answers.push_back({first + i, day, score, 1, {{kConsent, QLatin1String(consent)}}});
}

CategorySeries seriesOf(const Batch& batch, const TrendView& view = {},
                        const CategoryRules& rules = {}, int k = kK)
{
    const auto series = trust::categorySeries(columns({batch}), view, rules, k);
    if (!series)
        qFatal("%s", qPrintable(describe(series.error())));
    return *series;
}

constexpr size_t kLowRefuses = categoryOf(TrustLevel::Low, Willingness::Refuses);
constexpr size_t kLowOpen = categoryOf(TrustLevel::Low, Willingness::Open);
constexpr size_t kMiddlePragmatic = categoryOf(TrustLevel::Middle, Willingness::Pragmatic);
constexpr size_t kHighOpen = categoryOf(TrustLevel::High, Willingness::Open);
constexpr size_t kHighNotKnown = categoryOf(TrustLevel::High, Willingness::NotKnown);
} // namespace

class TestCategories : public QObject
{
    Q_OBJECT
private slots:
    void sharesOfAPeriod();
    void thresholdsBelongUpwards_data();
    void thresholdsBelongUpwards();
    void thresholdsThatMoveTellNothing();
    void latestKnownWordCounts();
    void willingnessFromADriver();
    void weightedShares();
    void weightsMoveNobodyOffAThreshold();
    void unknownValuesAreListed();
    void nothingTellsOfWillingness();
    void smallCategoriesAreHidden();
    void periodsOfTheView();
    void rulesMustAgree();
    void halvesOfARange();
    void filtersThatLeaveFewOutShowNothing_data();
    void filtersThatLeaveFewOutShowNothing();
};

void TestCategories::sharesOfAPeriod()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 20, kJanuary, 20, "refuses");
    add(batch, 20, 30, kJanuary, 55, "pragmatisch");
    add(batch, 50, 40, kJanuary, 90, "open");
    add(batch, 90, 10, kJanuary, 90, "who knows");
    const CategorySeries series = seriesOf(batch);
    QCOMPARE(series.source.name, kConsent);
    QCOMPARE(series.source.unknownValues, QStringList {QStringLiteral("who knows")});
    QCOMPARE(series.periods.size(), size_t(1));
    const CategoryPeriod& period = series.periods.front();
    QCOMPARE(period.period, dayFrom({2025, 1, 1}));
    QCOMPARE(period.customers, 100);
    QCOMPARE(period.categories[kLowRefuses].customers, 20);
    QVERIFY(isNear(period.categories[kMiddlePragmatic].share, 0.3));
    QVERIFY(isNear(period.categories[kHighOpen].share, 0.4));
    QVERIFY(isNear(period.categories[kHighNotKnown].share, 0.1));
    QCOMPARE(period.categories[kLowOpen].customers, 0);
    QVERIFY(isNear(period.levels[size_t(TrustLevel::High)].share, 0.5));
    QVERIFY(isNear(period.willingnesses[size_t(Willingness::Open)].share, 0.4));
    // Wilson of 20 of 100 at 95 %, as R's prop.test(20, 100, correct = FALSE) gives it.
    QVERIFY(isNear(period.categories[kLowRefuses].low, 0.1333669, 1e-6));
    QVERIFY(isNear(period.categories[kLowRefuses].high, 0.2888292, 1e-6));
    double sum = 0;
    for (const CategoryCount& count : period.categories)
        sum += count.share;
    QVERIFY(isNear(sum, 1));
}

void TestCategories::thresholdsBelongUpwards_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("level");
    QTest::newRow("below 40") << 39.99 << QStringLiteral("low");
    QTest::newRow("40") << 40.0 << QStringLiteral("middle");
    QTest::newRow("below 70") << 69.99 << QStringLiteral("middle");
    QTest::newRow("70") << 70.0 << QStringLiteral("high");
}

void TestCategories::thresholdsBelongUpwards()
{
    QFETCH(double, score);
    Batch batch = batchOf({kConsent});
    add(batch, 0, 20, kJanuary, score, "open");
    const CategoryPeriod period = seriesOf(batch).periods.front();
    for (size_t level = 0; level < kTrustLevels; ++level) {
        if (period.levels[level].customers == 20)
            QTEST(trustLevelId(TrustLevel(level)), "level");
    }
    // Other thresholds, other levels: everybody is low below 100.
    CategoryRules strict;
    strict.lowBelow = strict.highFrom = 100;
    QCOMPARE(seriesOf(batch, {}, strict).periods.front().levels[0].customers, 20);
}

/// Whoever moves a threshold by and by counts no group below k out.
void TestCategories::thresholdsThatMoveTellNothing()
{
    Batch batch = batchOf({kConsent});
    for (int value = 0; value <= 100; value += 3)
        add(batch, 10 * value, 1 + value * 7 % 5, kJanuary, value, "open");
    std::set<qint64> below;
    for (double threshold = 0; threshold <= 100; threshold += 0.5) {
        CategoryRules rules;
        rules.lowBelow = rules.highFrom = threshold;
        const CategoryPeriod period = seriesOf(batch, {}, rules).periods.front();
        if (!period.hidden && !period.levels[0].hidden)
            below.insert(period.levels[0].customers);
    }
    QVERIFY(below.size() > 3);
    for (auto next = std::next(below.begin()); next != below.end(); ++next)
        QVERIFY2(*next - *std::prev(next) >= kK, qPrintable(QString::number(*next)));
}

void TestCategories::latestKnownWordCounts()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 20, kJanuary, 50, "open");
    add(batch, 0, 20, kJanuary + 3, 50, "refuses");
    add(batch, 0, 20, kJanuary + 5, 50, "?");
    const CategoryPeriod period = seriesOf(batch).periods.front();
    QCOMPARE(period.customers, 20);
    QCOMPARE(period.willingnesses[size_t(Willingness::Refuses)].customers, 20);
}

void TestCategories::willingnessFromADriver()
{
    Batch batch = batchOf({});
    for (int i = 0; i < 60; ++i)
        batch.answers.push_back({i, kJanuary, 50, 1, {}});
    ScorePart part = partOf(batch);
    DriverColumn driver {QStringLiteral("Willingness to share"), {1, 5, false}, {}};
    driver.answers.values = {1, 3, 5, std::numeric_limits<double>::quiet_NaN()};
    std::vector<std::uint32_t> codes;
    for (std::uint32_t i = 0; i < 60; ++i)
        codes.push_back(i / 15);
    driver.answers.codes = PackedColumn::pack(codes, 4);
    part.drivers.push_back(driver);
    const auto series = trust::categorySeries(ScoreColumns({part}), {}, {}, kK);
    VERIFY_RESULT(series);
    QVERIFY(series->source.isDriver);
    for (size_t each = 0; each < kWillingnesses; ++each)
        QCOMPARE(series->periods.front().willingnesses[each].customers, 15);
}

void TestCategories::weightedShares()
{
    Batch batch = batchOf({kConsent});
    batch.weighted = true;
    add(batch, 0, 20, kJanuary, 20, "refuses");
    add(batch, 20, 20, kJanuary, 90, "open");
    for (int i = 0; i < 20; ++i)
        batch.answers[size_t(i)].weight = 3;
    const CategoryPeriod period = seriesOf(batch).periods.front();
    QVERIFY(isNear(period.categories[kLowRefuses].share, 0.75));
    QCOMPARE(period.categories[kLowRefuses].customers, 20);
    QVERIFY(isNear(period.effectiveCustomers, 80.0 * 80 / (20 * 9 + 20)));
}

/// Whoever always answers the threshold is at it, although the weighted sums differ in their last
/// digit.
void TestCategories::weightsMoveNobodyOffAThreshold()
{
    Batch batch = batchOf({kConsent});
    batch.weighted = true;
    for (int answer = 0; answer < 3; ++answer) {
        add(batch, 0, 200, kJanuary + answer, 70, "open");
        for (size_t i = 0; i < 200; ++i)
            batch.answers[batch.answers.size() - 200 + i].weight
                = 0.1 + 0.37 * double(i) + 0.013 * answer;
    }
    const CategoryPeriod period = seriesOf(batch).periods.front();
    QCOMPARE(period.levels[size_t(TrustLevel::High)].customers, 200);
}

void TestCategories::unknownValuesAreListed()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 30, kJanuary, 50, "open");
    add(batch, 30, 20, kJanuary, 50, "sometimes, perhaps");
    add(batch, 50, 3, kJanuary, 50, "only of three");
    add(batch, 53, 12, kJanuary, 50, "pragmatic"); // hidden with the three
    QCOMPARE(seriesOf(batch).source.unknownValues,
             QStringList {QStringLiteral("sometimes, perhaps")});
}

void TestCategories::nothingTellsOfWillingness()
{
    Batch batch = batchOf({QStringLiteral("region")});
    add(batch, 0, 30, kJanuary, 50, "open");
    const CategorySeries series = seriesOf(batch);
    QVERIFY(series.source.name.isEmpty());
    QVERIFY(series.periods.empty());
    CategoryRules rules;
    rules.willingness = QStringLiteral("nothing");
    VERIFY_ERROR(trust::categorySeries(columns({batch}), {}, rules, kK), BadOption);
}

void TestCategories::smallCategoriesAreHidden()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 3, kJanuary, 20, "refuses");
    add(batch, 3, 25, kJanuary, 20, "open");
    add(batch, 28, 30, kJanuary, 50, "pragmatic");
    add(batch, 58, 40, kJanuary, 90, "open");
    const CategoryPeriod period = seriesOf(batch).periods.front();
    QVERIFY(period.categories[kLowRefuses].hidden);
    QVERIFY(period.willingnesses[size_t(Willingness::Refuses)].hidden);
    QCOMPARE(period.categories[kLowRefuses].customers, 0);
    QCOMPARE(period.categories[kLowRefuses].share, 0.0);
    // What is shown must leave at least ten customers open.
    qint64 shown = 0;
    for (const CategoryCount& count : period.categories)
        shown += count.customers;
    QVERIFY(period.customers - shown >= kK);
    // With fewer than k customers nothing is known at all.
    Batch few = batchOf({kConsent});
    add(few, 0, 9, kJanuary, 50, "open");
    QVERIFY(seriesOf(few).periods.front().hidden);
    QCOMPARE(seriesOf(few).periods.front().customers, 0);
}

void TestCategories::periodsOfTheView()
{
    Batch batch = batchOf({kConsent, QStringLiteral("region")});
    add(batch, 0, 20, kJanuary, 50, "open");
    add(batch, 0, 20, kMarch, 80, "refuses");
    for (size_t i = 0; i < batch.answers.size(); ++i)
        batch.answers[i].segments[QStringLiteral("region")]
            = i % 2 ? QStringLiteral("north") : QStringLiteral("south");
    QCOMPARE(seriesOf(batch).periods.size(), size_t(2)); // February has no answers
    TrendView view;
    view.interval = Interval::Year;
    QCOMPARE(seriesOf(batch, view).periods.size(), size_t(1));
    view.interval = Interval::Month;
    view.from = dayFrom({2025, 2, 1});
    view.where = {{QStringLiteral("region"), {QStringLiteral("north")}}};
    const CategorySeries series = seriesOf(batch, view);
    QCOMPARE(series.periods.size(), size_t(1));
    QCOMPARE(series.periods.front().customers, 10);
    Batch coarse = batch;
    coarse.precision = DatePrecision::Month;
    view.interval = Interval::Week;
    VERIFY_ERROR(trust::categorySeries(columns({coarse}), view, {}, kK), CoarseDates);
}

void TestCategories::rulesMustAgree()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 20, kJanuary, 50, "open");
    CategoryRules rules;
    rules.lowBelow = 80;
    VERIFY_ERROR(trust::categorySeries(columns({batch}), {}, rules, kK), BadOption);
    rules = {};
    rules.required = {40, 50, 45, 70, 80}; // more sensitive data cannot need less trust
    VERIFY_ERROR(trust::requiredTrust(columns({batch}), {}, rules, kK), BadOption);
}

void TestCategories::halvesOfARange()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 1, 20'000, 50, "open");
    add(batch, 0, 1, 20'009, 50, "open");
    const auto [first, second] = trust::halvesOf(columns({batch}), {});
    QCOMPARE(first.from, 20'000);
    QCOMPARE(first.to, 20'004);
    QCOMPARE(second.from, 20'005);
    QCOMPARE(second.to, 20'009);
}

void TestCategories::filtersThatLeaveFewOutShowNothing_data()
{
    QTest::addColumn<int>("others"); // in January, whom the filter leaves out
    QTest::addColumn<bool>("hidden");
    QTest::newRow("nobody") << 0 << false;
    QTest::newRow("three") << 3 << true;
    QTest::newRow("k") << kK << false;
}

/// Everyone less the filter would tell of the others: shares, flows and required trust.
void TestCategories::filtersThatLeaveFewOutShowNothing()
{
    QFETCH(int, others);
    QFETCH(bool, hidden);
    const QString plan = QStringLiteral("plan");
    const QString data = QStringLiteral("data");
    Batch batch = batchOf({kConsent, plan, data});
    add(batch, 0, 40, kJanuary, 50, "open");
    add(batch, 0, 40, kMarch, 50, "open");
    add(batch, 100, others, kJanuary, 20, "open");
    for (Answer& answer : batch.answers) {
        answer.segments[plan]
            = answer.customer < 100 ? QStringLiteral("basic") : QStringLiteral("premium");
        answer.segments[data] = QStringLiteral("health");
    }
    const ScoreColumns scores = columns({batch});
    TrendView basic;
    basic.where = {{plan, {QStringLiteral("basic")}}};
    const CategorySeries series = seriesOf(batch, basic);
    QCOMPARE(series.periods.size(), size_t(2));
    QCOMPARE(series.periods.front().hidden, hidden);
    QCOMPARE(series.periods.front().customers, hidden ? 0 : 40);
    QVERIFY(!seriesOf(batch).periods.front().hidden); // everyone shows
    const auto flows = trust::categoryFlows(scores, basic, {}, kK, {kJanuary - 5, kJanuary + 5},
                                            {kMarch - 5, kMarch + 5});
    QVERIFY(flows.has_value());
    QCOMPARE(flows->hidden, hidden);
    CategoryRules rules;
    rules.data = data;
    const auto required = trust::requiredTrust(scores, basic, rules, kK);
    QVERIFY(required.has_value());
    QCOMPARE(required->rows.size(), size_t(1));
    QCOMPARE(required->rows.front().mean.has_value(), !hidden);
}

QTEST_GUILESS_MAIN(TestCategories)
#include "tst_categories.moc"
