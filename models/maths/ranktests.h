// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

/// Exact two-sided tests of "as often above zero as below"; no assumption on the distribution.
/// Zeros say nothing and are left out. None when nothing is left.
namespace trustbilanz::maths {

std::optional<double> signTest(std::span<const double> values);
/// Wilcoxon's; values of equal size share the mean of their ranks, and the distribution is that of
/// all signs over these ranks.
std::optional<double> signedRankTest(std::span<const double> values);

} // namespace trustbilanz::maths
