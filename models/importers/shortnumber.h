// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace trustbilanz::importers {

/// A number as it is written: 90.20 is 9020 with two decimals.
struct ShortNumber {
    std::uint32_t digits = 0;
    std::uint32_t decimals = 0;

    /// Different for numbers that are written differently (but for leading zeros); below 2^30.
    std::uint32_t tag() const { return digits << 3 | decimals; }

    /// Up to eight bytes of digits and at most one decimal sign with a digit behind it, without a
    /// loop. Eight bytes from the start of the cell must be readable, whatever its length.
    static std::optional<ShortNumber> of(std::string_view cell, char decimal)
    {
        if (cell.empty() || cell.size() > kBytes)
            return std::nullopt;
        std::uint64_t word = 0;
        std::memcpy(&word, cell.data(), sizeof word);
        ShortNumber number;
        auto count = std::uint32_t(cell.size());
        if (const std::uint64_t sign = firstEqual(word, decimal) & firstBytes(count); sign != 0) {
            const auto at = std::uint32_t(std::countr_zero(sign)) / 8;
            word = (word & firstBytes(at)) | (word >> 8 & ~firstBytes(at));
            number.decimals = --count - at;
            if (number.decimals == 0)
                return std::nullopt;
        }
        // Leading zeros make it eight digits.
        const std::uint32_t missing = kBytes - count;
        const std::uint64_t digits
            = (word << 8 * missing | (kZeros & firstBytes(missing))) - kZeros;
        if (((digits + kAboveNine) | digits) & kHighBits)
            return std::nullopt;
        number.digits = value(digits);
        return number;
    }

private:
    static_assert(std::endian::native == std::endian::little, "the first digit is the lowest byte");
    static constexpr std::uint32_t kBytes = 8;
    static constexpr std::uint64_t kOnes = 0x0101010101010101;
    static constexpr std::uint64_t kHighBits = 0x80 * kOnes;
    static constexpr std::uint64_t kZeros = '0' * kOnes;
    static constexpr std::uint64_t kAboveNine = (0x80 - 10) * kOnes; ///< sets the high bit from 10

    static std::uint64_t firstBytes(std::uint32_t count)
    {
        return count < kBytes ? (std::uint64_t(1) << 8 * count) - 1 : ~std::uint64_t(0);
    }
    /// The lowest bit that is set marks the first byte that is `byte`.
    static std::uint64_t firstEqual(std::uint64_t word, char byte)
    {
        const std::uint64_t zeroWhereEqual = word ^ kOnes * static_cast<unsigned char>(byte);
        return (zeroWhereEqual - kOnes) & ~zeroWhereEqual & kHighBits;
    }
    /// Of eight digits: neighbours are joined to pairs, pairs to fours, fours to eight.
    static std::uint32_t value(std::uint64_t digits)
    {
        constexpr std::uint64_t kPair = 0x000000FF000000FF;
        digits = digits * 10 + (digits >> 8);
        const std::uint64_t first = (digits & kPair) * 0x000F424000000064; // 10^6 and 100
        const std::uint64_t second = (digits >> 16 & kPair) * 0x0000271000000001; // 10^4 and 1
        return std::uint32_t((first + second) >> 32);
    }
};

/// Which short numbers a column has.
struct ShortNumbers {
    char decimal = '.';
    bool any = true;
    bool withDecimals = true;

    std::optional<ShortNumber> read(std::string_view cell) const
    {
        const auto number = any ? ShortNumber::of(cell, decimal) : std::nullopt;
        return number && number->decimals > 0 && !withDecimals ? std::nullopt : number;
    }
};

} // namespace trustbilanz::importers
