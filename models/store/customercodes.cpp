// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customercodes.h"

#include <algorithm>

namespace trustbilanz {

namespace {
/// Rows looked at together: without a branch inside, the compiler compares several at a time.
constexpr size_t kBlock = 1024;

bool holds(const std::uint16_t* codes, std::uint16_t code)
{
    std::uint16_t found = 0;
    for (size_t i = 0; i < kBlock; ++i)
        found |= std::uint16_t(codes[i] == code);
    return found != 0;
}
} // namespace

size_t CustomerCodes::highCodes(size_t distinct)
{
    constexpr size_t lowCodes = size_t(1) << kLowBits;
    return (distinct + lowCodes - 1) / lowCodes;
}

CustomerCodes::CustomerCodes(std::vector<std::uint16_t> low, PackedColumn high)
    : m_low(std::move(low))
    , m_high(std::move(high))
{
}

CustomerCodes::CustomerCodes(std::span<const std::uint32_t> codes, size_t distinct)
    : CustomerCodes(zeros(codes.size(), distinct))
{
    put(0, codes);
}

CustomerCodes CustomerCodes::zeros(size_t rows, size_t distinct)
{
    CustomerCodes codes;
    codes.m_low.resize(rows);
    codes.m_high = PackedColumn::zeros(rows, highCodes(distinct));
    return codes;
}

CustomerCodes CustomerCodes::recoded(std::span<const std::uint32_t> codes, size_t distinct) const
{
    CustomerCodes result = zeros(size(), distinct);
    std::vector<std::uint32_t> block(kBlock);
    for (size_t first = 0; first < size(); first += kBlock) {
        const std::span<std::uint32_t> rows(block.data(), std::min(kBlock, size() - first));
        copy(first, rows);
        for (std::uint32_t& code : rows)
            code = codes[code];
        result.put(first, rows);
    }
    return result;
}

void CustomerCodes::put(size_t first, std::span<const std::uint32_t> codes)
{
    m_high.visit([&](auto high) {
        using High = typename decltype(high)::value_type;
        for (size_t i = 0; i < codes.size(); ++i) {
            m_low[first + i] = std::uint16_t(codes[i]);
            high[first + i] = High(codes[i] >> kLowBits);
        }
    });
}

void CustomerCodes::copy(size_t first, std::span<std::uint32_t> codes) const
{
    visit([&](auto rows) {
        for (size_t i = 0; i < codes.size(); ++i)
            codes[i] = rows[first + i];
    });
}

std::vector<size_t> CustomerCodes::rowsOf(std::uint32_t code) const
{
    std::vector<size_t> found;
    visit([&](auto codes) {
        for (size_t start = 0; start < size(); start += kBlock) {
            const size_t end = std::min(start + kBlock, size());
            if (end - start == kBlock && !holds(codes.low + start, std::uint16_t(code)))
                continue;
            for (size_t row = start; row < end; ++row) {
                if (codes[row] == code)
                    found.push_back(row);
            }
        }
    });
    return found;
}

} // namespace trustbilanz
