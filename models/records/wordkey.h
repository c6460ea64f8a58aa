// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace trustbilanz {

/// A word as it is compared: "Opt_Out " and "opt-out" are the same.
inline QString wordKey(QString word)
{
    for (QChar& letter : word) {
        if (letter == QLatin1Char('_') || letter == QLatin1Char('-') || letter == QLatin1Char('.'))
            letter = QLatin1Char(' ');
    }
    return word.simplified().toLower();
}

/// A word of a list and what it means; `word` as wordKey() makes it, UTF-8.
template<class Meaning>
struct Word {
    const char* word;
    Meaning meaning;
};

/// Whether a name is one of the words, each as wordKey() makes it.
template<class Words>
bool isAmong(const Words& words, const QString& name)
{
    const QString key = wordKey(name);
    return std::ranges::any_of(words,
                               [&](const char* word) { return key == QString::fromUtf8(word); });
}

/// None for a word that is not there.
template<class Meaning, size_t count>
std::optional<Meaning> meaningOf(const std::array<Word<Meaning>, count>& words,
                                 const QString& value)
{
    const QString key = wordKey(value);
    const auto found = std::ranges::find_if(
        words, [&](const Word<Meaning>& word) { return key == QString::fromUtf8(word.word); });
    return found == words.end() ? std::nullopt : std::optional(found->meaning);
}

} // namespace trustbilanz
