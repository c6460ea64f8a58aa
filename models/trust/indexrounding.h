// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trustbilanz::trust {

/// Index points that a mean of weights or thirds may miss a bound by and still equal it.
inline constexpr double kIndexRounding = 1e-9;

} // namespace trustbilanz::trust
