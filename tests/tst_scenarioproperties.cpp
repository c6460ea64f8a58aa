// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/counterrandom.h"
#include "models/risk/drawkernels.h"
#include "models/risk/losssimulation.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>

using namespace trustbilanz;
using Kind = DistributionKind;

namespace {
constexpr int kScenarios = 1000;
constexpr qint64 kFewTrials = 3000;

/// Random scenarios that depend on their number only.
class Dice
{
public:
    explicit Dice(quint64 number)
        : m_random(20261130, number)
    {
    }

    double between(double low, double high)
    {
        return low + (high - low) * m_random.uniform(m_position++);
    }

    Distribution amount()
    {
        const double low = std::pow(10, between(2, 6));
        const double middle = low * between(1, 3);
        const double high = middle * between(1.1, 5);
        switch (int(between(0, 6))) {
        case 0:
            return fixedAt(middle);
        case 1:
            return {Kind::Uniform, {low, high}};
        case 2:
            return {Kind::Triangular, {low, middle, high}};
        case 3:
            return {Kind::Pert, {low, middle, high}, between(0.5, 8)};
        case 4:
            return {Kind::Lognormal, {std::log(middle), between(0.1, 1.5)}};
        default:
            return {Kind::Lognormal90, {low, high}};
        }
    }

    Scenario scenario()
    {
        Scenario scenario;
        scenario.revenue = std::pow(10, between(6, 9));
        Simulation& simulation = scenario.simulation;
        simulation.years = std::floor(between(1, 4));
        if (between(0, 1) < 0.3)
            simulation.frequency = {Frequency::Kind::Bernoulli, {}, between(0.05, 1)};
        else if (between(0, 1) < 0.5)
            simulation.frequency.rate = fixedAt(between(0.05, 4));
        else
            simulation.frequency.rate = {Kind::Pert, {0.1, between(0.1, 2), between(2, 5)}};
        const int count = int(between(1, 4));
        for (int i = 0; i < count; ++i)
            simulation.losses.push_back({QStringLiteral("loss %1").arg(i), amount()});
        if (between(0, 1) < 0.3) {
            LostRevenue lost;
            lost.trustLoss = {Kind::Pert, {0.01, 0.06, 0.12}};
            simulation.losses.push_back({QStringLiteral("lost revenue"), lost});
        }
        return scenario;
    }

private:
    maths::CounterRandom m_random;
    quint64 m_position = 0;
};

SimulationResult simulated(const Scenario& scenario, int threads = 1, qint64 trials = kFewTrials,
                           bool sensitivity = false)
{
    risk::SimulationOptions options;
    options.trials = trials;
    options.threads = threads;
    options.sensitivity = sensitivity;
    const auto result = risk::simulate(scenario, options);
    if (!result)
        qFatal("%s", qPrintable(tests::describe(result.error())));
    return *result;
}

void multiply(Distribution& distribution, double factor)
{
    if (distribution.kind == Kind::Lognormal) {
        distribution.numbers[0] += std::log(factor);
        return;
    }
    for (double& number : distribution.numbers)
        number *= factor;
}

void multiplyMoney(Scenario& scenario, double factor)
{
    scenario.revenue = *scenario.revenue * factor;
    for (LossComponent& loss : scenario.simulation.losses) {
        if (auto* amount = std::get_if<Distribution>(&loss.each))
            multiply(*amount, factor);
    }
}

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= std::abs(expected) * relative;
}
} // namespace

/// What holds for every scenario, tried on random ones with few trials each.
class TestScenarioProperties : public QObject
{
    Q_OBJECT
private slots:
    void exceedanceFallsAndShortfallIsAtLeastTheQuantile()
    {
        for (int i = 0; i < kScenarios; ++i) {
            const SimulationResult result = simulated(Dice(i).scenario());
            const auto& curve = result.exceedance;
            const auto rises = [](const ExceedancePoint& a, const ExceedancePoint& b) {
                return b.loss <= a.loss || b.share.probability > a.share.probability;
            };
            QVERIFY2(std::ranges::adjacent_find(curve, rises) == curve.end(),
                     qPrintable(QString::number(i)));
            for (const TailFigure& tail : result.tails)
                QVERIFY(tail.shortfall >= tail.quantile);
            QVERIFY(curve.empty() || curve.back().share.probability == 0);
        }
    }

    void worseNeverLowersTheMean()
    {
        for (int i = 0; i < kScenarios; ++i) {
            const Scenario scenario = Dice(i).scenario();
            const double before = simulated(scenario).mean;
            Scenario oftener = scenario;
            Frequency& frequency = oftener.simulation.frequency;
            frequency.probability = std::min(1.0, frequency.probability * 1.2);
            multiply(frequency.rate, 1.2);
            QVERIFY2(simulated(oftener).mean >= before, qPrintable(QString::number(i)));
            Scenario dearer = scenario;
            if (auto* amount = std::get_if<Distribution>(&dearer.simulation.losses[0].each))
                multiply(*amount, 1.2);
            QVERIFY2(simulated(dearer).mean >= before, qPrintable(QString::number(i)));
        }
    }

    void orderOfComponentsDoesNotMatter()
    {
        for (int i = 0; i < kScenarios; ++i) {
            const Scenario scenario = Dice(i).scenario();
            Scenario reversed = scenario;
            std::ranges::reverse(reversed.simulation.losses);
            QCOMPARE(simulated(reversed), simulated(scenario));
        }
    }

    void moneyScales()
    {
        for (int i = 0; i < kScenarios; ++i) {
            const Scenario scenario = Dice(i).scenario();
            Scenario other = scenario;
            multiplyMoney(other, 1.7);
            const SimulationResult before = simulated(scenario);
            const SimulationResult after = simulated(other);
            QVERIFY2(isNear(after.mean, 1.7 * before.mean, 1e-9), qPrintable(QString::number(i)));
            for (size_t level = 0; level < before.tails.size(); ++level) // bins are .05 % wide
                QVERIFY(
                    isNear(after.tails[level].quantile, 1.7 * before.tails[level].quantile, 1e-3));
        }
    }

    void threadsDoNotMatter()
    {
        for (int i = 0; i < kScenarios; i += 50) {
            const Scenario scenario = Dice(i).scenario();
            const SimulationResult one = simulated(scenario, 1, 100'000, true);
            QCOMPARE(simulated(scenario, 2, 100'000, true), one);
            QCOMPARE(simulated(scenario, 3, 100'000, true), one);
        }
    }

    /// Known answer of the authors: counter and key 0 give 6627e8d5 e169c58d bc57ac4c 9b00dbd8.
    void philoxIsThatOfItsAuthors()
    {
        const std::vector<std::uint32_t> trials(risk::kVector, 0);
        double first[risk::kVector] {};
        double second[risk::kVector] {};
        risk::drawKernels(risk::Instructions::Baseline)
            .uniforms({}, trials.data(), trials.size(), first, second);
        const auto uniform = [](quint64 bits) { return (double(bits >> 12) + 0.5) * 0x1p-52; };
        QCOMPARE(first[0], uniform(0x6627e8d5e169c58dULL));
        QCOMPARE(second[0], uniform(0xbc57ac4c9b00dbd8ULL));
    }

    void instructionsGiveTheSameBits()
    {
        const risk::DrawPlan lognormal {risk::Shape::Lognormal, 11, 1.3};
        std::vector<std::uint32_t> trials(risk::kStrip);
        for (size_t i = 0; i < trials.size(); ++i)
            trials[i] = std::uint32_t(i * 977);
        std::vector<std::vector<double>> drawn;
        for (const auto set :
             {risk::Instructions::Baseline, risk::Instructions::Avx2, risk::Instructions::Avx512}) {
            if (!risk::isSupported(set))
                continue;
            std::vector<double> amounts(2 * risk::kStrip);
            risk::drawKernels(set).amounts(lognormal, {7, 1, 2, 3}, trials.data(), risk::kStrip,
                                           risk::kStrip, amounts.data(),
                                           amounts.data() + risk::kStrip);
            drawn.push_back(amounts);
        }
        for (const auto& amounts : drawn)
            QVERIFY(amounts == drawn.front());
    }

    void measureThatHalvesEveryLossSavesHalf()
    {
        const Scenario before = Dice(1).scenario();
        Scenario after = before;
        multiplyMoney(after, 0.5);
        const auto saved = risk::simulate(risk::Comparison {before, after, {}}, {});
        VERIFY_RESULT(saved);
        QVERIFY(isNear(saved->mean, simulated(before, 1, risk::kDefaultTrials).mean / 2, 1e-9));
        QVERIFY(saved->exceedance.front().loss >= 0); // trial by trial, never a loss
    }

    void commonCauseWidensThePortfolio()
    {
        risk::Portfolio portfolio;
        for (int i = 0; i < 2; ++i) {
            Scenario scenario;
            scenario.simulation.frequency.rate = fixedAt(0.5);
            scenario.simulation.losses
                = {{QStringLiteral("loss"), Distribution {Kind::Lognormal90, {1e6, 1e7}}}};
            portfolio.scenarios.push_back(scenario);
        }
        const auto apart = risk::simulate(portfolio, {});
        portfolio.commonCause = true;
        const auto together = risk::simulate(portfolio, {});
        VERIFY_RESULT(apart);
        VERIFY_RESULT(together);
        // Either way 2 x 2.020006 M; no loss with .606531^2 or .606531.
        QVERIFY(std::abs(apart->mean - 4.040012e6) < 4 * apart->standardError);
        QVERIFY(std::abs(together->mean - 4.040012e6) < 4 * together->standardError);
        QVERIFY(std::abs(apart->probabilityOfNoLoss - .367879) < .0062);
        QVERIFY(std::abs(together->probabilityOfNoLoss - .606531) < .0062);
        QVERIFY(together->deviation > apart->deviation);
    }
};

QTEST_GUILESS_MAIN(TestScenarioProperties)
#include "tst_scenarioproperties.moc"
