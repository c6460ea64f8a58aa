// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/lossgrid.h"

#include "models/risk/distributions.h"
#include "models/risk/lossmodel.h"

#include <unsupported/Eigen/FFT>

#include <algorithm>
#include <cmath>
#include <complex>

namespace trustbilanz::risk {

namespace {
using Spectrum = std::vector<std::complex<double>>;

constexpr double kBeyond = 1e-7; // share of the trials that the grid may miss
constexpr double kDeviations = 8; // room for the sum of many losses
constexpr int kRateNodes = 32; // by which an uncertain rate is averaged

/// The number of events: probabilities of its generating function's parameter.
struct Counts {
    bool isPoisson = true;
    double years = 1;
    double probability = 0; ///< Bernoulli
    std::vector<double> rates; ///< equally likely, times years

    std::complex<double> generating(std::complex<double> z) const
    {
        if (!isPoisson)
            return std::pow(1 - probability + probability * z, years);
        std::complex<double> sum = 0;
        for (const double rate : rates)
            sum += std::exp(rate * (z - 1.0));
        return sum / double(rates.size());
    }

    double mean() const
    {
        if (!isPoisson)
            return years * probability;
        double sum = 0;
        for (const double rate : rates)
            sum += rate;
        return sum / double(rates.size());
    }

    double variance() const
    {
        if (!isPoisson)
            return mean() * (1 - probability);
        double squares = 0;
        for (const double rate : rates)
            squares += (rate - mean()) * (rate - mean());
        return mean() + squares / double(rates.size());
    }
};

/// Middles of equally likely parts, moved so that their mean is exact.
std::vector<double> ratesOf(const Distribution& rate, double years)
{
    const double mean = std::max(0.0, meanOf(rate)) * years;
    if (isConstant(rate) || mean == 0)
        return {mean};
    std::vector<double> rates;
    double sum = 0;
    for (int i = 0; i < kRateNodes; ++i) {
        rates.push_back(std::max(0.0, quantileOf(rate, (i + 0.5) / kRateNodes)) * years);
        sum += rates.back();
    }
    for (double& value : rates)
        value *= mean * kRateNodes / sum;
    return rates;
}

Counts countsOf(const Simulation& simulation)
{
    Counts counts;
    counts.isPoisson = simulation.frequency.kind == Frequency::Kind::Poisson;
    counts.years = simulation.years;
    counts.probability = simulation.frequency.probability;
    if (counts.isPoisson)
        counts.rates = ratesOf(simulation.frequency.rate, simulation.years);
    return counts;
}

Result<std::vector<Amount>> amountsOf(const Scenario& scenario)
{
    std::vector<Amount> amounts;
    for (const LossComponent& loss : scenario.simulation.losses) {
        const auto amount = amountOf(scenario, loss);
        if (!amount)
            return tl::unexpected(amount.error());
        amounts.push_back(*amount);
    }
    return amounts;
}

LossMoments momentsOf(const Counts& counts, const std::vector<Amount>& amounts)
{
    LossMoments each;
    for (const Amount& amount : amounts) {
        const double deviation = deviationOf(amount.distribution) * amount.factor;
        each.mean += meanOf(amount.distribution) * amount.factor;
        each.variance += deviation * deviation;
    }
    return {counts.mean() * each.mean,
            counts.mean() * each.variance + counts.variance() * each.mean * each.mean};
}

/// How far losses (sign 1) or benefits (sign -1) reach.
double reach(const LossMoments& sum, const std::vector<Amount>& amounts, double events, double sign)
{
    const double share = kBeyond / std::max(1.0, events);
    double far = 0;
    for (const Amount& amount : amounts)
        far += std::max(0.0,
                        sign * amount.factor
                            * quantileOf(amount.distribution, sign > 0 ? 1 - share : share));
    if (far == 0)
        return 0;
    return far + std::max(0.0, sign * sum.mean) + kDeviations * std::sqrt(sum.variance);
}

/// Probabilities of an amount rounded to the grid; negative ones lie at its end.
std::vector<double> rounded(const Amount& amount, double width, size_t cells, size_t negative)
{
    std::vector<double> masses(cells);
    const auto upTo = [&](double edge) {
        return amount.factor > 0 ? cumulativeOf(amount.distribution, edge * width / amount.factor)
                                 : double(edge >= 0);
    };
    const auto least = -std::ptrdiff_t(negative);
    double before = upTo(double(least) - 0.5);
    for (std::ptrdiff_t i = least; i < std::ptrdiff_t(cells - negative); ++i) {
        const double after = upTo(double(i) + 0.5);
        masses[i < 0 ? size_t(i + std::ptrdiff_t(cells)) : size_t(i)] = after - before;
        before = after;
    }
    return masses;
}

/// Adds bins of a cumulated probability, so that no mass is lost by rounding to whole trials.
class BinWriter
{
public:
    void add(double least, double most, double mass)
    {
        m_sum = std::min(1.0, m_sum + std::max(0.0, mass));
        const auto upTo = qint64(std::llround(m_sum * double(kGridTrials)));
        if (upTo > m_written)
            bins.push_back({least, most, upTo - m_written});
        m_written = upTo;
    }

    std::vector<LossBin> bins;

private:
    double m_sum = 0;
    qint64 m_written = 0;
};

std::vector<LossBin> binsOf(const std::vector<double>& masses, double width, size_t negative,
                            double none)
{
    BinWriter writer;
    for (size_t i = masses.size() - negative; i < masses.size(); ++i) {
        const double middle = -double(masses.size() - i);
        writer.add((middle - 0.5) * width, (middle + 0.5) * width, masses[i]);
    }
    writer.add(0, 0, none);
    writer.add(0.01 * width, 0.5 * width, masses[0] - none);
    for (size_t i = 1; i < masses.size() - negative; ++i)
        writer.add((double(i) - 0.5) * width, (double(i) + 0.5) * width, masses[i]);
    return std::move(writer.bins);
}
} // namespace

Result<LossMoments> lossMoments(const Scenario& scenario)
{
    return amountsOf(scenario).map([&](const std::vector<Amount>& amounts) {
        return momentsOf(countsOf(scenario.simulation), amounts);
    });
}

Result<std::vector<LossBin>> gridBins(const Scenario& scenario, size_t cells)
{
    const auto amounts = amountsOf(scenario);
    if (!amounts)
        return tl::unexpected(amounts.error());
    const Counts counts = countsOf(scenario.simulation);
    const LossMoments sum = momentsOf(counts, *amounts);
    const double up = reach(sum, *amounts, counts.mean(), 1);
    const double down = reach(sum, *amounts, counts.mean(), -1);
    const double none = counts.generating(0).real();
    if (up + down == 0)
        return std::vector<LossBin> {{0, 0, kGridTrials}};
    const double width = (up + down) / double(cells - 2);
    const auto negative = size_t(down / width);
    Eigen::FFT<double> transform;
    transform.SetFlag(Eigen::FFT<double>::HalfSpectrum);
    Spectrum product(cells / 2 + 1, 1.0);
    Spectrum spectrum;
    for (const Amount& amount : *amounts) {
        transform.fwd(spectrum, rounded(amount, width, cells, negative));
        std::ranges::transform(product, spectrum, product.begin(), std::multiplies {});
    }
    for (std::complex<double>& z : product)
        z = counts.generating(z);
    std::vector<double> masses(cells);
    transform.inv(masses, product, Eigen::Index(cells));
    return binsOf(masses, width, negative, none);
}

} // namespace trustbilanz::risk
