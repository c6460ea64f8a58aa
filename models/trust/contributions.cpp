// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/contributions.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
constexpr double kWholeBrand = 100; ///< index points

/// The logarithmic mean of base and what is left of it, `change` = ln(left / base).
double logarithmicMean(double base, double change)
{
    return change == 0 ? base : base * std::expm1(change) / change;
}

std::vector<double> shareWhole(double base, std::span<const double> losses)
{
    const auto isAll = [](double loss) { return loss >= kWholeBrand; };
    const auto all = double(std::ranges::count_if(losses, isAll));
    std::vector<double> parts;
    for (const double loss : losses)
        parts.push_back(isAll(loss) ? base / all : 0);
    return parts;
}
} // namespace

std::vector<double> splitLosses(double base, std::span<const double> losses)
{
    if (std::ranges::any_of(losses, [](double loss) { return loss >= kWholeBrand; }))
        return shareWhole(base, losses);
    std::vector<double> logarithms;
    double change = 0;
    for (const double loss : losses) {
        logarithms.push_back(std::log1p(-loss / kWholeBrand));
        change += logarithms.back();
    }
    const double mean = logarithmicMean(base, change);
    for (double& part : logarithms)
        part *= -mean;
    return logarithms;
}

} // namespace trustbilanz::trust
