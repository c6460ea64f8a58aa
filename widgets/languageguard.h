// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

namespace trustbilanz {

/// Formats of a language of the program, "de" or "en".
QLocale localeOf(const QString& language);

/// While it lives, words and formats are those of a language, whatever the program speaks. Widgets
/// do not hear of it and stay as they are, so nothing may be laid out for the screen meanwhile:
/// make one for each page that is painted, not for the whole of a report. GUI thread.
class LanguageGuard
{
public:
    explicit LanguageGuard(const QString& language);
    ~LanguageGuard();
    LanguageGuard(const LanguageGuard&) = delete;
    LanguageGuard& operator=(const LanguageGuard&) = delete;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace trustbilanz
