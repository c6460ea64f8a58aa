// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace trustbilanz::maths {

/// What may be called significant by the false discovery rate.
inline constexpr double kFalseDiscoveryRate = 0.05;

/// Adjusted p values of Benjamini and Hochberg (models.md 1.6) in the order of `p`: at most a share
/// of x of the tests with an adjusted p up to x are expected to be false alarms.
std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace trustbilanz::maths
