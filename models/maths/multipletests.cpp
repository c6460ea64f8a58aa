// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/multipletests.h"

#include <algorithm>
#include <numeric>

namespace trustbilanz::maths {

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&](size_t i) { return std::pair(p[i], i); });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (size_t rank = order.size(); rank > 0; --rank) {
        const size_t i = order[rank - 1];
        least = std::min(least, double(p.size()) * p[i] / double(rank));
        adjusted[i] = least;
    }
    return adjusted;
}

} // namespace trustbilanz::maths
