// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The loops in which a simulation spends its time, compiled for several instruction sets. All give
/// the same bits.
namespace trustbilanz::risk {

/// Where random numbers come from: Philox4x32-10 (Salmon et al. 2011) with the seed as key and
/// {trial, round, purpose, scenario} as counter, so that a draw depends on nothing but its place.
struct Stream {
    std::uint64_t seed = 0;
    std::uint32_t round = 0; ///< pair of events
    std::uint32_t purpose = 0; ///< frequency, rate or a component
    std::uint32_t scenario = 0;
};

/// Trials are worked on in strips that stay in the first cache.
inline constexpr size_t kStrip = 256;
/// Arrays are padded to whole vectors; what lies behind the last trial is computed and not used.
inline constexpr size_t kVector = 16;

enum class Shape { Table, Normal, Lognormal };

/// How two uniform numbers become two amounts.
struct DrawPlan {
    Shape shape = Shape::Table;
    double location = 0; ///< Normal: mean; Lognormal: mean of the logarithm
    double scale = 0; ///< their standard deviation
    const double* table = nullptr; ///< of Table: see quantiletable.h
};

struct DrawKernels {
    /// Two uniform numbers in (0, 1) per trial. `count` is a multiple of kVector up to kStrip.
    void (*uniforms)(const Stream& stream, const std::uint32_t* trials, size_t count, double* first,
                     double* second);
    /// Two amounts per trial; the second ones only for `seconds` trials, a multiple too.
    void (*amounts)(const DrawPlan& plan, const Stream& stream, const std::uint32_t* trials,
                    size_t count, size_t seconds, double* first, double* second);
    /// How many of the ascending `cumulative` probabilities each of the uniform numbers reaches.
    void (*countsByTable)(std::span<const double> cumulative, const double* uniform, size_t count,
                          double* counts);
    /// Poisson counts by inversion for rates up to kSmallRate, one per trial.
    void (*countsByRate)(const double* rates, const double* uniform, size_t count, double* counts);
};

/// Beyond this rate a count is found by the incomplete gamma function.
inline constexpr double kSmallRate = 32;

enum class Instructions { Baseline, Avx2, Avx512 };

bool isSupported(Instructions instructions);
/// The widest that this processor has.
Instructions bestInstructions();
/// Kernels for `instructions`, which must be supported.
const DrawKernels& drawKernels(Instructions instructions);

} // namespace trustbilanz::risk
