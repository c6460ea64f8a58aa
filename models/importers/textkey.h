// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace trustbilanz::importers {

/// A text as two words and its length, so that texts of up to 16 bytes compare at once and
/// without a loop. Of longer texts it holds the first eight bytes and a hash of all.
struct TextKey {
    static constexpr size_t kInline = 16;

    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::uint32_t length = 0;

    /// 16 bytes from the start of the text must be readable, whatever its length.
    static TextKey of(std::string_view text)
    {
        TextKey key;
        key.length = std::uint32_t(text.size());
        std::memcpy(&key.low, text.data(), sizeof key.low);
        std::memcpy(&key.high, text.data() + sizeof key.low, sizeof key.high);
        const Mask& mask = kMasks[text.size() < kInline ? text.size() : kInline];
        key.low &= mask.low;
        key.high &= mask.high;
        if (text.size() > kInline)
            key.high = hashOf(text);
        return key;
    }

    bool holdsAll() const { return length <= kInline; }
    /// Only where it holds all of the text.
    bool isAscii() const { return ((low | high) & kHighBits) == 0; }
    bool operator==(const TextKey&) const = default;

    std::uint64_t hash() const
    {
        return mixed(low * kFirstMultiplier ^ (high + length) * kSecondMultiplier);
    }
    static constexpr size_t kShortHashes = 1024;
    /// A cheap number below kShortHashes for small caches.
    size_t shortHash() const { return size_t(((low ^ high) * kFirstMultiplier) >> 54); }

private:
    struct Mask {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
    };
    static_assert(std::endian::native == std::endian::little, "masks cut little-endian words");
    static constexpr std::uint64_t kHighBits = 0x8080808080808080;
    // Odd constants with well-mixed bits: the golden ratio and one of xxHash's primes.
    static constexpr std::uint64_t kFirstMultiplier = 0x9E3779B97F4A7C15;
    static constexpr std::uint64_t kSecondMultiplier = 0xC2B2AE3D27D4EB4F;

    static constexpr std::uint64_t firstBytes(size_t count)
    {
        return count >= 8 ? ~std::uint64_t(0) : (std::uint64_t(1) << (8 * count)) - 1;
    }
    /// Row n keeps the first n bytes.
    static constexpr std::array<Mask, kInline + 1> makeMasks()
    {
        std::array<Mask, kInline + 1> masks {};
        for (size_t n = 0; n <= kInline; ++n)
            masks[n] = {firstBytes(n), n > 8 ? firstBytes(n - 8) : 0};
        return masks;
    }
    static const std::array<Mask, kInline + 1> kMasks;

    static std::uint64_t mixed(std::uint64_t bits)
    {
        bits ^= bits >> 32;
        bits *= kFirstMultiplier;
        return bits ^ bits >> 29;
    }
    static std::uint64_t hashOf(std::string_view text)
    {
        std::uint64_t hash = text.size();
        for (; text.size() >= sizeof hash; text.remove_prefix(sizeof hash)) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text.data(), sizeof eight);
            hash = mixed(hash * kSecondMultiplier ^ eight);
        }
        for (const char byte : text)
            hash = mixed(hash * kSecondMultiplier ^ static_cast<unsigned char>(byte));
        return hash;
    }
};

inline constexpr std::array<TextKey::Mask, TextKey::kInline + 1> TextKey::kMasks
    = TextKey::makeMasks();

} // namespace trustbilanz::importers
