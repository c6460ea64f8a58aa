// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coverage.h"
#include "tests/support.h"

using namespace trustbilanz::tests;

/// A small run of bench_coverage, whose 10,000 series a case stand in benchmarks.md.
class TestCoverage : public QObject
{
    Q_OBJECT
private slots:
    void promisesAreKept_data();
    void promisesAreKept();
    void autocorrelationNarrowsIntervals();
};

void TestCoverage::promisesAreKept_data()
{
    QTest::addColumn<size_t>("place");
    for (size_t i = 0; i < std::size(kCoverageCases); ++i) {
        // Its many fits a series are for the benchmark.
        if (kCoverageCases[i].promised && kCoverageCases[i].method != Method::Reml)
            QTest::newRow(kCoverageCases[i].name) << i;
    }
}

void TestCoverage::promisesAreKept()
{
    QFETCH(size_t, place);
    constexpr int kRuns = 1000; // three standard errors are 2 %
    const int count = covered(kCoverageCases[place], kRuns, 7);
    QVERIFY2(count >= 930 && count <= 970, qPrintable(QString::number(count)));
}

/// What the help page warns of is so: without the promise, the truth is held less often.
void TestCoverage::autocorrelationNarrowsIntervals()
{
    constexpr int kRuns = 1000;
    const int independent = covered({"", Method::Larger, 16, 0}, kRuns, 11);
    const int lasting = covered({"", Method::Larger, 16, 0.6}, kRuns, 11);
    QVERIFY2(lasting < 880 && lasting > 780, qPrintable(QString::number(lasting)));
    QVERIFY(independent > lasting + 60);
    // Newey-West alone would be narrower still: the larger of both errors is what is reported.
    const int reml = covered({"", Method::Reml, 24, 0.6}, 100, 11);
    QVERIFY2(reml >= 75, qPrintable(QString::number(reml)));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
