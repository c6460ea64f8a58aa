// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/drawkernels.h"

#include "models/maths/lanemaths.h"
#include "models/risk/quantiletable.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

// Compiled with -O3 and without contraction in every build type (models/CMakeLists.txt). Everything
// below is inlined into the functions at the end, once per instruction set.
#define KERNEL [[gnu::always_inline]] inline

namespace trustbilanz::risk {

namespace {
constexpr int kRounds = 10; // of Philox
constexpr size_t kLanes = 8; // Philox calls that run side by side
constexpr double kMostCount = 2048; // ends a search that rounding would not

using Lanes = std::uint64_t __attribute__((vector_size(8 * kLanes)));
using Half = std::uint32_t __attribute__((vector_size(4 * kLanes)));
using Numbers = double __attribute__((vector_size(8 * kLanes)));
constexpr std::uint64_t kLowWord = 0xFFFFFFFFULL;

/// Numbers of (0, 1) from 52 bits each, never 0 or 1.
KERNEL void storeUniform(const Lanes& bits, double* to)
{
    const Lanes between1And2 = (bits >> 12) | maths::kOneBits;
    Numbers uniform;
    std::memcpy(&uniform, &between1And2, sizeof uniform);
    uniform -= 1 - 0x1p-53;
    std::memcpy(to, &uniform, sizeof uniform);
}

/// One call of Philox4x32-10 for each of kLanes trials. Every word lies in a lane of 64 bits.
KERNEL void philox(const Stream& stream, const std::uint32_t* trials, double* first, double* second)
{
    Half trial;
    std::memcpy(&trial, trials, sizeof trial);
    Lanes a = __builtin_convertvector(trial, Lanes);
    Lanes b = Lanes {} + stream.round;
    Lanes c = Lanes {} + stream.purpose;
    Lanes d = Lanes {} + stream.scenario;
    auto key0 = std::uint32_t(stream.seed);
    auto key1 = std::uint32_t(stream.seed >> 32);
    for (int round = 0; round < kRounds; ++round) {
        const Lanes p = a * 0xD2511F53ULL;
        const Lanes q = c * 0xCD9E8D57ULL;
        a = (q >> 32) ^ b ^ std::uint64_t(key0);
        b = q & kLowWord;
        c = (p >> 32) ^ d ^ std::uint64_t(key1);
        d = p & kLowWord;
        key0 += 0x9E3779B9U;
        key1 += 0xBB67AE85U;
    }
    storeUniform(a << 32 | b, first);
    storeUniform(c << 32 | d, second);
}

KERNEL void drawUniforms(const Stream& stream, const std::uint32_t* trials, size_t count,
                         double* first, double* second)
{
    for (size_t i = 0; i < count; i += kLanes)
        philox(stream, trials + i, first + i, second + i);
}

/// Box and Muller (1958): two uniform numbers become two independent normal ones.
KERNEL void makeNormal(double location, double scale, size_t count, double* first, double* second)
{
    for (size_t i = 0; i < count; ++i) {
        const double radius = scale * std::sqrt(-2 * maths::laneLog(first[i]));
        double sine = 0;
        double cosine = 0;
        maths::laneSineCosine(second[i], sine, cosine);
        first[i] = location + radius * cosine;
        second[i] = location + radius * sine;
    }
}

KERNEL void makeExponential(double* values, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        values[i] = maths::laneExp(values[i]);
}

KERNEL void lookUp(const double* table, double* values, size_t count)
{
    using namespace quantiletable;
    constexpr int fractionBits = 52 - kCellBits;
    constexpr std::uint64_t firstCell = std::bit_cast<std::uint64_t>(kLeast) >> fractionBits;
    for (size_t i = 0; i < count; ++i) {
        const double upper = 1 - values[i];
        const double nearer = values[i] > 0.5 ? upper : values[i];
        const double clipped = nearer < kLeast ? kLeast : nearer;
        const std::uint64_t bits = std::bit_cast<std::uint64_t>(clipped);
        const std::uint64_t cell
            = (bits >> fractionBits) - firstCell + (values[i] > 0.5 ? kSide : 0);
        const double fraction
            = std::bit_cast<double>(((bits << kCellBits) & maths::kMantissa) | maths::kOneBits) - 1;
        const double value = table[cell];
        values[i] = value + fraction * (table[cell + 1] - value);
    }
}

KERNEL void drawAmounts(const DrawPlan& plan, const Stream& stream, const std::uint32_t* trials,
                        size_t count, size_t seconds, double* first, double* second)
{
    drawUniforms(stream, trials, count, first, second);
    if (plan.shape == Shape::Table) {
        lookUp(plan.table, first, count);
        lookUp(plan.table, second, seconds);
        return;
    }
    makeNormal(plan.location, plan.scale, count, first, second);
    if (plan.shape == Shape::Lognormal) {
        makeExponential(first, count);
        makeExponential(second, seconds);
    }
}

KERNEL void countTable(std::span<const double> cumulative, const double* uniform, size_t count,
                       double* counts)
{
    double most = 0;
    for (size_t i = 0; i < count; ++i) {
        counts[i] = 0;
        most = std::max(most, uniform[i]);
    }
    for (const double probability : cumulative) {
        if (probability > most)
            return;
        for (size_t i = 0; i < count; ++i)
            counts[i] += uniform[i] >= probability ? 1.0 : 0.0;
    }
}

KERNEL void countRates(const double* rates, const double* uniform, size_t count, double* counts)
{
    double term[kStrip];
    double sum[kStrip];
    for (size_t i = 0; i < count; ++i) {
        counts[i] = 0;
        term[i] = maths::laneExp(-rates[i]);
        sum[i] = term[i];
    }
    double reached = 1;
    for (double k = 1; reached > 0 && k < kMostCount; ++k) {
        double lanes[kLanes] {};
        for (size_t i = 0; i < count; i += kLanes) {
            for (size_t lane = 0; lane < kLanes; ++lane) {
                const size_t at = i + lane;
                const double more = uniform[at] >= sum[at] ? 1.0 : 0.0;
                counts[at] += more;
                lanes[lane] += more;
                term[at] = term[at] * rates[at] / k;
                sum[at] += term[at];
            }
        }
        reached = 0;
        for (const double lane : lanes)
            reached += lane;
    }
}

} // namespace

#define KERNEL_SET(NAME, ...)                                                                       \
    namespace {                                                                                    \
    __VA_ARGS__ void uniforms##NAME(const Stream& stream, const std::uint32_t* trials,              \
                                    size_t count, double* first, double* second)                    \
    {                                                                                              \
        drawUniforms(stream, trials, count, first, second);                                        \
    }                                                                                              \
    __VA_ARGS__ void amounts##NAME(const DrawPlan& plan, const Stream& stream,                      \
                                   const std::uint32_t* trials, size_t count, size_t seconds,       \
                                   double* first, double* second)                                   \
    {                                                                                              \
        drawAmounts(plan, stream, trials, count, seconds, first, second);                          \
    }                                                                                              \
    __VA_ARGS__ void table##NAME(std::span<const double> cumulative, const double* uniform,         \
                                 size_t count, double* counts)                                      \
    {                                                                                              \
        countTable(cumulative, uniform, count, counts);                                            \
    }                                                                                              \
    __VA_ARGS__ void rates##NAME(const double* rates, const double* uniform, size_t count,          \
                                 double* counts)                                                    \
    {                                                                                              \
        countRates(rates, uniform, count, counts);                                                 \
    }                                                                                              \
    constexpr DrawKernels k##NAME {uniforms##NAME, amounts##NAME, table##NAME, rates##NAME};        \
    }

KERNEL_SET(Baseline, )

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
KERNEL_SET(Avx2, __attribute__((target("avx2"))))
KERNEL_SET(Avx512,
           __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,prefer-vector-width=512"))))

bool isSupported(Instructions instructions)
{
    switch (instructions) {
    case Instructions::Baseline:
        return true;
    case Instructions::Avx2:
        return __builtin_cpu_supports("avx2") != 0;
    case Instructions::Avx512:
        return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512dq") != 0
            && __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512bw") != 0;
    }
    __builtin_unreachable();
}

const DrawKernels& drawKernels(Instructions instructions)
{
    static constexpr std::array kAll {kBaseline, kAvx2, kAvx512};
    return kAll[size_t(instructions)];
}
#else
bool isSupported(Instructions instructions)
{
    return instructions == Instructions::Baseline;
}

const DrawKernels& drawKernels(Instructions)
{
    return kBaseline;
}
#endif

Instructions bestInstructions()
{
    for (const Instructions wide : {Instructions::Avx512, Instructions::Avx2}) {
        if (isSupported(wide))
            return wide;
    }
    return Instructions::Baseline;
}

} // namespace trustbilanz::risk
