// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/ranktests.h"
#include "tests/support.h"

#include <cmath>

using namespace trustbilanz::maths;

namespace {
/// By looking at every way to put signs before the sizes.
double signedRankByEnumeration(const std::vector<double>& values)
{
    const size_t n = values.size();
    std::vector<double> ranks;
    for (const double value : values) {
        double below = 0;
        double equal = 0;
        for (const double other : values) {
            below += std::abs(other) < std::abs(value);
            equal += std::abs(other) == std::abs(value);
        }
        ranks.push_back(below + (equal + 1) / 2);
    }
    const auto distance = [&](auto isPositive) {
        double sum = 0;
        for (size_t i = 0; i < n; ++i)
            sum += isPositive(i) ? ranks[i] : -ranks[i];
        return std::abs(sum);
    };
    const double observed = distance([&](size_t i) { return values[i] > 0; });
    int asFar = 0;
    for (unsigned signs = 0; signs < (1U << n); ++signs)
        asFar += distance([&](size_t i) { return (signs >> i) & 1U; }) >= observed - 1e-9;
    return double(asFar) / double(1U << n);
}
} // namespace

class TestRankTests : public QObject
{
    Q_OBJECT
private slots:
    void fiveEventsCannotReachFivePercent();
    void sixEventsCan();
    void oneAgainst_data();
    void oneAgainst();
    void enumeration_data();
    void enumeration();
    void zerosSayNothing();
};

void TestRankTests::fiveEventsCannotReachFivePercent()
{
    const std::vector<double> values {-3, -1, -4, -1.5, -9};
    QCOMPARE(*signTest(values), .0625);
    QCOMPARE(*signedRankTest(values), .0625);
}

void TestRankTests::sixEventsCan()
{
    const std::vector<double> values {-3, -1, -4, -1.5, -9, -2.6};
    QCOMPARE(*signTest(values), .03125);
    QCOMPARE(*signedRankTest(values), .03125);
}

void TestRankTests::oneAgainst_data()
{
    QTest::addColumn<double>("against");
    QTest::addColumn<double>("signedRank");
    // Of 2^7 signs, by the sum of the ranks of the fewer: 1; 1 or 2; up to 3 in five ways …
    QTest::newRow("the smallest") << 0.5 << 4.0 / 128;
    QTest::newRow("the second") << 1.5 << 6.0 / 128;
    QTest::newRow("the third") << 2.5 << 10.0 / 128;
}

void TestRankTests::oneAgainst()
{
    QFETCH(double, against);
    QFETCH(double, signedRank);
    const std::vector<double> values {-1, -2, -3, -4, -5, -6, against};
    QCOMPARE(*signTest(values), 16.0 / 128);
    QCOMPARE(*signedRankTest(values), signedRank);
}

void TestRankTests::enumeration_data()
{
    QTest::addColumn<std::vector<double>>("values");
    using V = std::vector<double>;
    QTest::newRow("without ties") << V {3, -1, 4, 1.5, -9, 2.6, 5.3, -5.8};
    QTest::newRow("with ties") << V {3, -3, 3, 1, -1, 2, 2, 2, -7, 7};
    QTest::newRow("all of one size") << V {2, 2, 2, -2, 2, 2};
    QTest::newRow("balanced") << V {1, -1, 2, -2};
    QTest::newRow("one") << V {-5};
}

void TestRankTests::enumeration()
{
    QFETCH(std::vector<double>, values);
    QCOMPARE(*signedRankTest(values), signedRankByEnumeration(values));
}

void TestRankTests::zerosSayNothing()
{
    const std::vector<double> values {0, -3, 0, -1, -4, -1.5, -9, -2.6, 0};
    QCOMPARE(*signTest(values), .03125);
    QCOMPARE(*signedRankTest(values), .03125);
    const std::vector<double> zeros {0, 0, 0};
    QVERIFY(!signTest(zeros));
    QVERIFY(!signedRankTest(zeros));
}

QTEST_GUILESS_MAIN(TestRankTests)
#include "tst_ranktests.moc"
