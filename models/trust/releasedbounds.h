// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace trustbilanz::trust {

/// A place between customers: just below a mean, or just above it.
struct Bound {
    enum class Side : char { Below, Above };
    double value = 0; ///< index
    Side side = Side::Below;
};

/// Whether the shares of a group on either side of `wanted` may show. Two bounds tell by
/// subtraction how many customers lie between, and a reader who moves one bound step by step would
/// count them out. So only bounds on a fixed grid are released, and of them only those that leave
/// nobody or k customers between any two: `usual` first, which most people ask for, then the grid
/// from below. What is released depends on the means alone, not on what was asked before.
/// `grid`: index values, ascending; either side of them can be wanted.
bool mayDivide(std::span<const double> means, std::span<const Bound> wanted,
               std::span<const Bound> usual, std::span<const double> grid, int smallestGroup);

} // namespace trustbilanz::trust
