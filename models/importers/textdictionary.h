// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/textkey.h"

#include <memory>
#include <vector>

namespace trustbilanz::importers {

/// Numbers distinct texts in the order of their first appearance. Open addressing; keys lie in the
/// table, so that short texts compare without a second cache miss. May hold raw customer ids:
/// everything is wiped before it is freed.
class TextDictionary
{
public:
    TextDictionary();
    ~TextDictionary();
    TextDictionary(TextDictionary&&) = default;
    TextDictionary& operator=(TextDictionary&&) = delete;

    /// Fetches the place of a hash into the cache, for a code() soon after.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }
    std::uint32_t code(const TextKey& key, std::uint64_t hash, std::string_view text)
    {
        for (size_t i = hash & m_mask;; i = (i + 1) & m_mask) {
            const Slot& slot = m_slots[i];
            if (slot.code == kFree)
                return insert(i, key, text);
            if (slot.key == key && (key.holdsAll() || m_texts[slot.code] == text))
                return slot.code;
        }
    }

    size_t size() const { return m_texts.size(); }
    /// By code.
    const std::vector<std::string_view>& texts() const { return m_texts; }

private:
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;
    struct Slot {
        TextKey key;
        std::uint32_t code = kFree;
    };
    struct FreePages {
        void operator()(Slot* pages) const;
    };
    struct Block {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
    };

    std::uint32_t insert(size_t slot, const TextKey& key, std::string_view text);
    void allocate(size_t count);
    void grow();
    void wipeAll();
    std::string_view keep(std::string_view text);

    std::unique_ptr<Slot[], FreePages> m_slots;
    size_t m_mask = 0;
    std::vector<std::string_view> m_texts; ///< by code, in m_blocks
    std::vector<Block> m_blocks;
    size_t m_used = 0; ///< bytes of the last block
};

} // namespace trustbilanz::importers
