// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/microindex.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <set>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::microIndex;

namespace {
constexpr int kK = 10;
const Day kStart = dayFrom({2024, 1, 1});

/// Customers with one answer each: so many of every score.
Batch batchOf(const ScoreScale& scale, const std::vector<std::pair<double, int>>& counts)
{
    Batch batch {scale, {}};
    for (const auto& [score, count] : counts) {
        for (int i = 0; i < count; ++i)
            batch.answers.push_back({int(batch.answers.size()), kStart, score, 1, {}});
    }
    return batch;
}

std::optional<NetTrust> netOf(const Batch& batch, const TrustBoxes& boxes)
{
    TrendView view = viewOf(Interval::Month);
    view.boxes = boxes;
    return onlyPoint(microIndex(columns({batch}), view, kK)).net;
}
} // namespace

class TestNetTrust : public QObject
{
    Q_OBJECT
private slots:
    /// models.md 1.4: p = .45, q = .20, n = 100.
    void topMinusBottom()
    {
        const auto net = netOf(batchOf({0, 10, false}, {{9, 45}, {5, 35}, {1, 20}}), {});
        QVERIFY(net.has_value());
        QVERIFY(isNear(net->value, 25));
        QVERIFY(isNear(*net->high - net->value, 15.02, 5e-3));
        QVERIFY(isNear(net->value - *net->low, 15.02, 5e-3));
        QVERIFY(isNear(net->top.value, 45));
        QVERIFY(isNear(net->bottom.value, 20));
        // Wilson of 45 in 100, computed apart from the program.
        QVERIFY(isNear(net->top.low, 35.61454, 1e-5));
        QVERIFY(isNear(net->top.high, 54.75540, 1e-5));
    }

    void boxesIncludeTheirBounds()
    {
        // 1 to 5: 2 stands at 25, 4 at 75 - top two minus bottom two by default.
        const auto net
            = netOf(batchOf({1, 5, false}, {{1, 3}, {2, 7}, {3, 10}, {4, 12}, {5, 8}}), {});
        QVERIFY(isNear(net->top.value, 50));
        QVERIFY(isNear(net->bottom.value, 25));
    }

    /// Temkin: 6 and 7 minus 1 to 3, on a scale whose values are no round index values.
    void onTheScaleItself()
    {
        const Batch batch
            = batchOf({1, 7, false}, {{1, 4}, {3, 6}, {4, 10}, {5, 5}, {6, 10}, {7, 5}});
        const auto net = netOf(batch, {3, 6, true});
        QVERIFY(isNear(net->value, 100.0 * (15 - 10) / 40));
        QVERIFY(isNear(netOf(batch, {100.0 / 3, 500.0 / 6, false})->value, net->value));
    }

    void reversedScale()
    {
        // 1 is best: who answers 2 or less trusts.
        const Batch batch = batchOf({1, 5, true}, {{1, 5}, {2, 10}, {3, 10}, {5, 10}});
        QVERIFY(isNear(netOf(batch, {4, 2, true})->value, 100.0 * (15 - 10) / 35));
    }

    /// A mean of thirds on the bound.
    void meansOnTheBound()
    {
        Batch batch {{1, 7, false}, {}};
        for (int i = 0; i < 20; ++i) {
            for (const double score : {5.0, 6.0, 7.0})
                batch.answers.push_back({i, kStart, score, 1, {}});
        }
        QCOMPARE(netOf(batch, {100.0 / 3, 500.0 / 6, false})->top.value, 100.0);
    }

    void allInOneBoxHaveNoInterval()
    {
        const auto net = netOf(batchOf({0, 10, false}, {{9, 30}}), {});
        QCOMPARE(net->value, 100.0);
        QVERIFY(!net->low && !net->high);
        QVERIFY(net->top.low < 100);
    }

    void weightsCount()
    {
        Batch batch = batchOf({0, 10, false}, {{10, 10}, {0, 10}});
        batch.weighted = true;
        for (int i = 0; i < 10; ++i)
            batch.answers[size_t(i)].weight = 3;
        const auto net = netOf(batch, {});
        QVERIFY(isNear(net->top.value, 75));
        // Kish: (10 * 3 + 10)^2 / (10 * 9 + 10) = 16.
        const double half = 1.959963985 * std::sqrt((1 - .25) / 16) * 100;
        QVERIFY(isNear(*net->high - net->value, half, 1e-5));
    }

    void noneBelowTwiceTheSmallestGroup()
    {
        QVERIFY(!netOf(batchOf({0, 10, false}, {{9, 19}}), {}));
        QVERIFY(netOf(batchOf({0, 10, false}, {{9, 20}}), {}));
    }

    void smallBoxesTellNothing()
    {
        const auto shows = [](int bottom, int between, int top) {
            return netOf(batchOf({0, 10, false}, {{1, bottom}, {5, between}, {9, top}}), {})
                .has_value();
        };
        QVERIFY(shows(10, 10, 10));
        QVERIFY(shows(0, 15, 10));
        QVERIFY(!shows(9, 20, 20));
        QVERIFY(!shows(20, 9, 20));
        QVERIFY(!shows(20, 20, 9));
    }

    /// Whoever moves a bound by and by counts no group below k out.
    void boundsThatMoveTellNothing()
    {
        std::vector<std::pair<double, int>> counts;
        for (int value = 0; value <= 100; value += 3)
            counts.push_back({double(value), 1 + value * 7 % 5});
        const Batch batch = batchOf({0, 100, false}, counts);
        const double all = double(batch.answers.size());
        std::set<int> above {0, int(all)};
        for (int bound = 1; bound <= 100; ++bound) {
            if (const auto net = netOf(batch, {0, double(bound), false}))
                above.insert(int(std::lround(net->top.value * all / 100)));
            if (const auto net = netOf(batch, {double(bound) - 1, 100, false}))
                above.insert(int(all - std::lround(net->bottom.value * all / 100)));
        }
        QVERIFY(above.size() > 3);
        for (auto next = std::next(above.begin()); next != above.end(); ++next)
            QVERIFY2(*next - *std::prev(next) >= kK, qPrintable(QString::number(*next)));
    }

    void badBoxes_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("onScale");
        QTest::newRow("meet") << 50.0 << 50.0 << false;
        QTest::newRow("cross") << 80.0 << 20.0 << false;
        QTest::newRow("below the index") << -1.0 << 75.0 << false;
        QTest::newRow("above the index") << 25.0 << 101.0 << false;
        QTest::newRow("between index values") << 25.0 << 75.5 << false;
        QTest::newRow("between steps") << 3.0 << 8.25 << true;
        QTest::newRow("not on the scale") << 3.0 << 11.0 << true;
        QTest::newRow("cross on the scale") << 6.0 << 3.0 << true;
    }

    void badBoxes()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, onScale);
        TrendView view = viewOf(Interval::Month);
        view.boxes = {low, high, onScale};
        const ScoreColumns scores = columns({batchOf({0, 10, false}, {{5, 30}})});
        const auto points = microIndex(scores, view, kK);
        VERIFY_ERROR(points, BadOption);
        QCOMPARE(points.error().detail, QStringLiteral("net"));
    }

    void valuesOfAScaleNeedOneScale()
    {
        TrendView view = viewOf(Interval::Month);
        view.boxes = {3, 8, true};
        const ScoreColumns scores
            = columns({batchOf({0, 10, false}, {{5, 30}}), batchOf({1, 10, false}, {{5, 30}})});
        const auto points = microIndex(scores, view, kK);
        VERIFY_ERROR(points, BadOption);
        QCOMPARE(reasonId(points.error().reason), QStringLiteral("severalScales"));
    }
};

QTEST_GUILESS_MAIN(TestNetTrust)
#include "tst_nettrust.moc"
