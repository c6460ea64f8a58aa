// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languageguard.h"

#include <QCoreApplication>

namespace trustbilanz {

namespace {
thread_local const SpokenLanguage* spoken = nullptr;

/// Asks the guards where the program has no translator yet. It has no words of its own, so that
/// nobody is told that it comes.
void provideTranslator()
{
    static GuardedTranslator translator;
    [[maybe_unused]] static const bool isTold = QCoreApplication::installTranslator(&translator);
}
} // namespace

QLocale localeOf(const QString& language)
{
    return language == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QLocale spokenLocale()
{
    return spoken ? spoken->locale() : QLocale();
}

SpokenLanguage::SpokenLanguage(const QString& code)
    : m_locale(localeOf(code))
{
    [[maybe_unused]] const bool isKnown
        = m_words.load(QStringLiteral(":/i18n/trustbilanz_%1.qm").arg(code));
}

/// Qt itself would write the digits of "%Ln" as the default locale does.
QString SpokenLanguage::translate(const char* context, const char* text, const char* note,
                                  int n) const
{
    QString words = m_words.translate(context, text, note, n);
    if (n >= 0)
        words.replace(QLatin1String("%Ln"), m_locale.toString(n));
    return words;
}

LanguageGuard::LanguageGuard(const SpokenLanguage& language)
    : m_former(spoken)
{
    provideTranslator();
    spoken = &language;
}

LanguageGuard::~LanguageGuard()
{
    spoken = m_former;
}

QString GuardedTranslator::translate(const char* context, const char* text, const char* note,
                                     int n) const
{
    return spoken ? spoken->translate(context, text, note, n)
                  : QTranslator::translate(context, text, note, n);
}

} // namespace trustbilanz
