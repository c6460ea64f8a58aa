// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/distributions.h"

#include "models/risk/betaquantiles.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>

#include <cmath>
#include <limits>

namespace trustbilanz::risk {

namespace {
using Kind = DistributionKind;
using boost::math::policies::policy;
using Plain = policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Plain>;
using Beta = boost::math::beta_distribution<double, Plain>;

constexpr double k90Width = 3.2897072539029444; // 2 * Phi^-1(.95)

double widthOf(const Distribution& d)
{
    return d.numbers[formOf(d.kind).count - 1] - d.numbers[0];
}

double step(double value, double x)
{
    return x >= value ? 1 : 0;
}

double pertMean(const Distribution& d)
{
    return (d.numbers[0] + d.gamma * d.numbers[1] + d.numbers[2]) / (d.gamma + 2);
}

double pertDeviation(const Distribution& d)
{
    const auto [alpha, beta] = betaShape(d);
    const double sum = alpha + beta;
    return widthOf(d) * std::sqrt(alpha * beta / (sum + 1)) / sum;
}

double triangularDeviation(const Distribution& d)
{
    const auto [a, m, b] = d.numbers;
    return std::sqrt((a * a + m * m + b * b - a * m - a * b - m * b) / 18);
}

double triangularCumulative(const Distribution& d, double x)
{
    const auto [a, m, b] = d.numbers;
    if (x <= a || x >= b)
        return step(b, x);
    return x <= m ? (x - a) * (x - a) / ((b - a) * (m - a))
                  : 1 - (b - x) * (b - x) / ((b - a) * (b - m));
}

double triangularQuantile(const Distribution& d, double p)
{
    const auto [a, m, b] = d.numbers;
    return p * (b - a) <= m - a ? a + std::sqrt(p * (b - a) * (m - a))
                                : b - std::sqrt((1 - p) * (b - a) * (b - m));
}

double betaCumulative(const Distribution& d, double x)
{
    const double share = (x - d.numbers[0]) / widthOf(d);
    if (share <= 0 || share >= 1)
        return step(1, share);
    const auto [alpha, beta] = betaShape(d);
    return cdf(Beta(alpha, beta), share);
}

double normalCumulative(double mean, double deviation, double x)
{
    return deviation > 0 ? cdf(Normal(mean, deviation), x) : step(mean, x);
}

double normalQuantile(double mean, double deviation, double p)
{
    return mean + deviation * quantile(Normal(), p);
}

} // namespace

LogParameters logParameters(const Distribution& d)
{
    if (d.kind == Kind::Lognormal)
        return {d.numbers[0], d.numbers[1]};
    const double low = std::log(d.numbers[0]);
    const double high = std::log(d.numbers[1]);
    return {(low + high) / 2, (high - low) / k90Width};
}

BetaShape betaShape(const Distribution& d)
{
    const auto [a, m, b] = d.numbers;
    return {1 + d.gamma * (m - a) / (b - a), 1 + d.gamma * (b - m) / (b - a)};
}

double meanOf(const Distribution& d)
{
    switch (d.kind) {
    case Kind::Fixed:
    case Kind::Normal:
        return d.numbers[0];
    case Kind::Uniform:
        return d.numbers[0] + widthOf(d) / 2;
    case Kind::Triangular:
        return (d.numbers[0] + d.numbers[1] + d.numbers[2]) / 3;
    case Kind::Pert:
        return pertMean(d);
    case Kind::Lognormal:
    case Kind::Lognormal90: {
        const auto [mu, sigma] = logParameters(d);
        return std::exp(mu + sigma * sigma / 2);
    }
    }
    Q_UNREACHABLE();
}

double deviationOf(const Distribution& d)
{
    if (isConstant(d))
        return 0;
    switch (d.kind) {
    case Kind::Fixed:
        return 0;
    case Kind::Normal:
        return d.numbers[1];
    case Kind::Uniform:
        return widthOf(d) / std::sqrt(12.0);
    case Kind::Triangular:
        return triangularDeviation(d);
    case Kind::Pert:
        return pertDeviation(d);
    case Kind::Lognormal:
    case Kind::Lognormal90: {
        const double sigma = logParameters(d).sigma;
        return meanOf(d) * std::sqrt(std::expm1(sigma * sigma));
    }
    }
    Q_UNREACHABLE();
}

double cumulativeOf(const Distribution& d, double x)
{
    if (isConstant(d))
        return step(meanOf(d), x);
    switch (d.kind) {
    case Kind::Fixed:
        return step(d.numbers[0], x);
    case Kind::Normal:
        return normalCumulative(d.numbers[0], d.numbers[1], x);
    case Kind::Uniform:
        return std::clamp((x - d.numbers[0]) / widthOf(d), 0.0, 1.0);
    case Kind::Triangular:
        return triangularCumulative(d, x);
    case Kind::Pert:
        return betaCumulative(d, x);
    case Kind::Lognormal:
    case Kind::Lognormal90: {
        const auto [mu, sigma] = logParameters(d);
        return x > 0 ? normalCumulative(mu, sigma, std::log(x)) : 0;
    }
    }
    Q_UNREACHABLE();
}

double quantileOf(const Distribution& d, double p)
{
    if (isConstant(d))
        return meanOf(d);
    switch (d.kind) {
    case Kind::Fixed:
        return d.numbers[0];
    case Kind::Normal:
        return normalQuantile(d.numbers[0], d.numbers[1], p);
    case Kind::Uniform:
        return d.numbers[0] + p * widthOf(d);
    case Kind::Triangular:
        return triangularQuantile(d, p);
    case Kind::Pert: {
        const auto [alpha, beta] = betaShape(d);
        return d.numbers[0] + widthOf(d) * quantile(Beta(alpha, beta), p);
    }
    case Kind::Lognormal:
    case Kind::Lognormal90: {
        const auto [mu, sigma] = logParameters(d);
        return std::exp(normalQuantile(mu, sigma, p));
    }
    }
    Q_UNREACHABLE();
}

double lowestOf(const Distribution& d)
{
    switch (d.kind) {
    case Kind::Fixed:
    case Kind::Uniform:
    case Kind::Triangular:
    case Kind::Pert:
        return d.numbers[0];
    case Kind::Lognormal:
    case Kind::Lognormal90:
        return 0;
    case Kind::Normal:
        return isConstant(d) ? d.numbers[0] : -std::numeric_limits<double>::infinity();
    }
    Q_UNREACHABLE();
}

bool isConstant(const Distribution& d)
{
    switch (d.kind) {
    case Kind::Fixed:
        return true;
    case Kind::Uniform:
    case Kind::Triangular:
    case Kind::Pert:
        return !(widthOf(d) > 0);
    case Kind::Lognormal:
    case Kind::Normal:
        return d.numbers[1] == 0;
    case Kind::Lognormal90:
        return false;
    }
    Q_UNREACHABLE();
}

QuantileTable quantileTable(const Distribution& d, double factor)
{
    using namespace quantiletable;
    QuantileTable table(2 * kSide);
    std::vector<double> lower(kSide);
    for (size_t i = 0; i < kSide; ++i)
        lower[i] = probabilityAt(i);
    const auto fill = [&](auto&& below, auto&& above) {
        for (size_t i = 0; i < kSide; ++i) {
            table[i] = factor * below(lower[i]);
            table[kSide + i] = factor * above(lower[i]);
        }
    };
    const auto [a, m, b] = d.numbers;
    if (d.kind == Kind::Uniform) {
        const double width = widthOf(d);
        const double end = d.numbers[1];
        fill([&, low = a](double p) { return low + p * width; },
             [&](double p) { return end - p * width; });
    } else if (d.kind == Kind::Triangular) {
        const Distribution mirrored {d.kind, {-b, -m, -a}, d.gamma};
        fill([&](double p) { return triangularQuantile(d, p); },
             [&](double p) { return -triangularQuantile(mirrored, p); });
    } else {
        const auto [alpha, beta] = betaShape(d);
        const std::vector<double> below = betaQuantiles(alpha, beta, lower);
        const std::vector<double> above = betaQuantiles(beta, alpha, lower);
        for (size_t i = 0; i < kSide; ++i) {
            table[i] = factor * (d.numbers[0] + widthOf(d) * below[i]);
            table[kSide + i] = factor * (d.numbers[2] - widthOf(d) * above[i]);
        }
    }
    return table;
}

double quantiletable::probabilityAt(size_t index)
{
    const size_t cells = size_t(1) << kCellBits;
    const double inOctave = 1 + double(index % cells) / double(cells);
    return std::ldexp(kLeast * inOctave, int(index / cells));
}

} // namespace trustbilanz::risk
