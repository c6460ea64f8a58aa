// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/counterrandom.h"
#include "models/trust/categories.h"
#include "tests/answers.h"

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

CategoryFlows flowsOf(const Batch& batch, int k = kK)
{
    const DayRange january {dayFrom({2025, 1, 1}), dayFrom({2025, 1, 31})};
    const DayRange march {dayFrom({2025, 3, 1}), dayFrom({2025, 3, 31})};
    const auto flows = trust::categoryFlows(columns({batch}), {}, {}, k, january, march);
    if (!flows)
        qFatal("%s", qPrintable(describe(flows.error())));
    return *flows;
}

constexpr size_t kLowRefuses = categoryOf(TrustLevel::Low, Willingness::Refuses);
constexpr size_t kLowOpen = categoryOf(TrustLevel::Low, Willingness::Open);
constexpr size_t kMiddlePragmatic = categoryOf(TrustLevel::Middle, Willingness::Pragmatic);
constexpr size_t kHighOpen = categoryOf(TrustLevel::High, Willingness::Open);
} // namespace

class TestCategoryFlows : public QObject
{
    Q_OBJECT
private slots:
    void flowsOfTheSamePeople();
    void flowsAgreeWithTheSharesOfEachRange();
    void fewLeaversAreNotTold();
    void hiddenFlowsCannotBeWorkedOut();
};

void TestCategoryFlows::flowsOfTheSamePeople()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 40, kJanuary, 90, "open");
    add(batch, 0, 25, kMarch, 90, "open");
    add(batch, 25, 15, kMarch, 20, "refuses");
    add(batch, 40, 12, kJanuary, 20, "refuses"); // never again
    add(batch, 60, 11, kMarch, 20, "refuses"); // not before
    const CategoryFlows flows = flowsOf(batch);
    QVERIFY(!flows.hidden);
    QCOMPARE(flows.both.value(), 40);
    QCOMPARE(flows.flows[kHighOpen][kHighOpen].customers, 25);
    QCOMPARE(flows.flows[kHighOpen][kLowRefuses].customers, 15);
    QCOMPARE(flows.flows[kLowRefuses][kAbsent].customers, 12);
    QCOMPARE(flows.flows[kAbsent][kLowRefuses].customers, 11);
    QCOMPARE(flows.before[kHighOpen].customers, 40);
    QCOMPARE(flows.after[kLowRefuses].customers, 26);
    QCOMPARE(flows.before[kAbsent].customers, 11); // joined
    QCOMPARE(flows.after[kAbsent].customers, 12); // left
}

void TestCategoryFlows::flowsAgreeWithTheSharesOfEachRange()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 40, kJanuary, 90, "open");
    add(batch, 40, 30, kJanuary, 50, "pragmatic");
    add(batch, 0, 40, kMarch, 90, "open");
    add(batch, 40, 26, kMarch, 50, "pragmatic");
    add(batch, 66, 4, kMarch, 20, "open");
    const CategoryFlows flows = flowsOf(batch);
    const CategorySeries series = seriesOf(batch);
    if (flows.hidden)
        return;
    for (size_t category = 0; category < kCategories; ++category) {
        QCOMPARE(flows.before[category].hidden, series.periods[0].categories[category].hidden);
        QCOMPARE(flows.after[category].hidden, series.periods[1].categories[category].hidden);
        QCOMPARE(flows.after[category].customers, series.periods[1].categories[category].customers);
    }
    QVERIFY(flows.flows[kMiddlePragmatic][kLowOpen].hidden);
}

void TestCategoryFlows::fewLeaversAreNotTold()
{
    Batch batch = batchOf({kConsent});
    add(batch, 0, 40, kJanuary, 90, "open");
    add(batch, 0, 37, kMarch, 90, "open"); // three did not come again
    add(batch, 100, 30, kJanuary, 50, "pragmatic");
    add(batch, 100, 30, kMarch, 50, "pragmatic");
    const CategoryFlows flows = flowsOf(batch);
    // 40 - 37 would tell of the three: either their row is closed or nothing is shown.
    QVERIFY(!flows.both);
    QVERIFY(flows.hidden || flows.flows[kHighOpen][kHighOpen].hidden);
}

void TestCategoryFlows::hiddenFlowsCannotBeWorkedOut()
{
    const maths::CounterRandom random(3, 3);
    const char* const words[] = {"refuses", "pragmatic", "open", "?"};
    int shown = 0;
    for (std::uint64_t round = 0; round < 30; ++round) {
        Batch batch = batchOf({kConsent});
        const auto answer = [&](int customer, Day day, std::uint64_t at) {
            const auto position = (round * 10'000 + std::uint64_t(customer)) * 8 + at;
            const double score = 100 * random.uniform(position);
            add(batch, customer, 1, day, score, words[random.below(4, position + 1)]);
        };
        for (int customer = 0; customer < 900; ++customer) {
            const auto position = (round * 10'000 + std::uint64_t(customer)) * 8;
            if (random.uniform(position + 6) < 0.9)
                answer(customer, kJanuary, 0);
            if (random.uniform(position + 7) < 0.9)
                answer(customer, kMarch, 2);
        }
        const CategoryFlows flows = flowsOf(batch);
        shown += !flows.hidden;
        for (size_t from = 0; from < kFlowStates && !flows.hidden; ++from) {
            qint64 known = 0;
            int hidden = 0;
            for (size_t to = 0; to < kFlowStates; ++to) {
                const FlowCount& flow = flows.flows[from][to];
                QVERIFY(flow.customers == 0 || flow.customers >= kK);
                known += flow.customers;
                hidden += flow.hidden;
            }
            if (from != kAbsent && !flows.before[from].hidden && hidden > 0) {
                QVERIFY(hidden > 1);
                QVERIFY(flows.before[from].customers - known >= kK);
            }
        }
    }
    QVERIFY(shown > 20);
}

QTEST_GUILESS_MAIN(TestCategoryFlows)
#include "tst_categoryflows.moc"
