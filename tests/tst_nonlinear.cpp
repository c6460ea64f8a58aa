// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/nonlinear.h"
#include "models/maths/statistics.h"
#include "tests/support.h"

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::maths;

namespace {
constexpr double kWide = 1e9;

/// Relative difference to a certified value.
bool agrees(double value, double certified, double tolerance)
{
    if (std::abs(value - certified) <= tolerance * std::abs(certified))
        return true;
    qWarning("%.12g instead of %.12g", value, certified);
    return false;
}

/// y = b0 (1 - exp(-b1 x)): NIST StRD Misra1a, certified values of
/// https://www.itl.nist.gov/div898/strd/nls/data/misra1a.shtml
constexpr std::array kMisraY {10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02,
                              44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78};
constexpr std::array kMisraX {77.6,  114.9, 141.1, 190.8, 239.9, 289.0, 332.8,
                              378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760.0};

NonlinearProblem misra()
{
    NonlinearProblem problem;
    problem.observations = kMisraY.size();
    problem.bounds = {{0, kWide}, {0, 1}};
    problem.residuals = [](std::span<const double> b, std::span<double> residuals) {
        for (size_t i = 0; i < residuals.size(); ++i)
            residuals[i] = kMisraY[i] - b[0] * (1 - std::exp(-b[1] * kMisraX[i]));
    };
    return problem;
}

/// A straight line a + b x through ten points: everything about it has a closed form.
constexpr std::array kLineY {1.1, 2.3, 2.2, 4.4, 4.1, 6.6, 6.2, 7.9, 9.5, 9.1};

NonlinearProblem line()
{
    NonlinearProblem problem;
    problem.observations = kLineY.size();
    problem.bounds = {{-kWide, kWide}, {-kWide, kWide}};
    problem.residuals = [](std::span<const double> b, std::span<double> residuals) {
        for (size_t i = 0; i < residuals.size(); ++i)
            residuals[i] = kLineY[i] - b[0] - b[1] * double(i);
    };
    return problem;
}
} // namespace

class TestNonlinear : public QObject
{
    Q_OBJECT
private slots:
    void certifiedValues_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::newRow("far start") << 500.0 << 0.0001;
        QTest::newRow("near start") << 250.0 << 0.0005;
    }

    void certifiedValues()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        const NonlinearFit fit = leastSquares(misra(), {first, second});
        QVERIFY(fit.converged);
        QVERIFY(agrees(fit.parameters[0], 2.3894212918e+02, 1e-7));
        QVERIFY(agrees(fit.parameters[1], 5.5015643181e-04, 1e-7));
        QVERIFY(agrees(fit.sumOfSquares, 1.2455138894e-01, 1e-9));
    }

    /// Of a linear model the profile interval is Student's, exactly.
    void profileOfALineIsStudents()
    {
        const auto n = double(kLineY.size());
        const NonlinearFit fit = leastSquares(line(), {0, 0});
        double sumX = 0;
        double sumXX = 0;
        double sumY = 0;
        double sumXY = 0;
        for (size_t i = 0; i < kLineY.size(); ++i) {
            sumX += double(i);
            sumXX += double(i * i);
            sumY += kLineY[i];
            sumXY += double(i) * kLineY[i];
        }
        const double spread = sumXX - sumX * sumX / n;
        const double slope = (sumXY - sumX * sumY / n) / spread;
        QVERIFY(agrees(fit.parameters[1], slope, 1e-9));
        const double half
            = studentQuantile(0.95, n - 2) * std::sqrt(fit.sumOfSquares / (n - 2) / spread);
        NonlinearProblem bounded = line();
        bounded.bounds[1] = {-3, 3};
        const ProfileInterval interval = profileInterval(bounded, fit, 1, 0.95);
        QVERIFY(agrees(interval.low, slope - half, 1e-4));
        QVERIFY(agrees(interval.high, slope + half, 1e-4));
        QVERIFY(!interval.lowAtLimit && !interval.highAtLimit);
    }

    void boundsHold()
    {
        NonlinearProblem bounded = line();
        bounded.bounds[1] = {0, 0.5};
        const NonlinearFit fit = leastSquares(bounded, {0, 0.1});
        QVERIFY(fit.converged);
        QCOMPARE(fit.parameters[1], 0.5);
        // With the slope held, the best constant is the mean of what is left.
        double left = 0;
        for (size_t i = 0; i < kLineY.size(); ++i)
            left += kLineY[i] - 0.5 * double(i);
        QVERIFY(agrees(fit.parameters[0], left / double(kLineY.size()), 1e-9));
        const ProfileInterval interval = profileInterval(bounded, fit, 1, 0.95);
        QVERIFY(interval.highAtLimit);
        QCOMPARE(interval.high, 0.5);
    }

    void heldParametersDoNotMove()
    {
        NonlinearProblem held = misra();
        held.bounds[1] = {5.5e-4, 5.5e-4};
        QCOMPARE(held.freeParameters(), size_t(1));
        const NonlinearFit fit = leastSquares(held, {1, 0.7});
        QCOMPARE(fit.parameters[1], 5.5e-4);
        double above = 0;
        double below = 0;
        for (size_t i = 0; i < kMisraY.size(); ++i) {
            const double shape = 1 - std::exp(-5.5e-4 * kMisraX[i]);
            above += shape * kMisraY[i];
            below += shape * shape;
        }
        QVERIFY(agrees(fit.parameters[0], above / below, 1e-9));
    }

    void perfectFitIsFound()
    {
        NonlinearProblem exact = misra();
        exact.residuals = [](std::span<const double> b, std::span<double> residuals) {
            for (size_t i = 0; i < residuals.size(); ++i)
                residuals[i] = 200 * (1 - std::exp(-6e-4 * kMisraX[i]))
                    - b[0] * (1 - std::exp(-b[1] * kMisraX[i]));
        };
        const NonlinearFit fit = leastSquares(exact, {300, 1e-4});
        QVERIFY(agrees(fit.parameters[0], 200, 1e-6));
        QVERIFY(agrees(fit.parameters[1], 6e-4, 1e-6));
    }
};

QTEST_GUILESS_MAIN(TestNonlinear)
#include "tst_nonlinear.moc"
