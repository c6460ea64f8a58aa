// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace trustbilanz {

/// Codes in the narrowest of one, two or four bytes. Millions of them fit in memory and a scan
/// runs at the speed of it: visit() hands out the span once, outside the loop.
class PackedColumn
{
public:
    using Codes = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>,
                               std::vector<std::uint32_t>>;

    PackedColumn() = default;
    explicit PackedColumn(Codes codes)
        : m_codes(std::move(codes))
    {
    }
    /// Packs codes below `distinct`.
    static PackedColumn pack(std::span<const std::uint32_t> codes, size_t distinct);
    /// `count` zeros, ready for codes below `distinct`.
    static PackedColumn zeros(size_t count, size_t distinct);

    size_t size() const;
    std::uint32_t at(size_t row) const;
    void set(size_t row, std::uint32_t code);
    bool operator==(const PackedColumn&) const = default;
    template<class Function>
    decltype(auto) visit(Function&& function) const
    {
        return std::visit(
            [&](const auto& codes) { return function(std::span(codes.data(), codes.size())); },
            m_codes);
    }
    template<class Function>
    decltype(auto) visit(Function&& function)
    {
        return std::visit(
            [&](auto& codes) { return function(std::span(codes.data(), codes.size())); }, m_codes);
    }

private:
    Codes m_codes;
};

} // namespace trustbilanz
