// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/monthnames.h"

#include <array>
#include <string>

namespace trustbilanz::importers {

namespace {
struct MonthName {
    std::string_view name; ///< lower case
    int month;
};

// Each also stands for its beginnings of three letters or more.
constexpr std::array kMonthNames {
    MonthName {"january", 1},   MonthName {"januar", 1},    MonthName {"jänner", 1},
    MonthName {"february", 2},  MonthName {"februar", 2},   MonthName {"feber", 2},
    MonthName {"march", 3},     MonthName {"märz", 3},      MonthName {"maerz", 3},
    MonthName {"mrz", 3},       MonthName {"april", 4},     MonthName {"may", 5},
    MonthName {"mai", 5},       MonthName {"june", 6},      MonthName {"juni", 6},
    MonthName {"july", 7},      MonthName {"juli", 7},      MonthName {"august", 8},
    MonthName {"september", 9}, MonthName {"october", 10},  MonthName {"oktober", 10},
    MonthName {"november", 11}, MonthName {"december", 12}, MonthName {"dezember", 12},
};
constexpr size_t kShortestName = 3;
constexpr size_t kLongestName = 12; // bytes, with room for an umlaut

bool isLetter(char byte)
{
    // Bytes above 127 belong to an umlaut in UTF-8.
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte & 0x80) != 0;
}

char lower(char byte)
{
    constexpr char capitalUmlaut = '\x84'; // second byte of Ä in UTF-8
    if (byte == capitalUmlaut)
        return '\xA4';
    return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
}
} // namespace

std::optional<int> takeMonthName(std::string_view& text)
{
    std::string word;
    while (word.size() < text.size() && word.size() < kLongestName && isLetter(text[word.size()]))
        word += lower(text[word.size()]);
    if (word.size() < kShortestName)
        return std::nullopt;
    for (const MonthName& candidate : kMonthNames) {
        if (candidate.name.substr(0, word.size()) != word)
            continue;
        text.remove_prefix(word.size());
        if (!text.empty() && text.front() == '.')
            text.remove_prefix(1);
        return candidate.month;
    }
    return std::nullopt;
}

} // namespace trustbilanz::importers
