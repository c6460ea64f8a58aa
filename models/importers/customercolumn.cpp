// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/customercolumn.h"

#include "models/importers/wipe.h"
#include "models/maths/hugepages.h"
#include "models/maths/parallelblocks.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr size_t kAhead = 48; // ids whose places are on their way from memory
constexpr size_t kIdsAtOnce = 8192; // made pseudonyms of by one thread at a time
} // namespace

CustomerIds::~CustomerIds()
{
    wipe(m_ids.data(), m_ids.size() * sizeof(CustomerId));
}

CustomerId* CustomerIds::room(size_t count)
{
    if (m_ids.size() < m_size + count) {
        std::vector<CustomerId> larger(std::max(2 * m_ids.size(), m_size + count));
        std::copy_n(m_ids.begin(), m_size, larger.begin());
        wipe(m_ids.data(), m_ids.size() * sizeof(CustomerId));
        m_ids.swap(larger);
    }
    return m_ids.data() + m_size;
}

CustomerColumn::CustomerColumn()
    : m_customers(std::in_place)
{
}

void CustomerColumn::reserve(size_t rows)
{
    maths::reserveLarge(m_low, rows);
    m_high.reserve(rows);
}

void CustomerColumn::append(const CustomerIds& ids)
{
    // Places are prefetched some ids ahead, so that the look-ups do not wait for memory one after
    // another.
    const std::span<const CustomerId> all = ids.all();
    for (size_t i = 0; i < std::min(kAhead, all.size()); ++i)
        m_customers->prefetch(all[i].key.hash());
    const size_t before = m_low.size();
    m_low.resize(before + all.size());
    m_blockHigh.resize(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (i + kAhead < all.size())
            m_customers->prefetch(all[i + kAhead].key.hash());
        const CustomerId& id = all[i];
        const std::uint32_t code
            = m_customers->code(id.key, id.key.hash(), {id.text, size_t(id.key.length)});
        m_low[before + i] = std::uint16_t(code);
        m_blockHigh[i] = code >> CustomerCodes::kLowBits;
    }
    m_high.append(m_blockHigh, CustomerCodes::highCodes(m_customers->size()));
}

CustomerCodes CustomerColumn::takeCodes(std::span<const std::uint32_t> order)
{
    return {inOrder(std::move(m_low), order), m_high.take(order)};
}

std::vector<Pseudonym> CustomerColumn::takePseudonyms(const PseudonymOf& pseudonymOf)
{
    const std::vector<std::string_view>& ids = m_customers->texts();
    std::vector<Pseudonym> pseudonyms(ids.size());
    maths::parallelBlocks((ids.size() + kIdsAtOnce - 1) / kIdsAtOnce, [&](size_t block) {
        const size_t first = block * kIdsAtOnce;
        const size_t last = std::min(first + kIdsAtOnce, ids.size());
        for (size_t i = first; i < last; ++i)
            pseudonyms[i] = pseudonymOf(ids[i]);
    });
    m_customers.reset();
    return pseudonyms;
}

} // namespace trustbilanz::importers
