// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/languageguard.h"

#include <QCoreApplication>

namespace trustbilanz::tests {

/// Speaks a language like the program does: its formats, then its words. Needs the libraries of
/// words and widgets.
class Language
{
public:
    explicit Language(const QString& language)
    {
        QLocale::setDefault(localeOf(language));
        m_isLoaded = m_words.load(QStringLiteral(":/i18n/trustbilanz_%1.qm").arg(language));
        QCoreApplication::installTranslator(&m_words);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_words); }
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    bool isLoaded() const { return m_isLoaded; }

private:
    GuardedTranslator m_words;
    bool m_isLoaded = false;
};

/// A text with its no-break spaces made visible as "_", so that rows stay readable.
inline QString visible(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char('_'));
}

} // namespace trustbilanz::tests
