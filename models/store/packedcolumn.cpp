// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packedcolumn.h"

#include <algorithm>
#include <limits>

namespace trustbilanz {

PackedColumn PackedColumn::pack(std::span<const std::uint32_t> codes, size_t distinct)
{
    PackedColumn column = zeros(codes.size(), distinct);
    column.visit([&](auto packed) { std::copy(codes.begin(), codes.end(), packed.begin()); });
    return column;
}

PackedColumn PackedColumn::zeros(size_t count, size_t distinct)
{
    PackedColumn column;
    if (distinct <= size_t(std::numeric_limits<std::uint8_t>::max()) + 1)
        column.m_codes = std::vector<std::uint8_t>(count);
    else if (distinct <= size_t(std::numeric_limits<std::uint16_t>::max()) + 1)
        column.m_codes = std::vector<std::uint16_t>(count);
    else
        column.m_codes = std::vector<std::uint32_t>(count);
    return column;
}

size_t PackedColumn::size() const
{
    return visit([](auto codes) { return codes.size(); });
}

std::uint32_t PackedColumn::at(size_t row) const
{
    return visit([row](auto codes) { return std::uint32_t(codes[row]); });
}

void PackedColumn::set(size_t row, std::uint32_t code)
{
    visit([row, code](auto codes) { codes[row] = typename decltype(codes)::value_type(code); });
}

} // namespace trustbilanz
