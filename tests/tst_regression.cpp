// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/segmentedregression.h"
#include "models/maths/statistics.h"
#include "tests/support.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace trustbilanz;
using namespace trustbilanz::maths;
using namespace trustbilanz::tests;

namespace {
/// Equal to the digits shown in models.md.
bool agrees(double value, double golden, double lastDigit)
{
    if (std::abs(value - golden) <= lastDigit / 2 * 1.000001)
        return true;
    qWarning("%.10g instead of %.10g", value, golden);
    return false;
}

/// Within a share of a golden value.
bool isWithin(double value, double golden, double share)
{
    return agrees(value, golden, 2 * share * std::abs(golden));
}

/// The example of models.md 4.
TimeSeries exampleSeries()
{
    return {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
            {70, 71, 69, 70, 70, 71, 70, 69, 60, 61, 62, 62, 63, 64, 65, 65}};
}

/// Admissions for acute coronary events per 100,000 standard persons, by month.
TimeSeries sicily()
{
    TimeSeries series;
    const QByteArray text = readFile(sharedData() + QStringLiteral("/its-sicily/sicily.csv"));
    for (const QByteArray& line : text.split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() < 7)
            continue;
        series.times.push_back(cells[3].toInt() - 1);
        series.values.push_back(cells[2].toDouble() / cells[6].toDouble() * 100'000);
    }
    return series;
}
} // namespace

class TestRegression : public QObject
{
    Q_OBJECT
private slots:
    void segmentedExample();
    void wrongFormReportsAnotherLevel();
    void largerErrorIsReported();
    void neweyWestCountsGapsByTheCalendar();
    void unitsAndOrderChangeNothing();
    void dependentColumnsHaveNoFit_data();
    void dependentColumnsHaveNoFit();
    void studentProbabilityInvertsItsQuantile();
    void seasonIsFound();
    void averageChangeIsTheMeanOfBothLines();
    void perfectLinesAreSeen();
    void sicilyAgrees();
    void remlWithGaps();
    void remlOfIndependentErrorsIsOls();
};

void TestRegression::segmentedExample()
{
    const auto fit = SegmentedRegression::fit(exampleSeries(), {8});
    QVERIFY(fit);
    const Regression& regression = fit->regression();
    const std::array estimates {70.25, -0.0714286, -9.5119048, 0.8095238};
    const std::array ols {.3910794, .0934859, .6130278, .1322090};
    const std::array neweyWest {.2744558, .0788940, .4517609, .0910826};
    for (size_t i = 0; i < estimates.size(); ++i) {
        QVERIFY(agrees(regression.coefficients[i], estimates[i], 1e-7));
        QVERIFY(agrees(regression.standardErrors[i], ols[i], 1e-7));
        QVERIFY(agrees(fit->neweyWestError(SegmentedTerm(i)), neweyWest[i], 1e-7));
    }
    QCOMPARE(regression.freedom, 12);
    QCOMPARE(fit->lag(), 2);
    QVERIFY(agrees(durbinWatson(regression.residuals), 2.4214, 1e-4));
}

/// The published error: t D instead of (t - t0) D.
void TestRegression::wrongFormReportsAnotherLevel()
{
    const TimeSeries series = exampleSeries();
    Columns predictors(3);
    for (const int time : series.times) {
        predictors[0].push_back(time);
        predictors[1].push_back(time >= 8);
        predictors[2].push_back(time >= 8 ? time : 0);
    }
    const auto wrong = leastSquares(predictors, series.values);
    QVERIFY(wrong);
    QVERIFY(agrees(wrong->coefficients[2], -15.988, 1e-3));
}

void TestRegression::largerErrorIsReported()
{
    const auto fit = SegmentedRegression::fit(exampleSeries(), {8});
    const Estimate level = fit->term(Level, 0.95);
    QCOMPARE(level.errors, ErrorSource::Ols);
    QVERIFY(agrees(level.standardError, .6130278, 1e-7));
    const double half = 2.178813 * .6130278; // t of 12 degrees of freedom, from a table
    QVERIFY(agrees(level.low, -9.5119048 - half, 2e-6));
    QVERIFY(agrees(level.high, -9.5119048 + half, 2e-6));

    // Errors that last for several periods: Newey-West is larger.
    TimeSeries lasting;
    for (int time = 0; time < 48; ++time) {
        lasting.times.push_back(time);
        lasting.values.push_back(50 + (time / 6 % 2 == 0 ? 3 : -3));
    }
    const auto other = SegmentedRegression::fit(lasting, {24});
    const Estimate change = other->term(Level, 0.95);
    QCOMPARE(change.errors, ErrorSource::NeweyWest);
    QCOMPARE(change.standardError, other->neweyWestError(Level));
    QVERIFY(change.standardError > other->regression().standardErrors[Level]);
}

/// Against the sum written out: residuals that are three periods apart never meet at lag 2.
void TestRegression::neweyWestCountsGapsByTheCalendar()
{
    TimeSeries series = exampleSeries();
    for (const size_t missing : {13, 9, 3, 2}) {
        series.times.erase(series.times.begin() + std::ptrdiff_t(missing));
        series.values.erase(series.values.begin() + std::ptrdiff_t(missing));
    }
    const auto fit = SegmentedRegression::fit(series, {8});
    QVERIFY(fit);
    const Regression& regression = fit->regression();
    const int lag = fit->lag();
    QCOMPARE(lag, 2); // floor(4 (12 / 100)^(2/9)) = floor(2.497)
    double sum = 0;
    for (size_t i = 0; i < series.times.size(); ++i) {
        for (size_t j = 0; j < series.times.size(); ++j) {
            const double weight = 1 - std::abs(series.times[i] - series.times[j]) / double(lag + 1);
            sum += std::max(0.0, weight) * regression.residuals[i] * regression.residuals[j]
                * regression.influence[Level][i] * regression.influence[Level][j];
        }
    }
    QCOMPARE(fit->neweyWestError(Level), std::sqrt(sum * 12 / 8));
    QCOMPARE(neweyWestLag(16), 2);
    QCOMPARE(neweyWestLag(48), 3);
    QCOMPARE(neweyWestLag(100), 4);
}

void TestRegression::unitsAndOrderChangeNothing()
{
    const Columns predictors {{1, 5, 2, 8, 3, 9}, {1e6, 3e6, 4e6, 1e6, 5e6, 9e6}};
    const std::vector<double> response {4, 1, 7, 2, 9, 3};
    const auto fit = leastSquares(predictors, response);
    const Columns smaller {{1, 3, 4, 1, 5, 9}, {1, 5, 2, 8, 3, 9}};
    const auto other = leastSquares(smaller, response);
    QCOMPARE(other->coefficients[1], fit->coefficients[2] * 1e6);
    QCOMPARE(other->coefficients[2], fit->coefficients[1]);
    QCOMPARE(other->standardErrors[1], fit->standardErrors[2] * 1e6);
    QCOMPARE(other->rSquared, fit->rSquared);
    QCOMPARE(other->logDeterminant, fit->logDeterminant - 2 * std::log(1e6));
}

void TestRegression::dependentColumnsHaveNoFit_data()
{
    QTest::addColumn<Columns>("predictors");
    QTest::addColumn<bool>("hasFit");
    QTest::newRow("independent") << Columns {{1, 2, 3, 5, 8}, {1, 0, 1, 1, 0}} << true;
    QTest::newRow("twice the same") << Columns {{1, 2, 3, 5, 8}, {1, 2, 3, 5, 8}} << false;
    QTest::newRow("a multiple") << Columns {{.1, .2, .3, .5, .8}, {.3, .6, .9, 1.5, 2.4}} << false;
    QTest::newRow("constant beside the intercept") << Columns {{7, 7, 7, 7, 7}} << false;
    QTest::newRow("nothing but zeros") << Columns {{0, 0, 0, 0, 0}} << false;
    QTest::newRow("as many coefficients as values")
        << Columns {{1, 2, 3, 5, 8}, {1, 0, 1, 1, 0}, {0, 0, 1, 0, 0}, {0, 1, 0, 0, 0}} << false;
}

void TestRegression::dependentColumnsHaveNoFit()
{
    QFETCH(Columns, predictors);
    QFETCH(bool, hasFit);
    const std::vector<double> response {3, 1, 4, 1, 5};
    QCOMPARE(leastSquares(predictors, response).has_value(), hasFit);
}

void TestRegression::studentProbabilityInvertsItsQuantile()
{
    QVERIFY(agrees(studentProbability(2.178813, 12), 0.05, 1e-7));
    QVERIFY(agrees(studentProbability(-2.178813, 12), 0.05, 1e-7));
    QCOMPARE(studentProbability(0, 3), 1.0);
    QVERIFY(agrees(studentProbability(studentQuantile(0.999, 44), 44), 0.001, 1e-12));
}

void TestRegression::seasonIsFound()
{
    TimeSeries series;
    std::mt19937_64 random(5);
    for (int time = 0; time < 60; ++time) {
        const double angle = 2 * std::numbers::pi * time / 12;
        series.times.push_back(time);
        series.values.push_back(60 + 5 * std::sin(angle) - 2 * std::cos(angle)
                                - (time >= 30 ? 4 : 0) + double(random() % 100) / 1000);
    }
    const auto fit = SegmentedRegression::fit(series, {30, 12});
    QVERIFY(fit);
    QVERIFY(agrees(fit->regression().coefficients[Level], -4, 0.1));
    QVERIFY(agrees(fit->regression().coefficients[4], 5, 0.1));
    QVERIFY(agrees(fit->regression().coefficients[5], -2, 0.1));
    QCOMPARE(fit->regression().freedom, 54);
    const auto without = SegmentedRegression::fit(series, {30});
    QVERIFY(without->regression().residualDeviation > 3);
}

void TestRegression::averageChangeIsTheMeanOfBothLines()
{
    const auto fit = SegmentedRegression::fit(exampleSeries(), {8});
    double fitted = 0;
    for (int time = 8; time < 16; ++time) {
        const auto line = segmentedRow({8}, time);
        const auto carriedOn = segmentedRow({8}, time, true);
        fitted
            += fit->combination(line, 0.95).estimate - fit->combination(carriedOn, 0.95).estimate;
    }
    const Estimate average = fit->averageChange(0.95);
    QCOMPARE(average.estimate, fitted / 8);
    QVERIFY(agrees(average.estimate, -9.5119048 + 3.5 * 0.8095238, 4e-7));
    // A line through 16 points is known best in their middle.
    QVERIFY(fit->combination(segmentedRow({8}, 4), 0.95).standardError
            < fit->combination(segmentedRow({8}, 0), 0.95).standardError);
}

void TestRegression::perfectLinesAreSeen()
{
    TimeSeries series;
    for (int time = 0; time < 20; ++time) {
        series.times.push_back(time);
        series.values.push_back(100.0 / 3 + 0.1 * time - (time >= 10 ? 7.7 : 0));
    }
    QVERIFY(SegmentedRegression::fit(series, {10})->isPerfect());
    series.values[4] += 1e-4;
    QVERIFY(!SegmentedRegression::fit(series, {10})->isPerfect());
}

void TestRegression::sicilyAgrees()
{
    SKIP_WITHOUT_SHARED_DATA;
    const TimeSeries series = sicily();
    QCOMPARE(series.times.size(), size_t(59));
    const SegmentedModel model {36};
    const auto fit = SegmentedRegression::fit(series, model);
    QVERIFY(fit);
    QVERIFY(agrees(fit->regression().coefficients[Level], -24.7171, 1e-4));
    QVERIFY(agrees(fit->regression().standardErrors[Level], 7.5252, 1e-4));
    QCOMPARE(fit->lag(), 3);
    QVERIFY(agrees(fit->neweyWestError(Level), 7.4655, 1e-4));
    const auto reml = segmentedReml(series, model);
    QVERIFY(reml);
    QVERIFY(isWithin(reml->phi, .284, .005));
    QVERIFY(isWithin(reml->regression.coefficients[Level], -23.89, .005));
    QVERIFY(isWithin(reml->regression.standardErrors[Level], 9.55, .005));
    // Closer, from dense matrices in arithmetic of thirty digits.
    QVERIFY(agrees(reml->phi, 0.2838283, 1e-6));
    QVERIFY(agrees(reml->regression.coefficients[Level], -23.8899611, 1e-5));
    QVERIFY(agrees(reml->regression.standardErrors[Level], 9.5538783, 1e-5));

    // Without a change of slope, as the data's own note has it.
    Columns predictors(2);
    for (const int time : series.times) {
        predictors[0].push_back(time + 1);
        predictors[1].push_back(time >= 36);
    }
    const auto plain = leastSquares(predictors, series.values);
    QVERIFY(agrees(plain->coefficients[0], 193.622357, 1e-6));
    QVERIFY(agrees(plain->coefficients[1], 1.062140, 1e-6));
    QVERIFY(agrees(plain->coefficients[2], -24.093303, 1e-6));
    QVERIFY(agrees(plain->standardErrors[2], 7.050014, 1e-6));
}

/// Against dense correlation matrices in arithmetic of twenty digits.
void TestRegression::remlWithGaps()
{
    const TimeSeries series {{0, 1, 2, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 23},
                             {70, 72, 71, 71, 73, 69, 70, 72, 60, 61, 64, 62, 66, 65, 63, 64}};
    const auto reml = segmentedReml(series, {11});
    QVERIFY(reml);
    QVERIFY(agrees(reml->phi, -0.1975999, 1e-6));
    const std::array estimates {71.139042, -0.021390845, -9.3070860, 0.34288975};
    const std::array errors {0.81212232, 0.14303780, 1.3583446, 0.19186101};
    for (size_t i = 0; i < estimates.size(); ++i) {
        QVERIFY(agrees(reml->regression.coefficients[i], estimates[i], 1e-5));
        QVERIFY(agrees(reml->regression.standardErrors[i], errors[i], 1e-5));
    }
    QVERIFY(agrees(reml->regression.residualDeviation, 1.5507269, 1e-5));
}

/// Pure noise about a line: phi is near 0 and the fit nearly OLS.
void TestRegression::remlOfIndependentErrorsIsOls()
{
    std::mt19937_64 random(11);
    TimeSeries series;
    for (int time = 0; time < 400; ++time) {
        series.times.push_back(time);
        series.values.push_back(50 + 0.01 * time + double(random() % 1000) / 100);
    }
    const auto fit = SegmentedRegression::fit(series, {200});
    const auto reml = segmentedReml(series, {200});
    QVERIFY(reml);
    QVERIFY(std::abs(reml->phi) < 0.1);
    QVERIFY(isWithin(reml->regression.standardErrors[Level],
                     fit->regression().standardErrors[Level], 0.1));
    QVERIFY(
        agrees(reml->regression.coefficients[Level], fit->regression().coefficients[Level], 0.2));
}

QTEST_GUILESS_MAIN(TestRegression)
#include "tst_regression.moc"
