// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace trustbilanz {

/// Formats of a language of the program, "de" or "en".
QLocale localeOf(const QString& language);

/// What texts of this thread are formatted by: the language of its guard, else the default locale.
QLocale spokenLocale();

/// A language of the program with its words, which are read once, when it is made. Any thread.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString& code); ///< "de" or "en"
    const QLocale& locale() const { return m_locale; }
    /// As QTranslator::translate(), with the digits of a "%Ln" in place.
    QString translate(const char* context, const char* text, const char* note, int n) const;

private:
    QLocale m_locale;
    QTranslator m_words;
};

/// While it lives, words and formats are those of a language on the thread that made it, whatever
/// the program speaks elsewhere. Nobody hears of it, so nothing may be laid out for the screen
/// meanwhile. The language has to live longer.
class LanguageGuard
{
public:
    explicit LanguageGuard(const SpokenLanguage& language);
    ~LanguageGuard();
    LanguageGuard(const LanguageGuard&) = delete;
    LanguageGuard& operator=(const LanguageGuard&) = delete;

private:
    const SpokenLanguage* m_former;
};

/// What a program has to install as the translator of its own words: on a thread with a guard it
/// answers with the words of the guard.
class GuardedTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* text, const char* note = nullptr,
                      int n = -1) const override;
};

} // namespace trustbilanz
