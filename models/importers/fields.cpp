// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/fields.h"

#include "models/importers/numberframe.h"

#include <QLocale>

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz::importers {

namespace {
using Grouping = NumberReading::Grouping;

constexpr size_t kLongestNumber = 128;
constexpr int kMostExactDigits = 15; // any integer of 15 digits is exact in a double
constexpr std::array kPowersOfTen {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                   1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

struct GroupingSign {
    std::string_view bytes;
    Grouping grouping;
    const char* id;
};
constexpr std::array kGroupingSigns {
    GroupingSign {".", Grouping::Point, "point"},
    GroupingSign {",", Grouping::Comma, "comma"},
    GroupingSign {" ", Grouping::Space, "space"},
    GroupingSign {"\u00A0", Grouping::Space, "space"}, // no-break space
    GroupingSign {"\u202F", Grouping::Space, "space"}, // narrow no-break space
    GroupingSign {"\u2009", Grouping::Space, "space"}, // thin space
    GroupingSign {"'", Grouping::Apostrophe, "apostrophe"},
    GroupingSign {"\u2019", Grouping::Apostrophe, "apostrophe"},
};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Digits with at most one decimal sign, exactly: an integer and a power of ten that are both
/// exact in a double give the correctly rounded quotient (Clinger 1990).
std::optional<double> readPlain(std::string_view cell, char decimal)
{
    if (cell.size() > size_t(kMostExactDigits) + 1)
        return std::nullopt;
    std::int64_t digits = 0;
    size_t decimalAt = cell.size();
    for (size_t i = 0; i < cell.size(); ++i) {
        if (isDigit(cell[i]))
            digits = digits * 10 + (cell[i] - '0');
        else if (cell[i] == decimal && decimalAt == cell.size() && cell.size() > 1)
            decimalAt = i;
        else
            return std::nullopt;
    }
    const size_t count = cell.size() - (decimalAt < cell.size() ? 1 : 0);
    if (count == 0 || count > size_t(kMostExactDigits))
        return std::nullopt;
    const size_t decimals = decimalAt < cell.size() ? cell.size() - 1 - decimalAt : 0;
    return double(digits) / kPowersOfTen[decimals];
}

bool mayGroup(const GroupingSign& sign, const NumberReading& reading)
{
    if (sign.bytes.front() == reading.decimal)
        return false;
    return reading.grouping == Grouping::Any || reading.grouping == sign.grouping;
}

const GroupingSign* signAt(std::string_view text)
{
    for (const GroupingSign& sign : kGroupingSigns) {
        if (text.substr(0, sign.bytes.size()) == sign.bytes)
            return &sign;
    }
    return nullptr;
}

/// A number in the notation of C, made from a cell; built without allocation.
class Normaliser
{
public:
    std::optional<std::string_view> normalise(std::string_view digits, const NumberReading& reading)
    {
        if (digits.empty() || digits.size() > kLongestNumber)
            return std::nullopt;
        if (!takeWhole(digits, reading))
            return std::nullopt;
        if (!digits.empty() && digits.front() == reading.decimal) {
            digits.remove_prefix(1);
            m_text[m_size++] = '.';
            takeDigits(digits);
        }
        takeExponent(digits);
        if (!digits.empty())
            return std::nullopt;
        return std::string_view(m_text.data(), m_size);
    }
    const GroupingSign* grouping() const { return m_grouping; }

private:
    size_t takeDigits(std::string_view& cell)
    {
        size_t count = 0;
        for (; !cell.empty() && isDigit(cell.front()); ++count) {
            m_text[m_size++] = cell.front();
            cell.remove_prefix(1);
        }
        return count;
    }

    bool takeWhole(std::string_view& cell, const NumberReading& reading)
    {
        const bool startsWithZero = !cell.empty() && cell.front() == '0';
        const size_t first = takeDigits(cell);
        const GroupingSign* sign = signAt(cell);
        if (sign == nullptr || !mayGroup(*sign, reading))
            return first > 0 || (!cell.empty() && cell.front() == reading.decimal);
        if (first < 1 || first > 3 || startsWithZero)
            return false;
        m_grouping = sign;
        return takeGroups(cell, *sign, first);
    }

    /// Three digits each, or as in India two each before the last three.
    bool takeGroups(std::string_view& cell, const GroupingSign& sign, size_t first)
    {
        bool areThousands = true;
        bool areIndian = sign.grouping == Grouping::Comma && first <= 2;
        while (cell.starts_with(sign.bytes)) {
            cell.remove_prefix(sign.bytes.size());
            const size_t digits = takeDigits(cell);
            const bool isLast = !cell.starts_with(sign.bytes);
            areThousands = areThousands && digits == 3;
            areIndian = areIndian && digits == (isLast ? 3U : 2U);
        }
        return areThousands || areIndian;
    }

    void takeExponent(std::string_view& cell)
    {
        if (cell.size() < 2 || (cell.front() != 'e' && cell.front() != 'E'))
            return;
        std::string_view rest = cell.substr(1);
        const bool hasSign = rest.front() == '-' || rest.front() == '+';
        if (rest.size() < (hasSign ? 2U : 1U) || !isDigit(rest[hasSign ? 1 : 0]))
            return;
        m_text[m_size++] = 'e';
        if (rest.front() == '-')
            m_text[m_size++] = '-';
        rest.remove_prefix(hasSign ? 1 : 0);
        takeDigits(rest);
        cell = rest;
    }

    std::array<char, kLongestNumber> m_text {};
    size_t m_size = 0;
    const GroupingSign* m_grouping = nullptr;
};

std::optional<double> readDigits(std::string_view digits, const NumberReading& reading)
{
    Normaliser normaliser;
    const auto text = normaliser.normalise(digits, reading);
    double number = 0;
    if (!text)
        return std::nullopt;
    const char* const end = text->data() + text->size();
    const auto parsed = fast_float::from_chars(text->data(), end, number);
    if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<CellNumber> readUnusual(std::string_view cell, const NumberReading& reading)
{
    const auto frame = NumberFrame::of(cell);
    const auto number = frame ? readDigits(frame->digits, reading) : std::nullopt;
    if (!number)
        return std::nullopt;
    return CellNumber {frame->isNegative ? -*number : *number,
                       readPlain(frame->outOf, reading.decimal)};
}

Result<Grouping> groupingFrom(const QString& id)
{
    if (id.isEmpty())
        return Grouping::Any;
    if (id == QLatin1String("none"))
        return Grouping::None;
    for (const GroupingSign& sign : kGroupingSigns) {
        if (id == QLatin1String(sign.id))
            return sign.grouping;
    }
    return failure(Error::Kind::BadOption, QStringLiteral("--thousands ") + id);
}
} // namespace

std::optional<CellNumber> readAnswer(std::string_view cell, const NumberReading& reading)
{
    if (const auto plain = readPlain(cell, reading.decimal))
        return CellNumber {*plain, std::nullopt};
    return readUnusual(cell, reading);
}

std::optional<double> readNumber(std::string_view cell, const NumberReading& reading)
{
    const auto number = readAnswer(cell, reading);
    return number && !number->outOf ? std::optional(number->value) : std::nullopt;
}

bool hasSeparator(std::string_view cell)
{
    return !std::all_of(cell.begin(), cell.end(), isDigit);
}

bool readsDifferently(std::string_view cell, const NumberReading& reading)
{
    const NumberReading other {reading.decimal == '.' ? ',' : '.', reading.grouping, false};
    return hasSeparator(cell) && readAnswer(cell, reading) != readAnswer(cell, other);
}

QString groupingIn(std::string_view cell, const NumberReading& reading)
{
    Normaliser normaliser;
    const auto frame = NumberFrame::of(cell);
    if (!frame || !normaliser.normalise(frame->digits, reading) || normaliser.grouping() == nullptr)
        return {};
    return QString::fromLatin1(normaliser.grouping()->id);
}

Result<DeclaredNumbers> DeclaredNumbers::from(const Notation& notation)
{
    const auto grouping = groupingFrom(notation.thousands);
    if (!grouping)
        return tl::unexpected(grouping.error());
    const bool wantsPoint = notation.decimal == QLatin1String("point");
    const bool wantsComma = notation.decimal == QLatin1String("comma");
    if (!notation.decimal.isEmpty() && !wantsPoint && !wantsComma)
        return failure(Error::Kind::BadOption, QStringLiteral("--decimal ") + notation.decimal);
    DeclaredNumbers declared;
    if (!wantsComma && *grouping != Grouping::Point)
        declared.candidates.push_back({'.', *grouping, false});
    if (!wantsPoint && *grouping != Grouping::Comma)
        declared.candidates.push_back({',', *grouping, false});
    if (declared.candidates.empty())
        return failure(Error::Kind::BadOption, QStringLiteral("--decimal = --thousands"));
    return declared;
}

QString decimalId(const NumberReading& reading)
{
    return reading.decimal == ',' ? QStringLiteral("comma") : QStringLiteral("point");
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace trustbilanz::importers
