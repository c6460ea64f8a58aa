// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/risk/gordonloeb.h"
#include "models/risk/investment.h"
#include "tests/support.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

using namespace trustbilanz;
using risk::BreachClass;

namespace {
constexpr BreachClass kClasses[] {BreachClass::One, BreachClass::Two};

bool agrees(double value, double golden, double tolerance = 1e-12)
{
    if (std::abs(value - golden) <= std::abs(golden) * tolerance)
        return true;
    qWarning("%.12g instead of %.12g", value, golden);
    return false;
}

/// models.md 6: 2.0 -> 0.8 million for half a million.
Investment goldenMeasure()
{
    Investment measure;
    measure.cost = 0.5e6;
    measure.lossBefore = 2e6;
    measure.lossAfter = 0.8e6;
    return measure;
}

BreachExposure goldenExposure()
{
    return {.vulnerability = 0.6, .loss = 1e6, .productivity = 1e-5, .exponent = 1};
}

double totalCost(BreachClass breachClass, const BreachExposure& exposure, double spent)
{
    return spent + risk::remainingProbability(breachClass, exposure, spent) * exposure.loss;
}

/// Where the total cost is least, by cutting a range that holds it into thirds.
double leastByThirds(BreachClass breachClass, const BreachExposure& exposure)
{
    double low = 0;
    double high = exposure.vulnerability * exposure.loss;
    for (int i = 0; i < 200; ++i) {
        const double third = (high - low) / 3;
        const bool falls = totalCost(breachClass, exposure, low + third)
            > totalCost(breachClass, exposure, high - third);
        (falls ? low : high) = falls ? low + third : high - third;
    }
    return (low + high) / 2;
}
} // namespace

class TestInvestment : public QObject
{
    Q_OBJECT
private slots:
    void benefitPerCost();
    void furtherBenefits();
    void publishedRatio();
    void nothingSpent();
    void nothingToLose();
    void presentValue();
    void presentValueIsAGeometricSeries();
    void badInputs_data();
    void badInputs();
    void chanceFromPairedTrials();
    void chanceNeedsTrialsAndCost();
    void gordonLoebGolden();
    void bestSpendingIsTheLeastTotal();
    void spendingStaysBelowTheBound();
    void whereNoSpendingPays();
    void curveThroughTheMeasure();
};

void TestInvestment::benefitPerCost()
{
    const auto result = risk::investmentReturn(goldenMeasure());
    VERIFY_RESULT(result);
    QVERIFY(agrees(result->benefit, 1.2e6));
    QVERIFY(agrees(*result->benefitCostRatio, 2.4));
    QVERIFY(agrees(*result->roi, 1.4));
    QVERIFY(agrees(*result->rosi, 1.4));
    QVERIFY(agrees(*result->breakEvenEffectiveness, 0.25));
}

/// ROI counts them, ENISA's figure for security does not.
void TestInvestment::furtherBenefits()
{
    Investment measure = goldenMeasure();
    measure.furtherBenefit = 0.3e6;
    const auto result = risk::investmentReturn(measure);
    QVERIFY(agrees(*result->roi, 2.0));
    QVERIFY(agrees(*result->rosi, 1.4));
}

/// The published 1.9 is benefit per cost: a return of 90 %, not of 190 %.
void TestInvestment::publishedRatio()
{
    const Evidence published
        = evidenceById(QStringLiteral("privacy_benefit_cost"), QStringLiteral("en"));
    QCOMPARE(published.value, std::optional(1.9));
    QCOMPARE(published.year, 2021);
    QCOMPARE(published.others.size(), size_t(2)); // 1.8 in two later editions
    Investment measure;
    measure.cost = 1;
    measure.lossBefore = *published.value;
    QVERIFY(agrees(*risk::investmentReturn(measure)->roi, 0.9));
}

void TestInvestment::nothingSpent()
{
    Investment measure = goldenMeasure();
    measure.cost = 0;
    const auto result = risk::investmentReturn(measure);
    VERIFY_RESULT(result);
    QVERIFY(!result->benefitCostRatio && !result->roi && !result->rosi);
    QCOMPARE(result->breakEvenEffectiveness, std::optional(0.0));
}

void TestInvestment::nothingToLose()
{
    Investment measure;
    measure.cost = 1;
    const auto result = risk::investmentReturn(measure);
    QVERIFY(!result->breakEvenEffectiveness);
    QCOMPARE(result->roi, std::optional(-1.0));
    QCOMPARE(result->netPresentValue, -1.0);
}

void TestInvestment::presentValue()
{
    Investment measure;
    measure.cost = 1.5;
    measure.lossBefore = 1;
    measure.halfLifeYears = 2;
    measure.discountRate = 0.08;
    measure.years = 3;
    const double value = risk::investmentReturn(measure)->netPresentValue;
    QVERIFY2(std::abs(value - 0.429072) < 5e-7, qPrintable(QString::number(value, 'g', 10)));
    measure.halfLifeYears = std::numeric_limits<double>::infinity(); // an ordinary annuity
    QVERIFY(agrees(risk::investmentReturn(measure)->netPresentValue + 1.5,
                   (1 - std::pow(1.08, -3)) / 0.08));
}

void TestInvestment::presentValueIsAGeometricSeries()
{
    std::mt19937 random(6);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 1000; ++i) {
        Investment measure;
        measure.cost = 1e6 * unit(random);
        measure.lossBefore = 1e6 * unit(random);
        measure.lossAfter = 1e6 * unit(random);
        measure.furtherBenefit = 1e5 * (unit(random) - 0.5);
        measure.halfLifeYears = 0.2 + 10 * unit(random);
        measure.discountRate = 0.3 * unit(random);
        measure.years = 1 + int(20 * unit(random));
        const double kept = std::pow(0.5, 1 / measure.halfLifeYears) / (1 + measure.discountRate);
        const double series = measure.benefit() / (1 + measure.discountRate)
            * (1 - std::pow(kept, measure.years)) / (1 - kept);
        const double value = risk::investmentReturn(measure)->netPresentValue;
        QVERIFY(std::abs(value - (series - measure.cost)) <= 1e-8);
    }
}

void TestInvestment::badInputs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("value");
    QTest::newRow("negative cost") << QStringLiteral("cost") << -1.0;
    QTest::newRow("cost is no number") << QStringLiteral("cost") << double(NAN);
    QTest::newRow("endless loss") << QStringLiteral("lossBefore") << double(INFINITY);
    QTest::newRow("loss after is no number") << QStringLiteral("lossAfter") << double(NAN);
    QTest::newRow("benefit is no number") << QStringLiteral("furtherBenefit") << double(NAN);
    QTest::newRow("no year") << QStringLiteral("years") << 0.0;
    QTest::newRow("fades at once") << QStringLiteral("halfLifeYears") << 0.0;
    QTest::newRow("discount of everything") << QStringLiteral("discountRate") << -1.0;
}

void TestInvestment::badInputs()
{
    QFETCH(const QString, name);
    QFETCH(const double, value);
    Investment measure = goldenMeasure();
    const QMap<QString, double*> members {
        {QStringLiteral("cost"), &measure.cost},
        {QStringLiteral("lossBefore"), &measure.lossBefore},
        {QStringLiteral("lossAfter"), &measure.lossAfter},
        {QStringLiteral("furtherBenefit"), &measure.furtherBenefit},
        {QStringLiteral("halfLifeYears"), &measure.halfLifeYears},
        {QStringLiteral("discountRate"), &measure.discountRate}};
    if (double* member = members.value(name))
        *member = value;
    else
        measure.years = int(value);
    const auto result = risk::investmentReturn(measure);
    VERIFY_ERROR(result, BadOption);
    QCOMPARE(result.error().detail, name);
}

void TestInvestment::chanceFromPairedTrials()
{
    const std::vector<double> before {0, 5, 9, 3, 8, 7, 6, 12, 4, 10};
    const std::vector<double> after {0, 1, 2, 0, 1, 3, 6, 2, 0, 3};
    Investment measure;
    measure.cost = 4; // avoided: 0 4 7 3 7 4 0 10 4 7
    const auto chance = risk::chanceOfGain(before, after, measure);
    QVERIFY(chance);
    QCOMPARE(chance->trials, qint64(10));
    QCOMPARE(chance->share, 0.4); // avoiding just the cost gains nothing
    measure.furtherBenefit = 0.5;
    QCOMPARE(risk::chanceOfGain(before, after, measure)->share, 0.7);
    measure.furtherBenefit = 1.5;
    const auto most = risk::chanceOfGain(before, after, measure);
    QCOMPARE(most->share, 0.8);
    QVERIFY(std::abs(most->low - 0.490162) < 1e-6); // Wilson of 8 in 10
    QVERIFY(std::abs(most->high - 0.943318) < 1e-6);
}

void TestInvestment::chanceNeedsTrialsAndCost()
{
    const std::vector<double> one {1};
    Investment measure;
    QVERIFY(!risk::chanceOfGain(one, one, measure));
    measure.cost = 1;
    QVERIFY(!risk::chanceOfGain({}, {}, measure));
    QCOMPARE(risk::chanceOfGain(one, one, measure)->share, 0.0);
}

void TestInvestment::gordonLoebGolden()
{
    const BreachExposure exposure = goldenExposure();
    QVERIFY(agrees(risk::bestSpending(BreachClass::One, exposure), 144'948.97, 1e-7));
    QVERIFY(agrees(risk::bestSpending(BreachClass::Two, exposure), 219'259.26, 1e-7));
    QVERIFY(agrees(risk::spendingBound(exposure), 220'727.66, 1e-7));
}

void TestInvestment::bestSpendingIsTheLeastTotal()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 500; ++i) {
        BreachExposure exposure;
        exposure.vulnerability = 0.01 + 0.98 * unit(random);
        exposure.loss = 1e6;
        exposure.productivity = 1e-7 * std::pow(1e4, unit(random));
        exposure.exponent = 1 + 3 * unit(random);
        for (const BreachClass breachClass : kClasses) {
            const double best = risk::bestSpending(breachClass, exposure);
            const double found = leastByThirds(breachClass, exposure);
            QVERIFY2(std::abs(best - found) <= 1, qPrintable(QString::number(best - found)));
        }
    }
}

void TestInvestment::spendingStaysBelowTheBound()
{
    std::mt19937 random(8);
    std::uniform_real_distribution<double> unit(0, 1);
    double closest = 0;
    for (int i = 0; i < 10'000; ++i) {
        BreachExposure exposure;
        exposure.vulnerability = unit(random);
        exposure.loss = 1e6 * unit(random);
        exposure.productivity = 1e-7 * std::pow(1e5, unit(random));
        exposure.exponent = 1 + 3 * unit(random);
        const double bound = risk::spendingBound(exposure);
        for (const BreachClass breachClass : kClasses) {
            const double share = risk::bestSpending(breachClass, exposure) / bound;
            closest = std::max(closest, share);
            QVERIFY(share <= 1 + 1e-12);
        }
    }
    QVERIFY(closest > 0.99); // the bound is the least one
}

void TestInvestment::whereNoSpendingPays()
{
    for (const BreachClass breachClass : kClasses) {
        BreachExposure exposure = goldenExposure();
        exposure.productivity = 1e-7; // a million spent lowers hardly anything
        QCOMPARE(risk::bestSpending(breachClass, exposure), 0.0);
        exposure = goldenExposure();
        exposure.vulnerability = 0;
        QCOMPARE(risk::bestSpending(breachClass, exposure), 0.0);
        exposure = goldenExposure();
        exposure.loss = 0;
        QCOMPARE(risk::bestSpending(breachClass, exposure), 0.0);
        exposure.productivity = 0;
        QCOMPARE(risk::bestSpending(breachClass, exposure), 0.0);
    }
    BreachExposure certain = goldenExposure();
    certain.vulnerability = 1;
    QCOMPARE(risk::bestSpending(BreachClass::Two, certain), 0.0);
    QVERIFY(risk::bestSpending(BreachClass::One, certain) > 0);
}

void TestInvestment::curveThroughTheMeasure()
{
    BreachExposure exposure {.vulnerability = 0.4, .loss = 5e6, .exponent = 2};
    for (const BreachClass breachClass : kClasses) {
        exposure.productivity = risk::productivityOf(breachClass, exposure, 2e5, 0.35);
        QVERIFY(agrees(risk::remainingProbability(breachClass, exposure, 2e5), 0.4 * 0.65));
        for (const double none : {0.0, 1.0, -0.5})
            QCOMPARE(risk::productivityOf(breachClass, exposure, 2e5, none), 0.0);
        QCOMPARE(risk::productivityOf(breachClass, exposure, 0, 0.35), 0.0);
    }
}

QTEST_GUILESS_MAIN(TestInvestment)
#include "tst_investment.moc"
