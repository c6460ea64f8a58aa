// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace trustbilanz::importers {

struct SingleByteGuess {
    QString name; ///< of the encoding
    double confidence = 0; ///< 0.5 = another one is as likely, 1 = no other makes sense
};

/// The Western encoding with one byte a character in which the text makes most sense, by where
/// its letters, capitals and signs stand; nothing where it makes sense in none. ISO-8859-1 is
/// never told apart from windows-1252: where both are possible they say the same.
std::optional<SingleByteGuess> likeliestSingleByte(std::string_view text);

} // namespace trustbilanz::importers
