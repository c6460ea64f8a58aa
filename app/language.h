// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/languages.h"

#include <QString>

namespace trustbilanz {

/// First of the system's UI languages that the program speaks (not its number format), else "en".
QString systemLanguage();
/// Sets the default locale, then our translator, then Qt's own; in that order, so that whoever
/// hears LanguageChange already formats numbers anew.
void setLanguage(const QString& language);
QString currentLanguage();
/// A word of the sample workspace (context "Sample").
QString sampleWord(const char* word);

} // namespace trustbilanz
