// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/mapgeometry.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::charts {

namespace {
constexpr double kStep = 5;
constexpr double kLeastSpan = 20;
/// Part of the axis that each field keeps, so that its name has room.
constexpr double kLeastField = 0.2;
} // namespace

std::pair<double, double> mapBounds(double lowest, double highest, double border)
{
    double low = std::min(lowest, border);
    double high = std::max(highest, border);
    const double span = std::max(high - low, kLeastSpan);
    const double room = span * kLeastField / (1 - kLeastField);
    low = std::min(low - 1, border - room);
    high = std::max(high + 1, border + room);
    return {std::max(0.0, std::floor(low / kStep) * kStep),
            std::min(100.0, std::ceil(high / kStep) * kStep)};
}

} // namespace trustbilanz::charts
