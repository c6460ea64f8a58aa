// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/coverage.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <random>
#include <set>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::coverage;

namespace {
constexpr int kK = 10;
const QString kRegion = QStringLiteral("region");

/// `count` customers from number `first` who answer once.
void add(Batch& batch, int first, int count, Day day)
{
    for (int i = 0; i < count; ++i)
        batch.answers.push_back({first + i, day, 5, 1, {}});
}

std::vector<CoveragePoint> pointsOf(const std::vector<Batch>& batches, const TrendView& view,
                                    int months, int smallestGroup = kK)
{
    const auto points = coverage(columns(batches), view, months, smallestGroup);
    if (!points)
        qFatal("no coverage");
    return *points;
}

/// The definition, customer by customer.
CoveragePoint naive(const std::vector<Batch>& batches, const TrendView& view, int months,
                    CoveragePoint point)
{
    const Day stale = dayFrom(dateFrom(point.day).addMonths(-months));
    std::set<int> known;
    std::set<int> current;
    for (const Batch& batch : batches) {
        for (const Answer& answer : batch.answers) {
            const bool passes = view.where.empty()
                || view.where.front().values.contains(answer.segments[kRegion]);
            if (!passes || answer.day > point.day)
                continue;
            known.insert(answer.customer);
            if (answer.day > stale)
                current.insert(answer.customer);
        }
    }
    point.known = qint64(known.size());
    point.current = qint64(current.size());
    return point;
}
} // namespace

class TestStaleScores : public QObject
{
    Q_OBJECT
private slots:
    void scoresGrowStale()
    {
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, 30, dayFrom({2022, 1, 15}));
        add(batch, 30, 20, dayFrom({2022, 6, 30}));
        add(batch, 0, 10, dayFrom({2023, 7, 1})); // of the first thirty
        TrendView view = viewOf(Interval::Month);
        const auto points = pointsOf({batch}, view, 12);
        QCOMPARE(points.size(), size_t(19));
        const auto at = [&](int year, int month) {
            return *std::ranges::find(points, dayFrom({year, month, 1}), &CoveragePoint::period);
        };
        QCOMPARE(at(2022, 1).value(), 100.0);
        QCOMPARE(at(2022, 6).known, 50);
        QCOMPARE(at(2022, 6).current, 50);
        QCOMPARE(at(2022, 12).current, 50);
        QCOMPARE(at(2023, 1).current, 20); // 15 January 2022 is more than twelve months ago
        QCOMPARE(at(2023, 1).value(), 40.0);
        QCOMPARE(at(2023, 6).current, 0); // 30 June 2022 is twelve months ago to the day
        QCOMPARE(at(2023, 7).current, 10);
        QCOMPARE(at(2023, 7).day, dayFrom({2023, 7, 1})); // where the data ends
    }

    void answersBeforeTheRangeCount()
    {
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, 30, dayFrom({2022, 1, 15}));
        add(batch, 30, 20, dayFrom({2023, 3, 1}));
        TrendView view = viewOf(Interval::Month);
        view.from = dayFrom({2023, 3, 1});
        const auto points = pointsOf({batch}, view, 12);
        QCOMPARE(points.size(), size_t(1));
        QCOMPARE(points.front().known, 50);
        QCOMPARE(points.front().current, 20);
    }

    void smallGroupsAreHidden_data()
    {
        QTest::addColumn<int>("stale");
        QTest::addColumn<int>("current");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("few known") << 0 << 9 << true;
        QTest::newRow("few current") << 30 << 9 << true;
        QTest::newRow("few stale: a subtraction tells them") << 9 << 30 << true;
        QTest::newRow("enough of each") << 10 << 10 << false;
        QTest::newRow("all current") << 0 << 10 << false;
    }

    void smallGroupsAreHidden()
    {
        QFETCH(int, stale);
        QFETCH(int, current);
        QFETCH(bool, hidden);
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, stale, dayFrom({2020, 1, 1}));
        add(batch, 100, current, dayFrom({2023, 1, 1}));
        TrendView view = viewOf(Interval::Year);
        const CoveragePoint point = pointsOf({batch}, view, 12).back();
        QCOMPARE(point.hidden, hidden);
        QCOMPARE(point.known, hidden ? 0 : stale + current);
        QCOMPARE(point.current, hidden ? 0 : current);
    }

    void filtersThatLeaveFewOutShowNothing_data()
    {
        QTest::addColumn<int>("others"); // whom the filter leaves out
        QTest::addColumn<bool>("hidden");
        QTest::newRow("nobody") << 0 << false;
        QTest::newRow("three") << 3 << true;
        QTest::newRow("k") << kK << false;
    }

    void filtersThatLeaveFewOutShowNothing()
    {
        QFETCH(int, others);
        QFETCH(bool, hidden);
        Batch batch {{0, 10, false}, {kRegion}};
        add(batch, 0, 30, dayFrom({2023, 1, 1}));
        for (Answer& answer : batch.answers)
            answer.segments[kRegion] = QStringLiteral("Nord");
        add(batch, 30, others, dayFrom({2023, 1, 1}));
        TrendView view = viewOf(Interval::Year);
        view.where = {{kRegion, {QStringLiteral("Nord")}}};
        const CoveragePoint point = pointsOf({batch}, view, 12).back();
        QCOMPARE(point.hidden, hidden);
        QCOMPARE(point.known, hidden ? 0 : 30);
        QCOMPARE(pointsOf({batch}, viewOf(Interval::Year), 12).back().known, 30 + others);
    }

    void equalsCountingCustomerByCustomer_data()
    {
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("filtered");
        QTest::newRow("months, a year") << Interval::Month << 12 << false;
        QTest::newRow("weeks, a month") << Interval::Week << 1 << false;
        QTest::newRow("years, three months") << Interval::Year << 3 << false;
        QTest::newRow("days, one region") << Interval::Day << 2 << true;
    }

    void equalsCountingCustomerByCustomer()
    {
        QFETCH(Interval, interval);
        QFETCH(int, months);
        QFETCH(bool, filtered);
        std::mt19937 random(3);
        std::vector<Batch> batches(3, Batch {{0, 10, false}, {kRegion}});
        for (Batch& batch : batches) {
            for (int i = 0; i < 400; ++i) {
                const QString region = random() % 3 ? QStringLiteral("Nord") : QString();
                batch.answers.push_back({int(random() % 300),
                                         dayFrom({2021, 2, 20}) + int(random() % 700),
                                         5,
                                         1,
                                         {{kRegion, region}}});
            }
        }
        TrendView view = viewOf(interval);
        view.from = dayFrom({2021, 6, 10});
        view.to = dayFrom({2022, 10, 3});
        if (filtered)
            view.where = {{kRegion, {QStringLiteral("Nord")}}};
        const auto points = pointsOf(batches, view, months, 5);
        QVERIFY(points.size() > 1);
        int shown = 0;
        for (const CoveragePoint& point : points) {
            if (point.hidden)
                continue;
            ++shown;
            QCOMPARE(point, naive(batches, view, months, point));
        }
        QVERIFY(shown * 2 > int(points.size()));
    }

    void monthsHaveLimits()
    {
        Batch batch {{0, 10, false}, {}};
        add(batch, 0, 30, dayFrom({2022, 1, 15}));
        VERIFY_ERROR(coverage(columns({batch}), viewOf(Interval::Month), 0, kK), BadOption);
        QVERIFY(coverage(columns({}), viewOf(Interval::Month), 12, kK)->empty());
    }
};

QTEST_GUILESS_MAIN(TestStaleScores)
#include "tst_stalescores.moc"
