// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trustbilanz::risk {

/// Quantiles of a distribution for drawing by one look-up: cells that shrink towards both ends, 64
/// to every halving of the probability, so that tails are as exact as the middle. Values between
/// are interpolated; the relative error is below 1e-5, that of the mean far less. Beyond
/// 2^-33 a draw stays at the end.
namespace quantiletable {
inline constexpr int kOctaves = 32;
inline constexpr int kCellBits = 6;
inline constexpr size_t kCells = size_t(kOctaves) << kCellBits;
inline constexpr size_t kSide = kCells + 2; ///< entries of one side; one behind the last for 1/2
inline constexpr double kLeast = 0x1p-33; ///< probability at the first entry

/// Probability of entry `index` of the lower side; the upper side holds 1 minus it.
double probabilityAt(size_t index);
} // namespace quantiletable

/// Lower side, then upper side: the layout that the kernels read.
using QuantileTable = std::vector<double>;

} // namespace trustbilanz::risk
