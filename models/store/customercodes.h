// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedcolumn.h"

namespace trustbilanz {

/// Codes of customers, the low two bytes of each apart from the high ones: fewer than 2^24
/// customers take three bytes a row, and a search for one of them reads only two.
class CustomerCodes
{
public:
    /// The rows of a column, for loops: visit() hands it out once, outside of them.
    template<class High>
    struct View {
        const std::uint16_t* low;
        const High* high;

        std::uint32_t operator[](size_t row) const
        {
            return std::uint32_t(low[row]) | std::uint32_t(high[row]) << 16;
        }
        View from(size_t row) const { return {low + row, high + row}; }
    };

    template<class Function>
    decltype(auto) visit(Function&& function) const
    {
        return m_high.visit([&](auto high) {
            using High = typename decltype(high)::value_type;
            return function(View<High> {m_low.data(), high.data()});
        });
    }

    CustomerCodes() = default;
    /// Codes below `distinct`.
    CustomerCodes(std::span<const std::uint32_t> codes, size_t distinct);
    /// `rows` zeros, ready for codes below `distinct`.
    static CustomerCodes zeros(size_t rows, size_t distinct);
    /// The same rows with codes[code] instead of each code, all below `distinct`.
    CustomerCodes recoded(std::span<const std::uint32_t> codes, size_t distinct) const;

    size_t size() const { return m_low.size(); }
    std::uint32_t operator[](size_t row) const
    {
        return visit([row](auto codes) { return codes[row]; });
    }
    /// Overwrites the rows from `first` on.
    void put(size_t first, std::span<const std::uint32_t> codes);
    /// Reads as many rows from `first` on as fit.
    void copy(size_t first, std::span<std::uint32_t> codes) const;
    /// The rows of one customer, ascending.
    std::vector<size_t> rowsOf(std::uint32_t code) const;
    bool operator==(const CustomerCodes&) const = default;

private:
    std::vector<std::uint16_t> m_low;
    PackedColumn m_high;
};

} // namespace trustbilanz
