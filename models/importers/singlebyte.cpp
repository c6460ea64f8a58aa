// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/singlebyte.h"

#include "models/importers/textdecoder.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <vector>

namespace trustbilanz::importers {

namespace {
constexpr size_t kHighBytes = 128;
constexpr double kBest = 2; // points of a sign where it belongs
constexpr std::array kCandidates {"windows-1252", "iso-8859-15", "mac-roman"}; // first wins a tie
constexpr char16_t kCurrencySign = u'\u00A4'; // stands where a € was meant, in nobody's text
constexpr char16_t kApostrophe = u'\u2019';
constexpr char16_t kSignsOfUse[] = u"\u00A7\u00A9\u00AE\u00B0\u00B2\u00B3\u00B7\u00B9\u2122";

using HighCharacters = std::array<char16_t, kHighBytes>;

/// One encoding's reading of the text.
struct Candidate {
    QString name;
    HighCharacters characters {};
    double points = 0;
};

HighCharacters charactersOf(const QString& name)
{
    HighCharacters characters {};
    auto decoder = TextDecoder::open(name);
    for (size_t i = 0; decoder && i < kHighBytes; ++i) {
        const char byte = char(kHighBytes + i);
        QByteArray utf8;
        decoder->decode({&byte, 1}, utf8);
        characters[i] = utf8.isValidUtf8() ? QString::fromUtf8(utf8).at(0).unicode() : u'\0';
    }
    return characters;
}

bool isHigh(char byte)
{
    return byte < 0;
}

bool isSmall(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

bool isCapital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool isLetter(char byte)
{
    return isHigh(byte) || isSmall(byte) || isCapital(byte);
}

/// Letters of German, French, Spanish … are likelier than š, ƒ and ligatures.
double letterPoints(QChar letter)
{
    return letter.unicode() <= 0xFF ? kBest : kBest / 2;
}

double smallPoints(QChar letter, char before, char after)
{
    return isLetter(before) || isLetter(after) ? letterPoints(letter) : -1;
}

double capitalPoints(QChar letter, char before, char after)
{
    if (isSmall(before))
        return -3;
    if (isCapital(before) && isSmall(after))
        return -1;
    return isLetter(before) || isLetter(after) ? letterPoints(letter) : 0;
}

bool isQuote(QChar mark)
{
    return mark.category() != QChar::Punctuation_Other
        && mark.category() != QChar::Punctuation_Dash;
}

/// Quotes stand at one end of a word, apostrophes also in it, dashes outside.
double punctuationPoints(QChar mark, bool isBehindLetter, bool isBeforeLetter)
{
    const bool isAtWord = isBehindLetter || isBeforeLetter;
    if (mark.category() == QChar::Punctuation_Dash)
        return isAtWord ? -1 : kBest;
    if (isBehindLetter && isBeforeLetter)
        return mark == kApostrophe ? kBest : -2;
    return isAtWord && isQuote(mark) ? kBest : 1;
}

double signPoints(QChar sign, char before, char after)
{
    const bool isBehindLetter = isLetter(before);
    const bool isBeforeLetter = isLetter(after);
    if (sign.category() == QChar::Symbol_Currency && sign != kCurrencySign)
        return isBehindLetter || isBeforeLetter ? -1 : kBest;
    if (sign.isPunct())
        return punctuationPoints(sign, isBehindLetter, isBeforeLetter);
    if (isBehindLetter && isBeforeLetter)
        return -2;
    return std::u16string_view(kSignsOfUse).find(sign.unicode()) == std::u16string_view::npos ? -1
                                                                                              : 1;
}

/// How well a character stands between its neighbours; negative = it does not belong there.
double pointsOf(QChar character, char before, char after)
{
    if (character.isNull() || character.category() == QChar::Other_Control)
        return -5;
    if (isHigh(before) && isHigh(after))
        return -2; // a word of nothing but such letters is of another alphabet
    if (character.isLower())
        return smallPoints(character, before, after);
    if (character.isUpper())
        return capitalPoints(character, before, after);
    if (character.category() == QChar::Separator_Space)
        return 1;
    return signPoints(character, before, after);
}

bool saysTheSame(const Candidate& a, const Candidate& b, const std::bitset<kHighBytes>& seen)
{
    for (size_t i = 0; i < kHighBytes; ++i) {
        if (seen[i] && a.characters[i] != b.characters[i])
            return false;
    }
    return true;
}

/// Made once: every one of them costs the loading of a converter.
const std::vector<Candidate>& allCandidates()
{
    static const std::vector<Candidate> candidates = [] {
        std::vector<Candidate> made;
        for (const char* name : kCandidates)
            made.push_back({QString::fromLatin1(name), charactersOf(QString::fromLatin1(name))});
        return made;
    }();
    return candidates;
}
} // namespace

std::optional<SingleByteGuess> likeliestSingleByte(std::string_view text)
{
    std::vector<Candidate> candidates = allCandidates();
    std::bitset<kHighBytes> seen;
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isHigh(text[i]))
            continue;
        const size_t high = size_t(static_cast<unsigned char>(text[i])) - kHighBytes;
        const char before = i > 0 ? text[i - 1] : '\n';
        const char after = i + 1 < text.size() ? text[i + 1] : '\n';
        for (Candidate& candidate : candidates)
            candidate.points += pointsOf(QChar(candidate.characters[high]), before, after);
        seen.set(high);
    }
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::points);
    if (best->points <= 0)
        return std::nullopt;
    double other = 0;
    for (const Candidate& candidate : candidates) {
        if (!saysTheSame(candidate, *best, seen))
            other = std::max(other, candidate.points);
    }
    // Every sign more that stands where it belongs halves the doubt.
    return SingleByteGuess {best->name, 1 - 0.5 * std::exp2((other - best->points) / kBest)};
}

} // namespace trustbilanz::importers
