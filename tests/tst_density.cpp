// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/density.h"
#include "models/trust/microindex.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <numeric>
#include <random>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::density;
using trust::sharesOf;

namespace {
constexpr int kK = 10;
const Day kStart = dayFrom({2024, 1, 1}); // a Monday
using Counts = std::vector<std::uint32_t>;

std::vector<float> plainShares(const Counts& counts)
{
    return sharesOf(counts, std::vector<double>(counts.begin(), counts.end()), kK);
}

Batch batchOf(const std::vector<std::pair<double, int>>& counts, Day day = kStart)
{
    Batch batch {{0, 10, false}, {}};
    for (const auto& [score, count] : counts) {
        for (int i = 0; i < count; ++i)
            batch.answers.push_back({int(batch.answers.size()), day + i % 7, score, 1, {}});
    }
    return batch;
}

Density densityOf(const Batch& batch, Interval interval = Interval::Week)
{
    const auto result = density(columns({batch}), viewOf(interval), kK);
    if (!result)
        qFatal("no density");
    return *result;
}
} // namespace

class TestDensity : public QObject
{
    Q_OBJECT
private slots:
    void binsOfEnoughCustomersStandAlone()
    {
        QCOMPARE(plainShares({10, 20, 30, 40}), (std::vector<float> {10, 20, 30, 40}));
    }

    void fewAreSharedWithTheirNeighbours()
    {
        QCOMPARE(plainShares({4, 4, 12, 80}),
                 (std::vector<float> {20.F / 3, 20.F / 3, 20.F / 3, 80}));
    }

    /// The outer cells reach to the ends of the scale: neither minimum nor maximum shows.
    void endsDoNotShow()
    {
        QCOMPARE(plainShares({0, 0, 1, 49, 50, 0}),
                 (std::vector<float> {12.5F, 12.5F, 12.5F, 12.5F, 25, 25}));
        QCOMPARE(plainShares({50, 45, 0, 5, 0}),
                 (std::vector<float> {50, 12.5F, 12.5F, 12.5F, 12.5F}));
    }

    void gapsInTheMiddleStayEmpty()
    {
        QCOMPARE(plainShares({50, 0, 0, 50}), (std::vector<float> {50, 0, 0, 50}));
    }

    void nothingBelowTheSmallestGroup()
    {
        QCOMPARE(plainShares({3, 3, 3}), (std::vector<float> {0, 0, 0}));
    }

    /// Every cell that can be told from its neighbours holds at least k customers, or nobody.
    void noCellIsSmall()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 500; ++round) {
            Counts counts(size_t(3 + random() % 49));
            const std::uint32_t most = 1 + random() % 30;
            for (std::uint32_t& count : counts)
                count = random() % 3 ? random() % most : 0;
            const std::uint32_t all = std::accumulate(counts.begin(), counts.end(), 0U);
            if (all < kK)
                continue;
            const std::vector<float> shares = plainShares(counts);
            QVERIFY(isNear(std::accumulate(shares.begin(), shares.end(), 0.0), 100, 1e-3));
            QVERIFY(shares.front() > 0 && shares.back() > 0);
            std::uint32_t inside = 0;
            double shown = 0;
            for (size_t i = 0; i < counts.size(); ++i) {
                inside += counts[i];
                shown += shares[i];
                if (i + 1 < counts.size() && shares[i] == shares[i + 1])
                    continue;
                QVERIFY(inside == 0 || inside >= kK);
                QVERIFY(isNear(shown, 100.0 * inside / all, 1e-3));
                inside = 0;
                shown = 0;
            }
        }
    }

    void everyValueOfASmallScaleHasABin()
    {
        const Density result = densityOf(batchOf({{0, 20}, {4, 30}, {10, 50}}));
        QCOMPARE(result.bins, 11);
        QCOMPARE(result.columns.size(), size_t(1));
        QCOMPARE(result.columns.front().shares,
                 (std::vector<float> {20, 0, 0, 0, 30, 0, 0, 0, 0, 0, 50}));
        QCOMPARE(result.highest, 50.F);
        Batch fine = batchOf({{0, 20}, {4, 30}});
        fine.scale = {0, 100, false};
        QCOMPARE(densityOf(fine).bins, 51);
    }

    void customersCountOnce()
    {
        Batch batch = batchOf({{2, 20}, {6, 20}});
        for (int i = 0; i < 20; ++i) // 2 and 8 make 5
            batch.answers.push_back({i, kStart + 2, 8, 1, {}});
        const std::vector<float> shares = densityOf(batch).columns.front().shares;
        QVERIFY(isNear(std::accumulate(shares.begin(), shares.begin() + 6, 0.F), 50, 1e-4));
        QCOMPARE(shares[6], 10.F); // fifty percent over 6 to 10, where nobody is above
    }

    void smallPeriodsAreBlank()
    {
        Batch batch = batchOf({{5, 9}});
        for (const auto& [count, week] : {std::pair(12, 1), std::pair(19, 2), std::pair(20, 3)}) {
            for (const Answer& answer : batchOf({{5, count}}, kStart + 7 * week).answers)
                batch.answers.push_back(answer);
        }
        const Density result = densityOf(batch);
        QCOMPARE(result.columns.size(), size_t(4));
        // With the second week the month would tell of the first.
        for (const size_t week : {0, 1}) {
            QVERIFY(result.columns[week].point.hidden);
            QCOMPARE(result.columns[week].point.customers, 0);
            QVERIFY(result.columns[week].shares.empty());
        }
        QVERIFY(!result.columns[2].point.hidden);
        QVERIFY(result.columns[2].shares.empty());
        QVERIFY(!result.columns[2].point.deciles);
        QCOMPARE(result.columns[3].shares.size(), size_t(11));
    }

    void figuresAreThoseOfTheTrend()
    {
        std::mt19937 random(4);
        Batch batch {{0, 10, false}, {}};
        for (int i = 0; i < 3000; ++i)
            batch.answers.push_back(
                {int(random() % 900), kStart + int(random() % 200), double(random() % 11), 1, {}});
        const ScoreColumns scores = columns({batch});
        const auto points = trust::microIndex(scores, viewOf(Interval::Week), kK);
        const auto result = density(scores, viewOf(Interval::Week), kK);
        VERIFY_RESULT(result);
        QCOMPARE(result->columns.size(), points->size());
        for (size_t i = 0; i < points->size(); ++i)
            QCOMPARE(result->columns[i].point, (*points)[i]);
    }

    void coarseDates()
    {
        Batch batch = batchOf({{5, 30}});
        batch.precision = DatePrecision::Month;
        VERIFY_ERROR(density(columns({batch}), viewOf(Interval::Week), kK), CoarseDates);
    }
};

QTEST_GUILESS_MAIN(TestDensity)
#include "tst_density.moc"
