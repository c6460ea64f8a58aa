// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/calendarnames.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace trustbilanz::importers {

namespace {
struct Name {
    std::string_view name; ///< lower case
    int number;
};

constexpr std::array kMonthNames {
    Name {"january", 1},   Name {"januar", 1},    Name {"jänner", 1},    Name {"janvier", 1},
    Name {"february", 2},  Name {"februar", 2},   Name {"feber", 2},     Name {"février", 2},
    Name {"fevrier", 2},   Name {"march", 3},     Name {"märz", 3},      Name {"maerz", 3},
    Name {"mrz", 3},       Name {"mars", 3},      Name {"april", 4},     Name {"avril", 4},
    Name {"may", 5},       Name {"mai", 5},       Name {"june", 6},      Name {"juni", 6},
    Name {"juin", 6},      Name {"july", 7},      Name {"juli", 7},      Name {"juillet", 7},
    Name {"august", 8},    Name {"août", 8},      Name {"aout", 8},      Name {"september", 9},
    Name {"septembre", 9}, Name {"october", 10},  Name {"oktober", 10},  Name {"octobre", 10},
    Name {"november", 11}, Name {"novembre", 11}, Name {"december", 12}, Name {"dezember", 12},
    Name {"décembre", 12}, Name {"decembre", 12},
};
// In two letters only the first seven: "Di" is Dienstag, not dimanche.
constexpr std::array kWeekdayNames {
    Name {"montag", 1},  Name {"dienstag", 2}, Name {"mittwoch", 3},  Name {"donnerstag", 4},
    Name {"freitag", 5}, Name {"samstag", 6},  Name {"sonntag", 7},   Name {"sonnabend", 6},
    Name {"monday", 1},  Name {"tuesday", 2},  Name {"wednesday", 3}, Name {"thursday", 4},
    Name {"friday", 5},  Name {"saturday", 6}, Name {"sunday", 7},    Name {"lundi", 1},
    Name {"mardi", 2},   Name {"mercredi", 3}, Name {"jeudi", 4},     Name {"vendredi", 5},
    Name {"samedi", 6},  Name {"dimanche", 7},
};
constexpr size_t kDaysOfWeek = 7;
constexpr size_t kShortWeekday = 2;
constexpr size_t kShortestName = 3;
constexpr size_t kLongestName = 12; // bytes, with room for an accent

bool isLetter(char byte)
{
    // Bytes above 127 belong to an umlaut or accent in UTF-8.
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte & 0x80) != 0;
}

char lower(char byte)
{
    // Second bytes of À to Þ in UTF-8; those of à to þ are 32 higher.
    const auto code = static_cast<unsigned char>(byte);
    const bool isAccented = code >= 0x80 && code <= 0x9E;
    return isAccented || (byte >= 'A' && byte <= 'Z') ? char(byte + 32) : byte;
}

std::string wordAt(std::string_view text)
{
    std::string word;
    while (word.size() < text.size() && word.size() < kLongestName && isLetter(text[word.size()]))
        word += lower(text[word.size()]);
    return word;
}

/// What a name or the beginning of one stands for; nothing where it could be two.
std::optional<int> numberOf(const std::string& word, std::span<const Name> names)
{
    std::optional<int> number;
    for (const Name& name : names) {
        if (!name.name.starts_with(word))
            continue;
        if (number && *number != name.number)
            return std::nullopt;
        number = name.number;
    }
    return number;
}

bool takeWord(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}
} // namespace

std::optional<int> takeMonthName(std::string_view& text)
{
    const std::string word = wordAt(text);
    const auto month = word.size() < kShortestName ? std::nullopt : numberOf(word, kMonthNames);
    if (month) {
        text.remove_prefix(word.size());
        takeWord(text, ".");
    }
    return month;
}

std::optional<int> takeWeekday(std::string_view& text)
{
    const std::string word = wordAt(text);
    if (word.size() < kShortWeekday)
        return std::nullopt;
    const std::span<const Name> names(kWeekdayNames);
    const auto weekday
        = numberOf(word, word.size() == kShortWeekday ? names.first(kDaysOfWeek) : names);
    if (weekday) {
        text.remove_prefix(word.size());
        while (takeWord(text, ".") || takeWord(text, ",") || takeWord(text, " ")) { }
        takeWord(text, "den ") || takeWord(text, "le ") || takeWord(text, "the ");
    }
    return weekday;
}

} // namespace trustbilanz::importers
