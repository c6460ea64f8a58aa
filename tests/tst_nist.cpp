// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/regression.h"
#include "models/maths/statistics.h"
#include "models/maths/variation.h"
#include "tests/nist.h"

#include <array>

using namespace trustbilanz::maths;
using namespace trustbilanz::tests;

namespace {
bool agrees(const char* what, double value, double certified, double digits)
{
    const double agreeing = agreeingDigits(value, certified);
    if (agreeing >= digits)
        return true;
    qWarning("%s: %.15g instead of %.15g, %.1f digits", what, value, certified, agreeing);
    return false;
}
} // namespace

/// The statistical reference data sets of NIST: at least nine digits of every certified value.
class TestNist : public QObject
{
    Q_OBJECT

    static Columns powers(const std::vector<double>& x, int degree)
    {
        Columns columns;
        for (int power = 1; power <= degree; ++power) {
            columns.emplace_back();
            for (const double value : x)
                columns.back().push_back(std::pow(value, power));
        }
        return columns;
    }

private slots:
    void initTestCase() { SKIP_WITHOUT_SHARED_DATA; }
    void summaries_data();
    void summaries();
    void regressions_data();
    void regressions();
    void perfectFit();
    void analysesOfVariance_data();
    void analysesOfVariance();
};

void TestNist::summaries_data()
{
    QTest::addColumn<double>("digitsOfDeviation");
    QTest::newRow("Michelso") << 13.0;
    QTest::newRow("Lew") << 13.0;
    QTest::newRow("NumAcc1") << 13.0;
    QTest::newRow("NumAcc2") << 13.0;
    // 1000000.2 and its neighbours are rounded to 1e-10 when they are read, a deviation of 0.1
    // therefore to 1e-9 of itself: double precision ends here whatever is done with them.
    QTest::newRow("NumAcc3") << 9.0;
}

void TestNist::summaries()
{
    QFETCH(double, digitsOfDeviation);
    const NistSet set(QTest::currentDataTag());
    const std::vector<double>& values = set.columns().front();
    const MeanInterval summary = meanInterval(values, {}, 0.95);
    QVERIFY(agrees("mean", summary.mean, set.certified("Sample Mean.*:").back(), 14));
    QVERIFY(agrees("deviation", *summary.deviation,
                   set.certified("Sample Standard Deviation.*:").back(), digitsOfDeviation));
    QVERIFY(agrees("autocorrelation", autocorrelation(values),
                   set.certified("Sample Autocorrelation.*:").back(), 13));
}

void TestNist::regressions_data()
{
    QTest::addColumn<int>("coefficients");
    QTest::newRow("Norris") << 2;
    QTest::newRow("Pontius") << 3;
    QTest::newRow("Longley") << 7;
    QTest::newRow("Wampler4") << 6;
    QTest::newRow("NoInt1") << 1;
}

void TestNist::regressions()
{
    QFETCH(int, coefficients);
    constexpr double kDigits = 12; // of coefficients corrected in twice the digits
    const NistSet set(QTest::currentDataTag());
    const bool hasIntercept = set.certifies("B0");
    const int slopes = coefficients - (hasIntercept ? 1 : 0);
    Columns predictors(set.columns().begin() + 1, set.columns().end());
    if (predictors.size() == 1)
        predictors = powers(predictors.front(), slopes);
    const auto fit = leastSquares(predictors, set.columns().front(),
                                  hasIntercept ? Intercept::Fitted : Intercept::None);
    QVERIFY(fit);
    for (size_t i = 0; i < fit->coefficients.size(); ++i) {
        const std::string name = "B" + std::to_string(i + (hasIntercept ? 0 : 1));
        const std::vector<double> certified = set.certified(name.c_str());
        QVERIFY(agrees(name.c_str(), fit->coefficients[i], certified[0], kDigits));
        QVERIFY(agrees("its error", fit->standardErrors[i], certified[1], kDigits));
    }
    const auto explained = set.certified("Regression");
    const auto residual = set.certified("Residual");
    QCOMPARE(fit->modelFreedom, int(explained[0]));
    QCOMPARE(fit->freedom, int(residual[0]));
    QVERIFY(agrees("residual squares", fit->residualSquares, residual[1], kDigits));
    QVERIFY(agrees("F", fit->fStatistic, explained.back(), kDigits));
    QVERIFY(agrees("R squared", fit->rSquared, set.certified("R-Squared").back(), kDigits));
    QVERIFY(agrees("residual deviation", fit->residualDeviation,
                   set.certified("Standard Deviation").back(), kDigits));
}

/// Wampler1 lies on its polynomial: errors of zero, an infinite F.
void TestNist::perfectFit()
{
    const NistSet set("Wampler1");
    const auto fit = leastSquares(powers(set.columns()[1], 5), set.columns()[0]);
    QVERIFY(fit);
    for (const double coefficient : fit->coefficients)
        QVERIFY(agrees("coefficient", coefficient, 1, 13));
    for (const double error : fit->standardErrors)
        QVERIFY(error < 1e-13);
    QVERIFY(fit->residualDeviation < 1e-9); // responses of up to 3e6
    QVERIFY(fit->fStatistic > 1e20);
    QCOMPARE(fit->rSquared, 1.0);
}

void TestNist::analysesOfVariance_data()
{
    QTest::addColumn<double>("digits");
    QTest::newRow("SmLs01t") << 14.0;
    // Seven leading digits are the same: of sixteen, nine and some remain, a little more than the
    // certified figures need.
    QTest::newRow("AtmWtAgt") << 10.0;
}

void TestNist::analysesOfVariance()
{
    QFETCH(double, digits);
    const NistSet set(QTest::currentDataTag());
    const VarianceAnalysis analysis = analysisOfVariance(set.columns());
    const auto between = set.certified("Between \\w+");
    const auto within = set.certified("Within \\w+");
    QCOMPARE(analysis.betweenFreedom, int(between[0]));
    QCOMPARE(analysis.withinFreedom, int(within[0]));
    QVERIFY(agrees("between", analysis.betweenSquares, between[1], digits));
    QVERIFY(agrees("within", analysis.withinSquares, within[1], digits));
    QVERIFY(agrees("F", analysis.f, between.back(), digits));
    QVERIFY(agrees("R squared", analysis.rSquared, set.certified("Certified R-Squared").back(),
                   digits));
    QVERIFY(agrees("residual deviation", analysis.residualDeviation,
                   set.certified("Standard Deviation").back(), digits));
}

QTEST_GUILESS_MAIN(TestNist)
#include "tst_nist.moc"
