// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trustbilanz::trust {

/// Index points that are none: a mean of weights or thirds may miss a bound, or the mean of another
/// range, by its last digit and still equal it.
inline constexpr double kIndexRounding = 1e-9;

} // namespace trustbilanz::trust
