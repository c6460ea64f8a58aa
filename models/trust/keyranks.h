// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace trustbilanz::trust {

/// Numbers the different keys of some cells in ascending order. A bit for every key that could be
/// is faster than sorting those that are, up to a million.
class KeyRanks
{
public:
    /// For keys below `combinations`.
    explicit KeyRanks(std::uint64_t combinations);

    /// Appends the different ones of the keys to `different`; places[i] becomes the index of
    /// keys[i] there.
    void rank(std::span<const std::uint64_t> keys, std::span<std::uint32_t> places,
              std::vector<std::uint64_t>& different);

private:
    void rankByBits(std::span<const std::uint64_t> keys, std::span<std::uint32_t> places,
                    std::vector<std::uint64_t>& different);

    std::vector<std::uint64_t> m_bits; ///< by key; empty = there may be too many
    std::vector<std::uint32_t> m_places; ///< by key, where its bit is set
};

} // namespace trustbilanz::trust
