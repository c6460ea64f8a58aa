// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textdictionary.h"

#include "models/maths/hugepages.h"
#include "models/importers/wipe.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace trustbilanz::importers {

namespace {
constexpr size_t kFirstSlots = 256;
constexpr size_t kRoomySlots = 2 * 1024 * 1024; // up to here emptier, for shorter searches
constexpr size_t kTextBlock = 64 * 1024;
constexpr size_t kCacheLine = 64;
} // namespace

TextDictionary::TextDictionary()
{
    allocate(kFirstSlots);
}

TextDictionary::~TextDictionary()
{
    wipeAll();
}

void TextDictionary::FreePages::operator()(Slot* pages) const
{
    std::free(pages);
}

std::uint32_t TextDictionary::insert(size_t slot, const TextKey& key, std::string_view text)
{
    const auto code = std::uint32_t(m_texts.size());
    m_slots[slot] = {key, code};
    m_texts.push_back(keep(text));
    if (m_texts.size() > m_mask / (m_mask < kRoomySlots ? 4 : 2))
        grow();
    return code;
}

void TextDictionary::allocate(size_t count)
{
    const size_t alignment = count * sizeof(Slot) >= maths::kHugePage ? maths::kHugePage : kCacheLine;
    const size_t bytes = (count * sizeof(Slot) + alignment - 1) / alignment * alignment;
    void* const memory = std::aligned_alloc(alignment, bytes);
    if (memory == nullptr)
        throw std::bad_alloc();
    maths::adviseHugePages(memory, bytes);
    m_slots.reset(new (memory) Slot[count]);
    m_mask = count - 1;
}

void TextDictionary::grow()
{
    const size_t oldCount = m_mask + 1;
    const auto old = std::move(m_slots);
    allocate(2 * oldCount);
    for (size_t i = 0; i < oldCount; ++i) {
        if (old[i].code == kFree)
            continue;
        size_t to = old[i].key.hash() & m_mask;
        while (m_slots[to].code != kFree)
            to = (to + 1) & m_mask;
        m_slots[to] = old[i];
    }
    wipe(old.get(), oldCount * sizeof(Slot));
}

void TextDictionary::wipeAll()
{
    if (m_slots)
        wipe(m_slots.get(), (m_mask + 1) * sizeof(Slot));
    for (const Block& block : m_blocks)
        wipe(block.bytes.get(), block.size);
}

std::string_view TextDictionary::keep(std::string_view text)
{
    if (m_blocks.empty() || m_blocks.back().size - m_used < text.size()) {
        const size_t size = std::max(kTextBlock, text.size());
        m_blocks.push_back({std::make_unique<char[]>(size), size});
        m_used = 0;
    }
    char* const to = m_blocks.back().bytes.get() + m_used;
    std::copy(text.begin(), text.end(), to);
    m_used += text.size();
    return {to, text.size()};
}

} // namespace trustbilanz::importers
