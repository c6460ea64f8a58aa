// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace trustbilanz
