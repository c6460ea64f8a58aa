// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/betaquantiles.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr size_t kCells = 768;
constexpr double kLeastDensity = -37; // exp(-37) of the highest: below every probability asked for
constexpr int kNewtonSteps = 4;

/// Density of Beta(alpha, beta) over t = ln(x / (1 - x)), the highest point being 1.
class LogitDensity
{
public:
    LogitDensity(double alpha, double beta)
        : m_alpha(alpha)
        , m_beta(beta)
        , m_mode(std::log(alpha / beta))
        , m_top(logarithm(m_mode))
    {
    }

    double mode() const { return m_mode; }
    double at(double t) const { return std::exp(logarithm(t) - m_top); }

    /// Where the density is negligible, `direction` -1 or 1 from the mode.
    double end(double direction) const
    {
        double distance = 0.25;
        while (logarithm(m_mode + direction * distance) - m_top > kLeastDensity)
            distance *= 1.25;
        return m_mode + direction * distance;
    }

private:
    /// ln(x^alpha (1 - x)^beta), without overflow.
    double logarithm(double t) const
    {
        return -m_alpha * std::log1p(std::exp(-t)) - m_beta * std::log1p(std::exp(t));
    }

    double m_alpha;
    double m_beta;
    double m_mode;
    double m_top;
};

/// Cumulated density at the edges of cells of equal width.
struct Cumulated {
    double start = 0;
    double width = 0;
    std::vector<double> density;
    std::vector<double> sum; ///< the last is the whole
};

Cumulated cumulate(const LogitDensity& density)
{
    Cumulated c;
    c.start = density.end(-1);
    c.width = (density.end(1) - c.start) / double(kCells);
    double sum = 0;
    for (size_t i = 0; i <= kCells; ++i) {
        const double t = c.start + double(i) * c.width;
        c.density.push_back(density.at(t));
        c.sum.push_back(sum);
        // Gauss and Legendre with three points.
        const double off = 0.7745966692414834 * c.width / 2;
        const double middle = t + c.width / 2;
        sum += c.width / 18
            * (5 * density.at(middle - off) + 8 * density.at(middle)
               + 5 * density.at(middle + off));
    }
    return c;
}

/// Share of a cell at which the sum reaches `target`: Newton on the cubic through both edges.
double shareOfCell(const Cumulated& c, size_t cell, double target)
{
    const double rise = c.sum[cell + 1] - c.sum[cell];
    const double slope0 = c.density[cell] * c.width;
    const double slope1 = c.density[cell + 1] * c.width;
    const double third = slope0 + slope1 - 2 * rise;
    const double second = 3 * rise - 2 * slope0 - slope1;
    const double wanted = target - c.sum[cell];
    double share = rise > 0 ? wanted / rise : 0;
    for (int step = 0; step < kNewtonSteps; ++step) {
        const double value = share * (slope0 + share * (second + share * third)) - wanted;
        const double slope = slope0 + share * (2 * second + 3 * share * third);
        share = slope > 0 ? std::clamp(share - value / slope, 0.0, 1.0) : share;
    }
    return share;
}
} // namespace

std::vector<double> betaQuantiles(double alpha, double beta, std::span<const double> probabilities)
{
    const Cumulated c = cumulate(LogitDensity(alpha, beta));
    std::vector<double> quantiles;
    quantiles.reserve(probabilities.size());
    size_t cell = 0;
    for (const double p : probabilities) {
        const double target = p * c.sum.back();
        while (cell + 1 < kCells && c.sum[cell + 1] < target)
            ++cell;
        const double t = c.start + (double(cell) + shareOfCell(c, cell, target)) * c.width;
        quantiles.push_back(1 / (1 + std::exp(-t)));
    }
    return quantiles;
}

} // namespace trustbilanz::risk
