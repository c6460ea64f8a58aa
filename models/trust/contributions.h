// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace trustbilanz::trust {

/// Splits what losses take from a base together, base x (1 - product of (1 - loss / 100)), so that
/// the parts add up to it whatever their order: each has the share of its logarithm (logarithmic
/// mean Divisia index, Ang 2005, doi 10.1016/j.enpol.2003.10.010). Negative losses get negative
/// parts; losses of all 100 points share the whole equally.
std::vector<double> splitLosses(double base, std::span<const double> losses);

} // namespace trustbilanz::trust
