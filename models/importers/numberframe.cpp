// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/numberframe.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace trustbilanz::importers {

namespace {
using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 6> kBlanks {" ",      "\t",     "\u00A0",
                                                   "\u2007", "\u2009", "\u202F"};
constexpr std::array<std::string_view, 2> kMinusSigns {"-", "\u2212"};
constexpr std::array<std::string_view, 5> kCurrencySigns {"\u20AC", "$", "\u00A3", "\u00A5",
                                                          "\u20B9"};
constexpr std::array<std::string_view, 13> kCurrencies {
    "eur", "euro", "usd", "gbp", "chf", "sek", "nok", "dkk", "pln", "czk", "jpy", "inr", "cad"};
constexpr std::array<std::string_view, 14> kUnits {
    "punkt", "punkte", "punkten", "pkt",  "point", "points", "pt",
    "pts",   "stern",  "sterne",  "star", "stars", "pkte",   "sternen"};
constexpr std::array<std::string_view, 4> kOutOf {"/", "out of", "von", "of"};
constexpr size_t kMostOutOf = 4; // digits

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isOneOf(std::string_view word, Words words)
{
    std::string lower(word);
    for (char& byte : lower)
        byte = byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool takeFront(std::string_view& text, Words signs)
{
    for (const std::string_view sign : signs) {
        if (text.starts_with(sign)) {
            text.remove_prefix(sign.size());
            return true;
        }
    }
    return false;
}

bool takeBack(std::string_view& text, Words signs)
{
    for (const std::string_view sign : signs) {
        if (text.ends_with(sign)) {
            text.remove_suffix(sign.size());
            return true;
        }
    }
    return false;
}

void trim(std::string_view& text)
{
    while (takeFront(text, kBlanks) || takeBack(text, kBlanks)) { }
}

/// Takes the parts of a frame away, one after the other; each at most once.
class Unwrapper
{
public:
    explicit Unwrapper(std::string_view cell)
        : m_text(cell)
    {
    }

    std::optional<NumberFrame> unwrap()
    {
        trim(m_text);
        const bool isBracketed = m_text.starts_with('(') && m_text.ends_with(')');
        if (isBracketed)
            m_text = m_text.substr(1, m_text.size() - 2);
        while (takeBefore() || takeBehind())
            trim(m_text);
        if (m_signs > 1 || m_labels > 1 || (isBracketed && m_signs > 0))
            return std::nullopt;
        m_frame.isNegative = m_frame.isNegative || isBracketed;
        takeOutOf();
        m_frame.digits = m_text;
        return m_frame;
    }

private:
    bool takeBefore()
    {
        const bool isMinus = takeFront(m_text, kMinusSigns);
        if (isMinus || takeFront(m_text, std::array<std::string_view, 1> {"+"})) {
            m_frame.isNegative = m_frame.isNegative || isMinus;
            return ++m_signs > 0;
        }
        const auto end = std::find_if_not(m_text.begin(), m_text.end(), isLetter);
        const size_t letters = size_t(end - m_text.begin());
        const bool isCurrency = isOneOf(m_text.substr(0, letters), kCurrencies);
        if (isCurrency)
            m_text.remove_prefix(letters);
        return (isCurrency || takeFront(m_text, kCurrencySigns)) && addUnit();
    }

    bool takeBehind()
    {
        if (takeBack(m_text, kMinusSigns)) {
            m_frame.isNegative = true;
            return ++m_signs > 0;
        }
        if (takeBack(m_text, std::array<std::string_view, 1> {"%"})) {
            m_frame.outOf = "100";
            return ++m_labels > 0;
        }
        return (takeBack(m_text, kCurrencySigns) || takeUnit()) && addUnit();
    }

    bool addUnit()
    {
        m_frame.hasUnit = true;
        return ++m_labels > 0;
    }

    bool takeUnit()
    {
        std::string_view rest = m_text;
        if (rest.size() > 1 && rest.back() == '.' && isLetter(rest[rest.size() - 2]))
            rest.remove_suffix(1);
        const auto start = std::find_if_not(rest.rbegin(), rest.rend(), isLetter);
        const size_t letters = size_t(start - rest.rbegin());
        const std::string_view word = rest.substr(rest.size() - letters);
        if (!isOneOf(word, kUnits) && !isOneOf(word, kCurrencies))
            return false;
        m_text = rest.substr(0, rest.size() - letters);
        return true;
    }

    void takeOutOf()
    {
        const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
        const auto start = std::find_if_not(m_text.rbegin(), m_text.rend(), isDigit);
        const size_t digits = size_t(start - m_text.rbegin());
        std::string_view rest = m_text.substr(0, m_text.size() - digits);
        trim(rest);
        if (digits == 0 || digits > kMostOutOf || !m_frame.outOf.empty() || !takeBack(rest, kOutOf))
            return;
        m_frame.outOf = m_text.substr(m_text.size() - digits);
        trim(rest);
        m_text = rest;
    }

    std::string_view m_text;
    NumberFrame m_frame;
    int m_signs = 0;
    int m_labels = 0;
};
} // namespace

std::optional<NumberFrame> NumberFrame::of(std::string_view cell)
{
    return Unwrapper(cell).unwrap();
}

} // namespace trustbilanz::importers
