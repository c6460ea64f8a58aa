// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/kernel.h"
#include "models/maths/parallelblocks.h"
#include "models/maths/statistics.h"
#include "tests/support.h"

#include <cmath>
#include <random>

using namespace trustbilanz::maths;

namespace {
/// Equal to the digits shown in models.md.
bool agrees(double value, double golden, double lastDigit)
{
    if (std::abs(value - golden) <= lastDigit / 2 * 1.000001)
        return true;
    qWarning("%.10g instead of %.10g", value, golden);
    return false;
}

/// R type 1 by the book: sort, then take the ceil(n d / 10)-th.
Deciles decilesBySorting(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    Deciles result {};
    for (size_t d = 1; d <= 9; ++d)
        result[d - 1] = values[(values.size() * d + 9) / 10 - 1];
    return result;
}
} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT
private slots:
    void meanOfTenCustomers();
    void meanOfWeightedCustomers();
    void effectiveCountIsKish();
    void noIntervalForTooFew_data();
    void noIntervalForTooFew();
    void equalAnswersGiveWidthZero_data();
    void equalAnswersGiveWidthZero();
    void weightsOfOneChangeNothing();
    void decilesOfSeven();
    void decilesEqualSorting_data();
    void decilesEqualSorting();
    void weightedDeciles();
    void wilsonInterval();
    void intervalOfACorrelation();
    void netShareInterval();
    void planningValues();
    void studentApproachesNormal();
    void recoveryKernel_data();
    void recoveryKernel();
    void halfLifeFromBuzz();
    void parallelBlocksRunEachOnce();
    void nestedParallelBlocksFinish();
};

void TestStatistics::meanOfTenCustomers()
{
    const std::vector<double> items {100, 75, 50, 75, 100, 25, 50, 75, 75, 100};
    const MeanInterval unlimited = meanInterval(items, {}, 0.95);
    QVERIFY(agrees(unlimited.mean, 72.5, 1e-9));
    QVERIFY(agrees(*unlimited.deviation, 24.8607, 1e-4));
    QVERIFY(agrees(*unlimited.low, 54.7157, 1e-4));
    QVERIFY(agrees(*unlimited.high, 90.2843, 1e-4));
    const MeanInterval ofForty = meanInterval(items, {}, 0.95, 40);
    QVERIFY(agrees(*ofForty.low, 57.0984, 1e-4));
    QVERIFY(agrees(*ofForty.high, 87.9016, 1e-4));
    // A population smaller than the sample is a mistake and is not used.
    QCOMPARE(*meanInterval(items, {}, 0.95, 9).low, *unlimited.low);
}

void TestStatistics::meanOfWeightedCustomers()
{
    const std::vector<double> values {80, 60, 90, 40};
    const std::vector<double> weights {1, 1, 2, 4};
    const MeanInterval result = meanInterval(values, weights, 0.95);
    QVERIFY(agrees(result.mean, 60, 1e-9));
    QVERIFY(agrees(*result.deviation, 26.9037, 1e-4));
    QVERIFY(agrees(*result.low, -11.0618, 1e-4));
    QVERIFY(agrees(*result.high, 131.0618, 1e-4));
}

void TestStatistics::effectiveCountIsKish()
{
    const std::vector<double> values {1, 2, 3, 4};
    const std::vector<double> weights {1, 1, 2, 4};
    QVERIFY(agrees(meanInterval(values, weights, 0.95).effectiveCount, 2.90909, 1e-5));
}

void TestStatistics::noIntervalForTooFew_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<std::vector<double>>("weights");
    QTest::addColumn<bool>("hasInterval");
    using V = std::vector<double>;
    QTest::newRow("one customer") << V {50} << V {} << false;
    QTest::newRow("one weighted customer") << V {50} << V {3} << false;
    QTest::newRow("two customers") << V {50, 60} << V {} << true;
    QTest::newRow("two, of whom one weighs nearly everything") << V {50, 60} << V {1, 100} << false;
    QTest::newRow("effective count just above 1.5") << V {50, 60} << V {1, 3.5} << true;
}

void TestStatistics::noIntervalForTooFew()
{
    QFETCH(std::vector<double>, values);
    QFETCH(std::vector<double>, weights);
    QFETCH(bool, hasInterval);
    const MeanInterval result = meanInterval(values, weights, 0.95);
    QCOMPARE(result.low.has_value(), hasInterval);
    QCOMPARE(result.high.has_value(), hasInterval);
    QVERIFY(result.mean >= 50 && result.mean <= 60);
}

void TestStatistics::equalAnswersGiveWidthZero_data()
{
    QTest::addColumn<std::vector<double>>("weights");
    QTest::newRow("plain") << std::vector<double>();
    QTest::newRow("weighted") << std::vector<double> {0.1, 0.7, 0.3, 0.3, 1.9, 0.2, 0.1};
}

void TestStatistics::equalAnswersGiveWidthZero()
{
    QFETCH(std::vector<double>, weights);
    const double awkward = 100.0 * 2 / 9; // no exact binary number
    const std::vector<double> values(7, awkward);
    const MeanInterval result = meanInterval(values, weights, 0.95);
    QVERIFY(result.mean == awkward);
    QVERIFY(*result.deviation == 0);
    QVERIFY(*result.low == awkward);
    QVERIFY(*result.high == awkward);
}

void TestStatistics::weightsOfOneChangeNothing()
{
    const std::vector<double> values {12, 44.4, 9, 100, 81, 33};
    const std::vector<double> ones(values.size(), 1.0);
    const MeanInterval plain = meanInterval(values, {}, 0.9);
    const MeanInterval weighted = meanInterval(values, ones, 0.9);
    QCOMPARE(weighted.mean, plain.mean);
    QCOMPARE(*weighted.low, *plain.low);
    QCOMPARE(*weighted.high, *plain.high);
}

void TestStatistics::decilesOfSeven()
{
    std::vector<double> values {7, 6, 5, 4, 3, 2, 1};
    const Deciles expected {1, 2, 3, 3, 4, 5, 5, 6, 7};
    QCOMPARE(deciles(values), expected);
}

void TestStatistics::decilesEqualSorting_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("distinct");
    for (const int count : {1, 2, 9, 10, 11, 256, 257, 1000, 20'011}) {
        for (const int distinct : {1, 2, 11, 5000, 1'000'000})
            QTest::addRow("%d answers of %d kinds", count, distinct) << count << distinct;
    }
}

void TestStatistics::decilesEqualSorting()
{
    QFETCH(int, count);
    QFETCH(int, distinct);
    std::mt19937_64 random(7);
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(100.0 * double(random() % std::uint64_t(distinct)) / distinct / 3);
    const Deciles expected = decilesBySorting(values);
    QCOMPARE(deciles(values), expected);
}

void TestStatistics::weightedDeciles()
{
    // Cumulated shares: 10 -> .1, 20 -> .2, 30 -> .6, 40 -> 1.
    const std::vector<double> values {40, 10, 30, 20};
    const std::vector<double> weights {0.4, 0.1, 0.4, 0.1};
    const Deciles expected {10, 20, 30, 30, 30, 30, 40, 40, 40};
    QCOMPARE(deciles(values, weights), expected);
    std::vector<double> seven {1, 2, 3, 4, 5, 6, 7};
    const std::vector<double> equal(7, 0.1);
    QCOMPARE(deciles(seven, equal), deciles(seven));
}

/// By the logarithms of Fisher 1921, and as cor.test(conf.level = .95) of R gives it.
void TestStatistics::intervalOfACorrelation()
{
    const auto half = correlationInterval(0.5, 28, 0.95);
    QVERIFY(std::abs(half->low - 0.1560283625) < 1e-9);
    QVERIFY(std::abs(half->high - 0.7358184794) < 1e-9);
    for (const double r : {-0.97, -0.3, 0.0, 0.62}) {
        const auto interval = correlationInterval(r, 20, 0.9);
        const double centre = 0.5 * std::log((1 + r) / (1 - r));
        const auto back = [&](double z) { return (std::exp(2 * z) - 1) / (std::exp(2 * z) + 1); };
        QVERIFY(std::abs(interval->low - back(centre - 1.6448536270 / std::sqrt(17.0))) < 1e-9);
        QVERIFY(std::abs(interval->high - back(centre + 1.6448536270 / std::sqrt(17.0))) < 1e-9);
        QVERIFY(interval->low > -1 && interval->high < 1);
    }
    QVERIFY(!correlationInterval(1, 20, 0.95));
    QVERIFY(!correlationInterval(-1, 20, 0.95));
    QVERIFY(!correlationInterval(0.5, 3, 0.95));
    QVERIFY(correlationInterval(0.5, 4, 0.95));
}

void TestStatistics::wilsonInterval()
{
    const auto eight = wilson(8, 10, 0.95);
    QVERIFY(agrees(100 * eight->low, 49.0162, 1e-4));
    QVERIFY(agrees(100 * eight->high, 94.3318, 1e-4));
    const auto none = wilson(0, 10, 0.95);
    for (int count = 1; count < 200; ++count) { // not 3.5e-18
        QCOMPARE(wilson(0, count, 0.95)->low, 0.0);
        QCOMPARE(wilson(count, count, 0.95)->high, 1.0);
    }
    QVERIFY(agrees(100 * none->high, 27.7533, 1e-4));
    QVERIFY(!wilson(0, 0, 0.95));
}

void TestStatistics::netShareInterval()
{
    const auto result = netShare(0.45, 0.20, 100, 0.95);
    QVERIFY(agrees(100 * (result->low + result->high) / 2, 25.00, 1e-2));
    QVERIFY(agrees(100 * (result->high - result->low) / 2, 15.02, 1e-2));
    QVERIFY(!netShare(1, 0, 100, 0.95));
    QVERIFY(!netShare(0, 0, 100, 0.95));
    QVERIFY(!netShare(0.5, 0.2, 0, 0.95));
}

void TestStatistics::planningValues()
{
    const double z = normalQuantile(0.95);
    QVERIFY(agrees(z, 1.959964, 1e-6));
    QVERIFY(agrees(z * 25 / std::sqrt(30.0), 8.946, 1e-3));
    QVERIFY(agrees(z * 25 / std::sqrt(100.0), 4.900, 1e-3));
    QVERIFY(agrees(z * 25 / std::sqrt(385.0), 2.497, 1e-3));
    const double power = normalQuantile(0.6); // one-sided 80 %
    QVERIFY(agrees(power, 0.841621, 1e-6));
    QVERIFY(agrees((z + power) * 25 * std::sqrt(2.0 / 30), 18.084, 1e-3));
    QVERIFY(agrees((z + power) * 25 * std::sqrt(2.0 / 100), 9.905, 1e-3));
    QVERIFY(agrees((z + power) * 25 * std::sqrt(2.0 / 385), 5.048, 1e-3));
}

void TestStatistics::studentApproachesNormal()
{
    QVERIFY(agrees(studentQuantile(0.95, 1), 12.7062, 1e-4)); // any table of Student's t
    QVERIFY(agrees(studentQuantile(0.95, 9), 2.26216, 1e-5));
    QVERIFY(std::abs(studentQuantile(0.95, 1e7) - normalQuantile(0.95)) < 1e-6);
    QVERIFY(studentQuantile(0.95, 1.5) > studentQuantile(0.95, 2));
}

void TestStatistics::recoveryKernel_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("left");
    QTest::newRow("the day before") << -1 << 0.0;
    QTest::newRow("day 0") << 0 << 30.0;
    QTest::newRow("day 90") << 90 << 22.971;
    QTest::newRow("day 180") << 180 << 18.0;
    QTest::newRow("day 360") << 360 << 12.0;
    QTest::newRow("day 720") << 720 << 7.5;
}

void TestStatistics::recoveryKernel()
{
    QFETCH(int, days);
    QFETCH(double, left);
    QVERIFY(agrees(30 * remainingLoss(days, 180, 0.2), left, 1e-3));
}

void TestStatistics::halfLifeFromBuzz()
{
    // VW: a fall of 50 points, 12 left after 12 months without a scar.
    const double halfLifeMonths = 12 * std::log(2.0) / std::log(50.0 / 12);
    QVERIFY(agrees(halfLifeMonths, 5.8, 0.1));
    const int days = 1000;
    QCOMPARE(50 * remainingGain(days, days * halfLifeMonths / 12), 12.0);
}

void TestStatistics::parallelBlocksRunEachOnce()
{
    for (const size_t count : {size_t(0), size_t(1), size_t(2), size_t(1000)}) {
        std::vector<int> runs(count, 0);
        parallelBlocks(count, [&](size_t block) { ++runs[block]; });
        QCOMPARE(std::count(runs.begin(), runs.end(), 1), std::ptrdiff_t(count));
    }
}

/// Named defect: blocks that wait for blocks on one pool of threads stop for ever.
void TestStatistics::nestedParallelBlocksFinish()
{
    std::array<std::array<int, 4>, 8> runs {};
    parallelBlocks(runs.size(), [&](size_t outer) {
        parallelBlocks(runs[outer].size(), [&](size_t inner) { runs[outer][inner] = 1; });
    });
    for (const auto& row : runs)
        QCOMPARE(std::accumulate(row.begin(), row.end(), 0), int(row.size()));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
