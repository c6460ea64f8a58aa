// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/panelsplit.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::panelSplit;

namespace {
constexpr int kK = 10;
const DayRange kFirst {dayFrom({2023, 1, 1}), dayFrom({2023, 12, 31})};
const DayRange kSecond {dayFrom({2024, 1, 1}), dayFrom({2024, 12, 31})};

/// `count` customers from number `first` with an answer in either range; negative = none there.
void add(Batch& batch, int first, int count, double before, double after)
{
    for (int i = 0; i < count; ++i) {
        if (before >= 0)
            batch.answers.push_back({first + i, kFirst.from + i % 300, before, 1, {}});
        if (after >= 0)
            batch.answers.push_back({first + i, kSecond.from + i % 300, after, 1, {}});
    }
}

PanelSplit splitOf(const Batch& batch)
{
    const auto split = panelSplit(columns({batch}), TrendView(), kFirst, kSecond, kK);
    if (!split)
        qFatal("no split");
    return *split;
}

struct Naive {
    double sum = 0;
    double weight = 0;
    int count = 0;
    double mean() const { return 10 * sum / weight; } // 0 to 10 -> index
    double omega() const { return weight / count; }
};
} // namespace

class TestPanelSplit : public QObject
{
    Q_OBJECT
private slots:
    /// models.md 1.7: M 70 -> 66, S 72 -> 69: -3 and -1.
    void changeByHand()
    {
        Batch batch {{0, 100, false}, {}};
        add(batch, 0, 10, 74, 70);
        add(batch, 100, 10, 70, 68);
        add(batch, 200, 20, 68, -1);
        add(batch, 300, 20, -1, 63);
        const PanelSplit split = splitOf(batch);
        QVERIFY(!split.hidden);
        QCOMPARE(split.firstCustomers, 40);
        QCOMPARE(split.secondCustomers, 40);
        QCOMPARE(split.firstMean, 70.0);
        QCOMPARE(split.secondMean, 66.0);
        QCOMPARE(split.change.value, -4.0);
        QVERIFY(split.same.has_value());
        QCOMPARE(split.same->both, 20);
        QCOMPARE(split.same->firstMean, std::optional(72.0));
        QCOMPARE(split.same->secondMean, std::optional(69.0));
        QCOMPARE(split.same->change.value, -3.0);
        QCOMPARE(split.same->whoAnswered.value, -1.0);
        QCOMPARE(split.same->directions, std::optional(Directions {20, 0, 0}));
        // Same customers: changes of -4 and -2, ten each; s = 1.025978, t(19) = 2.093024.
        QVERIFY(
            isNear(*split.same->change.high + 3, 2.093024054 * 1.025978352 / std::sqrt(20), 1e-7));
    }

    void severalAnswersAreAveragedFirst()
    {
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, 30, 7, 7);
        for (int i = 0; i < 30; ++i) { // 7, 7, 8 before and 7, 7, 8, 7, 7, 8 after: the same mean
            for (const double score : {7.0, 8.0})
                batch.answers.push_back({i, kFirst.from + 40, score, 1, {}});
            for (const double score : {7.0, 8.0, 7.0, 7.0, 8.0})
                batch.answers.push_back({i, kSecond.from + 40, score, 1, {}});
        }
        const PanelSplit split = splitOf(batch);
        QCOMPARE(split.same->directions, std::optional(Directions {0, 30, 0}));
        QVERIFY(isNear(split.change.value, 0));
    }

    void smallGroups_data()
    {
        QTest::addColumn<int>("down");
        QTest::addColumn<int>("same");
        QTest::addColumn<int>("up");
        QTest::addColumn<int>("onlyFirst");
        QTest::addColumn<int>("onlySecond");
        QTest::addColumn<int>("shown"); // 0 = nothing, 1 = the change, 2 = the split, 3 = all
        QTest::newRow("enough of each") << 10 << 10 << 10 << 10 << 10 << 3;
        QTest::newRow("nobody is no group") << 20 << 0 << 0 << 0 << 0 << 3;
        QTest::newRow("few rose") << 20 << 20 << 9 << 20 << 20 << 2;
        QTest::newRow("few fell and few rose") << 9 << 20 << 9 << 20 << 20 << 2;
        QTest::newRow("few in both") << 3 << 3 << 3 << 20 << 20 << 1;
        QTest::newRow("nobody in both") << 0 << 0 << 0 << 20 << 20 << 1;
        QTest::newRow("few in the first only") << 20 << 20 << 20 << 9 << 20 << 3;
        QTest::newRow("few in the second only") << 20 << 20 << 20 << 20 << 1 << 3;
        QTest::newRow("few others, of the first only") << 20 << 20 << 20 << 9 << 0 << 1;
        QTest::newRow("few others, of the second only") << 20 << 20 << 20 << 0 << 1 << 1;
        QTest::newRow("few others in all") << 20 << 20 << 20 << 5 << 4 << 1;
        QTest::newRow("few others of each, enough in all") << 20 << 20 << 20 << 5 << 5 << 3;
        QTest::newRow("few in the first") << 3 << 3 << 3 << 0 << 30 << 0;
        QTest::newRow("nobody in the second") << 0 << 0 << 0 << 30 << 0 << 0;
    }

    void smallGroups()
    {
        QFETCH(int, down);
        QFETCH(int, same);
        QFETCH(int, up);
        QFETCH(int, onlyFirst);
        QFETCH(int, onlySecond);
        QFETCH(int, shown);
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, down, 8, 3);
        add(batch, 100, same, 5, 5);
        add(batch, 200, up, 2, 9);
        add(batch, 300, onlyFirst, 4, -1);
        add(batch, 400, onlySecond, -1, 4);
        const PanelSplit split = splitOf(batch);
        QCOMPARE(split.hidden, shown == 0);
        QCOMPARE(split.same.has_value(), shown >= 2);
        QCOMPARE(split.same && split.same->directions, shown == 3);
        if (shown == 0)
            QCOMPARE(split, (PanelSplit {kFirst, kSecond, .95, kK, true}));
        const auto isSmall = [](int count) { return count > 0 && count < kK; };
        if (split.same)
            QCOMPARE(split.same->firstMean.has_value(),
                     !isSmall(onlyFirst) && !isSmall(onlySecond));
        if (shown == 3)
            QCOMPARE(*split.same->directions, (Directions {down, same, up}));
    }

    void equalsTheDefinition()
    {
        std::mt19937 random(7);
        Batch batch {{0, 10, false}, {}, true};
        std::map<int, std::array<Naive, 2>> people;
        for (int i = 0; i < 4000; ++i) {
            const int range = int(random() % 2);
            const Answer answer {int(random() % 1200),
                                 (range ? kSecond : kFirst).from + int(random() % 365),
                                 double(random() % 11),
                                 double(1 + random() % 4) / 2,
                                 {}};
            batch.answers.push_back(answer);
            Naive& sums = people[answer.customer][size_t(range)];
            sums.sum += answer.weight * answer.score;
            sums.weight += answer.weight;
            ++sums.count;
        }
        std::array<double, 2> all {}, allWeight {}, shared {}, sharedWeight {};
        Directions directions;
        for (const auto& [customer, both] : people) {
            const bool isInBoth = both[0].count > 0 && both[1].count > 0;
            for (size_t i = 0; i < 2; ++i) {
                if (both[i].count == 0)
                    continue;
                all[i] += both[i].omega() * both[i].mean();
                allWeight[i] += both[i].omega();
                shared[i] += isInBoth ? both[i].omega() * both[i].mean() : 0;
                sharedWeight[i] += isInBoth ? both[i].omega() : 0;
            }
            if (isInBoth) {
                const double change = both[1].mean() - both[0].mean();
                directions.down += change < -1e-9;
                directions.up += change > 1e-9;
                directions.same += std::abs(change) <= 1e-9;
            }
        }
        const PanelSplit split = splitOf(batch);
        QVERIFY(isNear(split.firstMean, all[0] / allWeight[0]));
        QVERIFY(isNear(split.secondMean, all[1] / allWeight[1]));
        QVERIFY(isNear(*split.same->firstMean, shared[0] / sharedWeight[0]));
        QVERIFY(isNear(*split.same->secondMean, shared[1] / sharedWeight[1]));
        QVERIFY(
            isNear(split.same->change.value + split.same->whoAnswered.value, split.change.value));
        QCOMPARE(split.same->directions, std::optional(directions));
    }

    void filtersThatLeaveFewOutShowNothing_data()
    {
        QTest::addColumn<int>("others"); // of the first range, whom the filter leaves out
        QTest::addColumn<bool>("hidden");
        QTest::newRow("nobody") << 0 << false;
        QTest::newRow("three") << 3 << true;
        QTest::newRow("k less one") << kK - 1 << true;
        QTest::newRow("k") << kK << false;
    }

    /// Everyone less the filter would tell of the others.
    void filtersThatLeaveFewOutShowNothing()
    {
        QFETCH(int, others);
        QFETCH(bool, hidden);
        const QString plan = QStringLiteral("plan");
        const auto batchOf = [&](int premium) {
            Batch batch {{0, 100, false}, {plan}};
            add(batch, 0, 40, 74, 70);
            add(batch, 100, premium, 20, -1);
            for (Answer& answer : batch.answers)
                answer.segments[plan]
                    = answer.customer < 100 ? QStringLiteral("basic") : QStringLiteral("premium");
            return batch;
        };
        TrendView basic;
        basic.where = {{plan, {QStringLiteral("basic")}}};
        const auto filtered = panelSplit(columns({batchOf(others)}), basic, kFirst, kSecond, kK);
        QVERIFY(filtered.has_value());
        QCOMPARE(filtered->hidden, hidden);
        QCOMPARE(filtered->firstCustomers, hidden ? 0 : 40);
        QCOMPARE(filtered->same.has_value(), !hidden);
        // By their number alone the same 40 customers may show, and everyone does.
        QVERIFY(!splitOf(batchOf(0)).hidden);
        QCOMPARE(splitOf(batchOf(others)).firstCustomers, 40 + others);
    }

    /// One answer a day: two ends a day apart, both shown, would tell it.
    void endsThatPartSmallDaysShowNothing()
    {
        Batch batch {{0, 100, false}, {}};
        add(batch, 0, 60, 74, 70);
        const auto hiddenTo = [&](Day to) {
            return panelSplit(columns({batch}), TrendView(), kFirst, {kSecond.from, to}, kK)
                ->hidden;
        };
        QVERIFY(!hiddenTo(dayFrom({2024, 1, 31})));
        QVERIFY(hiddenTo(dayFrom({2024, 1, 30})));
        QVERIFY(hiddenTo(dayFrom({2024, 2, 20})));
        QVERIFY(!hiddenTo(dayFrom({2024, 2, 29})));
    }

    void rangesComeOneAfterTheOther_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("the same day") << kFirst.to << kSecond.to;
        QTest::newRow("before") << kFirst.from - 20 << kFirst.from - 10;
        QTest::newRow("ends before it begins") << kSecond.from << kSecond.from - 1;
    }

    void rangesComeOneAfterTheOther()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, 30, 5, 5);
        VERIFY_ERROR(panelSplit(columns({batch}), TrendView(), kFirst, {from, to}, kK), BadOption);
    }
};

QTEST_GUILESS_MAIN(TestPanelSplit)
#include "tst_panelsplit.moc"
