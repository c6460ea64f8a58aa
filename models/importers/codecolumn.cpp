// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/codecolumn.h"

#include "models/maths/hugepages.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace trustbilanz::importers {

namespace {
template<class Wide, class Narrow>
std::vector<Wide> widened(const std::vector<Narrow>& codes, size_t reserved)
{
    std::vector<Wide> wide;
    maths::reserveLarge(wide, std::max(reserved, codes.size()));
    wide.assign(codes.begin(), codes.end());
    return wide;
}
} // namespace

void CodeColumn::reserve(size_t rows)
{
    m_reserved = rows;
    std::visit([rows](auto& codes) { maths::reserveLarge(codes, rows); }, m_codes);
}

void CodeColumn::widen(size_t distinct)
{
    using Byte = std::vector<std::uint8_t>;
    using Half = std::vector<std::uint16_t>;
    constexpr size_t kByteCodes = std::numeric_limits<std::uint8_t>::max() + size_t(1);
    constexpr size_t kHalfCodes = std::numeric_limits<std::uint16_t>::max() + size_t(1);
    if (const auto* bytes = std::get_if<Byte>(&m_codes); bytes && distinct > kByteCodes)
        m_codes = widened<std::uint16_t>(*bytes, m_reserved);
    if (const auto* halves = std::get_if<Half>(&m_codes); halves && distinct > kHalfCodes)
        m_codes = widened<std::uint32_t>(*halves, m_reserved);
}

void CodeColumn::append(std::span<const std::uint32_t> codes, size_t distinct)
{
    widen(distinct);
    std::visit(
        [&](auto& narrow) {
            using Code = typename std::decay_t<decltype(narrow)>::value_type;
            const size_t before = narrow.size();
            narrow.resize(before + codes.size());
            std::transform(codes.begin(), codes.end(), narrow.begin() + std::ptrdiff_t(before),
                           [](std::uint32_t code) { return Code(code); });
        },
        m_codes);
}

PackedColumn CodeColumn::take(std::span<const std::uint32_t> order)
{
    PackedColumn::Codes codes = std::exchange(m_codes, {});
    return std::visit(
        [&](auto& unsorted) { return PackedColumn(inOrder(std::move(unsorted), order)); }, codes);
}

} // namespace trustbilanz::importers
