// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace trustbilanz::importers {

/// Numbers distinct doubles in the order of their first appearance; NaN is one of them.
class NumberDictionary
{
public:
    NumberDictionary()
        : m_slots(kFirstSlots)
    {
    }

    std::uint32_t code(double number)
    {
        // Adding zero makes -0 the same number as 0.
        const auto bits = std::bit_cast<std::uint64_t>(number + 0.0);
        const size_t mask = m_slots.size() - 1;
        for (size_t i = hashOf(bits) & mask;; i = (i + 1) & mask) {
            const Slot& slot = m_slots[i];
            if (slot.code == kFree)
                return insert(i, bits);
            if (slot.bits == bits)
                return slot.code;
        }
    }

    size_t size() const { return m_values.size(); }
    std::vector<double> takeValues() { return std::move(m_values); }

private:
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;
    static constexpr size_t kFirstSlots = 256;
    struct Slot {
        std::uint64_t bits = 0;
        std::uint32_t code = kFree;
    };

    static size_t hashOf(std::uint64_t bits)
    {
        bits *= 0x9E3779B97F4A7C15; // the golden ratio: high bits become well mixed
        return size_t(bits >> 32);
    }
    std::uint32_t insert(size_t slot, std::uint64_t bits)
    {
        const auto code = std::uint32_t(m_values.size());
        m_slots[slot] = {bits, code};
        m_values.push_back(std::bit_cast<double>(bits));
        if (2 * m_values.size() > m_slots.size())
            grow();
        return code;
    }
    void grow()
    {
        std::vector<Slot> larger(2 * m_slots.size());
        const size_t mask = larger.size() - 1;
        for (const Slot& slot : m_slots) {
            if (slot.code == kFree)
                continue;
            size_t i = hashOf(slot.bits) & mask;
            while (larger[i].code != kFree)
                i = (i + 1) & mask;
            larger[i] = slot;
        }
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots;
    std::vector<double> m_values;
};

} // namespace trustbilanz::importers
