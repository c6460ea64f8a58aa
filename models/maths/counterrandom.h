// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace trustbilanz::maths {

/// Random numbers that depend on nothing but seed, stream and position, so that work can be shared
/// out to any number of threads: the mixer of SplitMix64 (Steele, Lea, Flood 2014) over a counter.
class CounterRandom
{
public:
    CounterRandom(std::uint64_t seed, std::uint64_t stream)
        : m_base(mixed(mixed(seed) + stream * kGamma))
    {
    }

    std::uint64_t bits(std::uint64_t position) const { return mixed(m_base + position * kGamma); }
    double uniform(std::uint64_t position) const { return double(bits(position) >> 11) * 0x1p-53; }
    /// A whole number of [0, end); the bias is below end / 2^32.
    size_t below(size_t end, std::uint64_t position) const
    {
        return size_t(((bits(position) >> 32) * std::uint64_t(end)) >> 32);
    }

private:
    static constexpr std::uint64_t kGamma = 0x9E3779B97F4A7C15ULL;
    static std::uint64_t mixed(std::uint64_t value)
    {
        std::uint64_t z = value + kGamma;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_base;
};

} // namespace trustbilanz::maths
