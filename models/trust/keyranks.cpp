// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/keyranks.h"

#include <algorithm>
#include <bit>

namespace trustbilanz::trust {

namespace {
constexpr std::uint64_t kMostBits = 1U << 20;
constexpr unsigned kWord = 64;
/// So many words of bits are looked at in the time that it takes to sort one key.
constexpr size_t kWordsByKey = 16;
} // namespace

KeyRanks::KeyRanks(std::uint64_t combinations)
{
    if (combinations > kMostBits)
        return;
    m_bits.resize((combinations + kWord - 1) / kWord);
    m_places.resize(combinations);
}

void KeyRanks::rank(std::span<const std::uint64_t> keys, std::span<std::uint32_t> places,
                    std::vector<std::uint64_t>& different)
{
    if (!m_bits.empty() && keys.size() * kWordsByKey >= m_bits.size())
        return rankByBits(keys, places, different);
    const auto first = std::ptrdiff_t(different.size());
    different.insert(different.end(), keys.begin(), keys.end());
    std::sort(different.begin() + first, different.end());
    different.erase(std::unique(different.begin() + first, different.end()), different.end());
    for (size_t i = 0; i < keys.size(); ++i)
        places[i]
            = std::uint32_t(std::lower_bound(different.begin() + first, different.end(), keys[i])
                            - different.begin());
}

void KeyRanks::rankByBits(std::span<const std::uint64_t> keys, std::span<std::uint32_t> places,
                          std::vector<std::uint64_t>& different)
{
    std::ranges::fill(m_bits, 0);
    for (const std::uint64_t key : keys)
        m_bits[key / kWord] |= std::uint64_t(1) << (key % kWord);
    for (size_t word = 0; word < m_bits.size(); ++word) {
        for (std::uint64_t left = m_bits[word]; left != 0; left &= left - 1) {
            const std::uint64_t key = word * kWord + unsigned(std::countr_zero(left));
            m_places[key] = std::uint32_t(different.size());
            different.push_back(key);
        }
    }
    for (size_t i = 0; i < keys.size(); ++i)
        places[i] = m_places[keys[i]];
}

} // namespace trustbilanz::trust
