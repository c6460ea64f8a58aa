// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languageguard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace trustbilanz {

namespace {
/// Keeps from the application that translators come and go; it would tell every window.
class Silence final : public QObject
{
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
    }
};
} // namespace

QLocale localeOf(const QString& language)
{
    return language == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// In this order, because the translator says when it leaves.
struct LanguageGuard::Parts {
    QLocale former;
    Silence silence;
    QTranslator words;
};

LanguageGuard::LanguageGuard(const QString& language)
    : m_parts(std::make_unique<Parts>())
{
    QLocale::setDefault(localeOf(language));
    if (m_parts->words.load(QStringLiteral(":/i18n/trustbilanz_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_parts->words);
}

LanguageGuard::~LanguageGuard()
{
    QLocale::setDefault(m_parts->former);
}

} // namespace trustbilanz
