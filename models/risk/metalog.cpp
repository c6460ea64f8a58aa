// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/metalog.h"

#include "models/maths/regression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr size_t kMostTerms = 9;
constexpr int kQuantiles = 200;
constexpr std::array kTails {0.0005, 0.001, 0.002, 0.998, 0.999, 0.9995};
constexpr double kBeyondTail = 10; ///< values that a tail's quantile needs on its far side

/// Term `index` of M(y): powers of y - 1/2, every other one times the log odds.
double basis(size_t index, double probability)
{
    const double centred = probability - 0.5;
    const double odds = std::log(probability / (1 - probability));
    switch (index) {
    case 0:
        return 1;
    case 1:
        return odds;
    case 2:
        return centred * odds;
    case 3:
        return centred;
    default:
        return std::pow(centred, double(index / 2)) * (index % 2 == 0 ? 1 : odds);
    }
}

/// Between the two values around it; value i stands for the probability (i + 1/2) / n.
double quantileOf(std::span<const double> values, double probability)
{
    const double place
        = std::clamp(probability * double(values.size()) - 0.5, 0.0, double(values.size() - 1));
    const auto below = size_t(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - double(below));
}

struct Quantiles {
    std::vector<double> probabilities;
    std::vector<double> values;
};

Quantiles quantilesOf(std::span<const double> values)
{
    Quantiles quantiles;
    const auto count = double(values.size());
    for (int i = 0; i < kQuantiles; ++i)
        quantiles.probabilities.push_back((i + 0.5) / kQuantiles);
    for (const double tail : kTails) {
        if (std::min(tail, 1 - tail) * count >= kBeyondTail)
            quantiles.probabilities.push_back(tail);
    }
    std::ranges::sort(quantiles.probabilities);
    for (const double probability : quantiles.probabilities)
        quantiles.values.push_back(quantileOf(values, probability));
    return quantiles;
}

bool neverDescends(const Metalog& metalog)
{
    double last = metalog.quantile(0.0005);
    for (int i = 1; i < 2000; ++i) {
        const double next = metalog.quantile((i + 0.5) / 2000);
        if (!(next >= last))
            return false;
        last = next;
    }
    return std::isfinite(last);
}

double largestError(const Metalog& metalog, const Quantiles& quantiles)
{
    double largest = 0;
    double low = 0;
    double high = 0;
    for (size_t i = 0; i < quantiles.values.size(); ++i) {
        const double probability = quantiles.probabilities[i];
        low = probability < 0.05 ? quantiles.values[i] : low;
        high = probability < 0.95 ? quantiles.values[i] : high;
        if (probability > 0.01 && probability < 0.99)
            largest
                = std::max(largest, std::abs(metalog.quantile(probability) - quantiles.values[i]));
    }
    return high > low ? largest / (high - low) : largest;
}

std::optional<Metalog> fitted(const Quantiles& quantiles, std::optional<double> bound, size_t terms)
{
    maths::Columns columns(terms);
    std::vector<double> response;
    for (size_t i = 0; i < quantiles.values.size(); ++i) {
        for (size_t term = 0; term < terms; ++term)
            columns[term].push_back(basis(term, quantiles.probabilities[i]));
        response.push_back(bound ? std::log(quantiles.values[i] - *bound) : quantiles.values[i]);
    }
    auto fit = maths::leastSquares(columns, response, maths::Intercept::None);
    if (!fit)
        return std::nullopt;
    Metalog metalog {std::move(fit->coefficients), bound, 0};
    metalog.largestError = largestError(metalog, quantiles);
    return neverDescends(metalog) ? std::optional(std::move(metalog)) : std::nullopt;
}

/// All values alike: no more than the first term is needed.
Metalog constant(double value, std::optional<double> bound)
{
    return {{bound ? std::log(value - *bound) : value, 0}, bound, 0};
}
} // namespace

double Metalog::quantile(double probability) const
{
    double sum = 0;
    for (size_t i = 0; i < coefficients.size(); ++i)
        sum += coefficients[i] * basis(i, probability);
    return lowerBound ? *lowerBound + std::exp(sum) : sum;
}

std::optional<Metalog> fitMetalog(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const std::optional<double> bound = values.front() > 0 ? std::optional(0.0) : std::nullopt;
    if (values.front() == values.back())
        return constant(values.front(), bound);
    const Quantiles quantiles = quantilesOf(values);
    std::optional<Metalog> best;
    for (size_t terms = 2; terms <= kMostTerms; ++terms) {
        auto candidate = fitted(quantiles, bound, terms);
        if (candidate && (!best || candidate->largestError < best->largestError))
            best = std::move(candidate);
    }
    return best;
}

} // namespace trustbilanz::risk
