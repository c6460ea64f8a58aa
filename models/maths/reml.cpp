// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/reml.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trustbilanz::maths {

namespace {
constexpr double kMostPhi = 0.99;
constexpr int kGridSteps = 36; ///< the likelihood may have more than one peak
constexpr double kTolerance = 1e-7;
constexpr double kAtBound = 10 * kTolerance; ///< as near as a search that runs into it comes

/// Observations made independent for one phi: each less what the one before it foretells.
class Whitening
{
public:
    Whitening(std::span<const int> times, double phi)
    {
        for (size_t i = 1; i < times.size(); ++i) {
            m_carried.push_back(std::pow(phi, times[i] - times[i - 1]));
            m_deviations.push_back(std::sqrt(1 - m_carried.back() * m_carried.back()));
        }
    }

    std::vector<double> operator()(std::span<const double> values) const
    {
        std::vector<double> white {values.front()};
        for (size_t i = 1; i < values.size(); ++i)
            white.push_back((values[i] - m_carried[i - 1] * values[i - 1]) / m_deviations[i - 1]);
        return white;
    }

    /// ln of the determinant of the correlations.
    double logDeterminant() const
    {
        double sum = 0;
        for (const double deviation : m_deviations)
            sum += 2 * std::log(deviation);
        return sum;
    }

private:
    std::vector<double> m_carried;
    std::vector<double> m_deviations;
};

class Profile
{
public:
    Profile(const Columns& predictors, std::span<const double> response, std::span<const int> times)
        : m_predictors(predictors)
        , m_response(response)
        , m_times(times)
    {
    }

    std::optional<Regression> fit(double phi) const
    {
        const Whitening whitening(m_times, phi);
        Columns predictors;
        for (const std::vector<double>& column : m_predictors)
            predictors.push_back(whitening(column));
        return leastSquares(predictors, whitening(m_response), Intercept::None);
    }

    /// Restricted log-likelihood but for constants.
    double operator()(double phi) const
    {
        const std::optional<Regression> regression = fit(phi);
        if (!regression)
            return -HUGE_VAL;
        return -(regression->freedom * std::log(regression->residualSquares)
                 + Whitening(m_times, phi).logDeterminant() + regression->logDeterminant)
            / 2;
    }

private:
    const Columns& m_predictors;
    std::span<const double> m_response;
    std::span<const int> m_times;
};

/// Golden-section search for the peak within [low, high].
double peakWithin(const Profile& likelihood, double low, double high)
{
    const double golden = (std::sqrt(5.0) - 1) / 2;
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double atLeft = likelihood(left);
    double atRight = likelihood(right);
    while (high - low > kTolerance) {
        if (atLeft > atRight) {
            high = std::exchange(right, left);
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = likelihood(left);
        } else {
            low = std::exchange(left, right);
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = likelihood(right);
        }
    }
    return (low + high) / 2;
}

double bestPhi(const Profile& likelihood)
{
    constexpr double step = 2 * kMostPhi / kGridSteps;
    double best = 0;
    double most = -HUGE_VAL;
    for (int i = 0; i <= kGridSteps; ++i) {
        const double phi = -kMostPhi + i * step;
        const double value = likelihood(phi);
        if (value > most) {
            most = value;
            best = phi;
        }
    }
    return peakWithin(likelihood, std::max(best - step, -kMostPhi),
                      std::min(best + step, kMostPhi));
}
} // namespace

std::optional<AutoregressiveFit> autoregressiveFit(const Columns& predictors,
                                                   std::span<const double> response,
                                                   std::span<const int> times)
{
    const Profile likelihood(predictors, response, times);
    if (!likelihood.fit(0))
        return std::nullopt;
    const double phi = bestPhi(likelihood);
    std::optional<Regression> regression = likelihood.fit(phi);
    if (!regression)
        return std::nullopt;
    const bool isAtBound = std::abs(phi) > kMostPhi - kAtBound;
    return AutoregressiveFit {phi, isAtBound, std::move(*regression)};
}

} // namespace trustbilanz::maths
