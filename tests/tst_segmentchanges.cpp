// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/multipletests.h"
#include "models/trust/segmentchanges.h"
#include "tests/answers.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::segmentChanges;

namespace {
constexpr int kK = 10;
const QString kRegion = QStringLiteral("region");
const DayRange kFirst {dayFrom({2024, 1, 1}), dayFrom({2024, 1, 31})};
const DayRange kSecond {dayFrom({2024, 2, 1}), dayFrom({2024, 2, 29})};

/// Customers of a region: `before` in January around one score, `after` others in February.
void add(Batch& batch, const QString& region, int before, double first, int after, double second)
{
    const auto answer = [&](int i, Day day, double score) {
        batch.answers.push_back({int(batch.answers.size()),
                                 day + i % 28,
                                 score + (i % 2 ? 1 : -1),
                                 1,
                                 {{kRegion, region}}});
    };
    for (int i = 0; i < before; ++i)
        answer(i, kFirst.from, first);
    for (int i = 0; i < after; ++i)
        answer(i, kSecond.from, second);
}

SegmentChanges changesOf(const Batch& batch)
{
    const auto changes
        = segmentChanges(columns({batch}), TrendView(), kRegion, kFirst, kSecond, kK);
    if (!changes)
        qFatal("no changes");
    return *changes;
}

QStringList names(const SegmentChanges& changes, bool hidden)
{
    QStringList names;
    for (const SegmentChange& change : changes.values) {
        if (change.hidden == hidden)
            names << change.value;
    }
    return names;
}
} // namespace

class TestSegmentChanges : public QObject
{
    Q_OBJECT
private slots:
    void theLargestFallComesFirst()
    {
        Batch batch {{0, 10, false}, {kRegion}};
        add(batch, QStringLiteral("Nord"), 40, 5, 40, 6);
        add(batch, QStringLiteral("West"), 40, 7, 40, 4);
        add(batch, QString(), 40, 5, 20, 5);
        const SegmentChanges changes = changesOf(batch);
        QCOMPARE(names(changes, false),
                 (QStringList {QStringLiteral("West"), QString(), QStringLiteral("Nord")}));
        const SegmentChange& west = changes.values.front();
        QCOMPARE(west.firstCustomers, 40);
        QCOMPARE(west.firstMean, 70.0);
        QCOMPARE(west.secondMean, 40.0);
        QCOMPARE(west.change.value, -30.0);
        // Welch: both samples vary by 10 index points, 40/39 each; t(78) = 1.990847.
        QVERIFY(isNear(*west.change.high + 30, 1.990847069 * std::sqrt(2 * 100.0 * 40 / 39 / 40),
                       1e-6));
        QVERIFY(west.isSignificant(maths::kFalseDiscoveryRate));
        QVERIFY(!west.fewAnswers);
        QVERIFY(changes.values[1].fewAnswers);
    }

    void pValuesAreAdjustedForTheirNumber()
    {
        Batch batch {{0, 10, false}, {kRegion}};
        add(batch, QStringLiteral("A"), 40, 5.4, 40, 5);
        add(batch, QStringLiteral("B"), 40, 5.5, 40, 5);
        add(batch, QStringLiteral("C"), 40, 5, 40, 5);
        add(batch, QStringLiteral("hidden"), 2, 5, 2, 5);
        add(batch, QStringLiteral("hidden too"), 8, 5, 8, 5);
        const SegmentChanges changes = changesOf(batch);
        std::vector<double> p;
        std::vector<double> adjusted;
        for (const SegmentChange& change : changes.values) {
            QCOMPARE(change.adjustedP.has_value(), !change.hidden);
            if (!change.hidden) {
                p.push_back(*change.change.p);
                adjusted.push_back(*change.adjustedP);
            }
        }
        QCOMPARE(p.size(), size_t(3));
        QCOMPARE(adjusted, maths::benjaminiHochberg(p));
        QVERIFY(adjusted.front() > p.front());
    }

    void smallGroupsAreHidden()
    {
        Batch batch {{0, 10, false}, {kRegion}};
        add(batch, QStringLiteral("large"), 50, 5, 50, 5);
        add(batch, QStringLiteral("few before"), 9, 5, 50, 5);
        add(batch, QStringLiteral("few after"), 50, 5, 9, 5);
        add(batch, QStringLiteral("new"), 0, 5, 50, 5);
        const SegmentChanges changes = changesOf(batch);
        QCOMPARE(names(changes, false), QStringList {QStringLiteral("large")});
        QCOMPARE(names(changes, true).size(), 3);
        for (const SegmentChange& change : changes.values) {
            if (change.hidden)
                QCOMPARE(change, (SegmentChange {change.value, true}));
        }
    }

    /// One hidden value alone could be subtracted from the total.
    void whatCouldBeSubtractedIsHiddenToo()
    {
        Batch batch {{0, 10, false}, {kRegion}};
        add(batch, QStringLiteral("large"), 50, 5, 50, 5);
        add(batch, QStringLiteral("middle"), 30, 5, 30, 5);
        add(batch, QStringLiteral("small"), 9, 5, 9, 5);
        const SegmentChanges changes = changesOf(batch);
        QCOMPARE(names(changes, false), QStringList {QStringLiteral("large")});
        QCOMPARE(names(changes, true),
                 (QStringList {QStringLiteral("middle"), QStringLiteral("small")}));
    }

    void sharedCustomersAreNoOthers()
    {
        Batch batch {{0, 10, false}, {kRegion}};
        for (int i = 0; i < 40; ++i) { // each is as far from the mean before as after
            batch.answers.push_back(
                {i, kFirst.from, 2.0 + i % 7, 1, {{kRegion, QStringLiteral("Nord")}}});
            batch.answers.push_back(
                {i, kSecond.from, 1.0 + i % 7 + i % 2, 1, {{kRegion, QStringLiteral("Nord")}}});
        }
        const SegmentChange change = changesOf(batch).values.front();
        // Paired: changes of -10 and 0, twenty each, s = 5.063697, t(39) = 2.022691.
        QVERIFY(isNear(change.change.value, -5));
        QVERIFY(isNear(*change.change.high + 5, 2.022690920 * 5.063696835 / std::sqrt(40), 1e-6));
    }

    /// Nord of everyone less Nord on the plan would tell of three customers on the other plan.
    void filtersThatLeaveFewOutHideTheValue()
    {
        const QString plan = QStringLiteral("plan");
        Batch batch {{0, 10, false}, {kRegion, plan}};
        add(batch, QStringLiteral("Nord"), 40, 5, 40, 6);
        add(batch, QStringLiteral("West"), 40, 7, 40, 4);
        add(batch, QStringLiteral("Süd"), 60, 7, 60, 4);
        TrendView basic;
        basic.where = {{plan, {QStringLiteral("basic")}}};
        const auto namesWith = [&](int othersOfNord, bool hidden) {
            int left = othersOfNord;
            for (Answer& answer : batch.answers) {
                const bool premium = answer.segments[kRegion] == QLatin1String("West")
                    ? answer.customer % 2 == 0
                    : answer.segments[kRegion] == QLatin1String("Nord") && left-- > 0;
                answer.segments[plan]
                    = premium ? QStringLiteral("premium") : QStringLiteral("basic");
            }
            const auto changes
                = segmentChanges(columns({batch}), basic, kRegion, kFirst, kSecond, kK);
            return changes ? names(*changes, hidden) : QStringList();
        };
        QVERIFY(namesWith(3, true).contains(QStringLiteral("Nord")));
        // Neither with nobody else nor with k others is there anything to hide.
        QCOMPARE(namesWith(0, true), QStringList());
        QCOMPARE(namesWith(kK, true), QStringList());
        QCOMPARE(namesWith(3, false).contains(QStringLiteral("Nord")), false);
    }

    void wrongQuestions()
    {
        Batch batch {{0, 10, false}, {kRegion}};
        add(batch, QStringLiteral("Nord"), 40, 5, 40, 6);
        const ScoreColumns scores = columns({batch});
        VERIFY_ERROR(
            segmentChanges(scores, TrendView(), QStringLiteral("plan"), kFirst, kSecond, kK),
            BadOption);
        VERIFY_ERROR(segmentChanges(scores, TrendView(), kRegion, kSecond, kFirst, kK), BadOption);
    }
};

QTEST_GUILESS_MAIN(TestSegmentChanges)
#include "tst_segmentchanges.moc"
