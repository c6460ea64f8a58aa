// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation of tests/bench_scenario.sh: bench_scenario MODE [TRIALS [ROUNDS]]
//
// Model: Poisson(2.5) x lognormal(11, 1.3). MODE is one of
//   std       std::mt19937_64 and the distributions of the standard library, one thread
//   baseline, avx2, avx512   our engine with these instructions, one thread: draws and histogram
//   whole     simulate() with all processors: mean, quantiles and curve; wall seconds
//   gate      a run held against the exact distribution: four standard errors
// Prints million trials a CPU second (of `whole`: wall seconds), median of the rounds.
#include "models/risk/losssimulation.h"
#include "models/risk/sampling.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>
#include <map>
#include <random>
#include <string>

using namespace trustbilanz;

namespace {
constexpr double kRate = 2.5;
constexpr double kMu = 11;
constexpr double kSigma = 1.3;

Scenario model()
{
    Scenario scenario;
    scenario.simulation.frequency = {Frequency::Kind::Poisson, fixedAt(kRate), 0};
    scenario.simulation.losses
        = {{QStringLiteral("loss"), Distribution {DistributionKind::Lognormal, {kMu, kSigma}}}};
    return scenario;
}

double standardLoop(qint64 trials)
{
    std::mt19937_64 bits(1);
    std::poisson_distribution<int> events(kRate);
    std::lognormal_distribution<double> loss(kMu, kSigma);
    double sum = 0;
    for (qint64 trial = 0; trial < trials; ++trial) {
        for (int left = events(bits); left > 0; --left)
            sum += loss(bits);
    }
    return sum / double(trials);
}

double ourLoop(qint64 trials, risk::Instructions instructions)
{
    const auto model = risk::lossModel(::model());
    risk::TrialBlock block(risk::drawKernels(instructions));
    risk::LossHistogram histogram;
    double sum = 0;
    for (qint64 first = 0; first < trials; first += qint64(risk::kBlock)) {
        const auto count = size_t(std::min(qint64(risk::kBlock), trials - first));
        block.begin(*model, {1, 0, 0}, std::uint32_t(first), count);
        qint64 budget = std::numeric_limits<qint64>::max();
        block.goOn(budget);
        histogram.add(block.losses());
        sum += block.componentSums()[0];
    }
    return sum / double(trials);
}

template<class Work>
double median(int rounds, Work work)
{
    std::vector<double> values;
    for (int round = 0; round < rounds; ++round)
        values.push_back(work());
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double perSecond(qint64 trials, double (*run)(qint64))
{
    const std::clock_t start = std::clock();
    const double mean = run(trials);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    std::fprintf(stderr, "mean %.1f\n", mean);
    return double(trials) / 1e6 / seconds;
}

double wallOfWhole(qint64 trials)
{
    risk::SimulationOptions options;
    options.trials = trials;
    options.sensitivity = false;
    options.levels = {0.5, 0.95, 0.99, 0.999};
    const auto start = std::chrono::steady_clock::now();
    const auto result = risk::simulate(model(), options);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    std::fprintf(stderr, "mean %.1f, q99.9 %.0f, %zu points\n", result->mean,
                 result->tails.back().quantile, result->exceedance.size());
    return wall.count();
}

/// Standard errors that mean and quantiles lie off the exact distribution.
int gate(qint64 trials)
{
    risk::SimulationOptions options;
    options.trials = trials;
    options.sensitivity = false;
    options.levels = {0.5, 0.95, 0.99, 0.999};
    const auto sampled = risk::simulate(model(), options);
    const auto exact = risk::preview(model(), options, size_t(1) << 20);
    const double n = double(trials);
    double worst = std::abs(sampled->mean - exact->mean) / sampled->standardError;
    std::printf("mean %.2f\n", worst);
    for (size_t i = 0; i < options.levels.size(); ++i) {
        // The share of trials up to the exact quantile, by the exact distribution beside it.
        const double p = options.levels[i];
        const double step = 0.02 * exact->tails[i].quantile;
        const double off = sampled->tails[i].quantile - exact->tails[i].quantile;
        risk::SimulationOptions beside = options;
        Scenario scenario = model();
        scenario.simulation.tolerance = exact->tails[i].quantile + step;
        const double more
            = risk::preview(scenario, beside, size_t(1) << 20)->aboveTolerance->probability;
        const double density = (1 - p - more) / step;
        const double z = std::abs(off) * density / std::sqrt(p * (1 - p) / n);
        std::printf("q%g %.2f\n", 100 * p, z);
        worst = std::max(worst, z);
    }
    return worst < 4 ? 0 : 1;
}
} // namespace

int main(int count, char* arguments[])
{
    const std::string mode = count > 1 ? arguments[1] : "whole";
    const auto trials = qint64(count > 2 ? std::stod(arguments[2]) : 1e7);
    const int rounds = count > 3 ? std::stoi(arguments[3]) : 5;
    static const std::map<std::string, double (*)(qint64)> loops {
        {"std", standardLoop},
        {"baseline", [](qint64 n) { return ourLoop(n, risk::Instructions::Baseline); }},
        {"avx2", [](qint64 n) { return ourLoop(n, risk::Instructions::Avx2); }},
        {"avx512", [](qint64 n) { return ourLoop(n, risk::Instructions::Avx512); }},
    };
    if (mode == "gate")
        return gate(trials);
    const auto loop = loops.find(mode);
    std::printf("%.3f\n", median(rounds, [&] {
                    return loop == loops.end() ? wallOfWhole(trials)
                                               : perSecond(trials, loop->second);
                }));
    return 0;
}
