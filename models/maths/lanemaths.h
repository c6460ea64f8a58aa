// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

/// Functions without branches and tables, so that a compiler turns a loop over them into vector
/// instructions. They use additions, multiplications, divisions and roots only, which IEEE 754
/// rounds alike everywhere: without contraction (-ffp-contract=off) they give the same bits for
/// every width of vectors, unlike those of the C library.
namespace trustbilanz::maths {

#define LANE_INLINE [[gnu::always_inline]] inline

inline constexpr std::uint64_t kMantissa = 0x000FFFFFFFFFFFFFULL;
inline constexpr std::uint64_t kOneBits = 0x3FF0000000000000ULL;
inline constexpr double kRounder = 0x1.8p52; ///< x + kRounder holds round(x) in its low bits

/// Natural logarithm of a positive normal number (fdlibm's polynomial).
LANE_INLINE double laneLog(double x)
{
    constexpr std::uint64_t rootHalf = 0x3FE6A09E667F3BCDULL; // mantissas from here to its double
    constexpr double ln2High = 6.93147180369123816490e-01, ln2Low = 1.90821492927058770002e-10;
    const std::uint64_t shifted = std::bit_cast<std::uint64_t>(x) + (kOneBits - rootHalf);
    const double exponent
        = std::bit_cast<double>((shifted >> 52) | 0x4330000000000000ULL) - (0x1p52 + 1023);
    const double f = std::bit_cast<double>((shifted & kMantissa) + rootHalf) - 1;
    const double s = f / (2 + f);
    const double z = s * s;
    const double r = z
        * (6.666666666666735130e-01
           + z
               * (3.999999999940941908e-01
                  + z
                      * (2.857142874366239149e-01
                         + z
                             * (2.222219843214978396e-01
                                + z
                                    * (1.818357216161805012e-01
                                       + z
                                           * (1.531383769920937332e-01
                                              + z * 1.479819860511658591e-01))))));
    const double half = 0.5 * f * f;
    return exponent * ln2High - ((half - (s * (half + r) + exponent * ln2Low)) - f);
}

/// Exponential function, of at most +-700 (beyond it stays there).
LANE_INLINE double laneExp(double x)
{
    constexpr double ln2High = 6.93147180369123816490e-01, ln2Low = 1.90821492927058770002e-10;
    const double clipped = x < -700 ? -700 : (x > 700 ? 700 : x);
    const double rounded = clipped * 1.44269504088896338700 + kRounder;
    const double power = rounded - kRounder;
    const double r = (clipped - power * ln2High) - power * ln2Low;
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double low = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6));
    const double middle = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    const double high
        = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
    const double series = low + r4 * (middle + r4 * (high + r4 * (1.0 / 479001600)));
    const std::uint64_t scale = std::bit_cast<std::uint64_t>(rounded) << 52;
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(series) + scale);
}

/// Sine and cosine of `turns` full circles, 0 to 1.
LANE_INLINE void laneSineCosine(double turns, double& sine, double& cosine)
{
    const double rounded = 4 * turns + kRounder;
    const std::uint64_t quarter = std::bit_cast<std::uint64_t>(rounded);
    const double y = (turns - 0.25 * (rounded - kRounder)) * 6.283185307179586477;
    const double z = y * y;
    const double s = y
        + y * z
            * (-1.0 / 6
               + z
                   * (1.0 / 120
                      + z
                          * (-1.0 / 5040
                             + z
                                 * (1.0 / 362880
                                    + z * (-1.0 / 39916800 + z * (1.0 / 6227020800))))));
    const double c = 1
        + z
            * (-1.0 / 2
               + z
                   * (1.0 / 24
                      + z
                          * (-1.0 / 720
                             + z
                                 * (1.0 / 40320
                                    + z * (-1.0 / 3628800 + z * (1.0 / 479001600))))));
    const bool isOdd = (quarter & 1) != 0;
    const std::uint64_t first = std::bit_cast<std::uint64_t>(isOdd ? c : s);
    const std::uint64_t second = std::bit_cast<std::uint64_t>(isOdd ? s : c);
    sine = std::bit_cast<double>(first ^ ((quarter & 2) << 62));
    cosine = std::bit_cast<double>(second ^ (((quarter + 1) & 2) << 62));
}

#undef LANE_INLINE

} // namespace trustbilanz::maths
