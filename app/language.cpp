// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "widgets/languageguard.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace trustbilanz {

namespace {

/// Puts a translator in place before the one it follows leaves, so that source texts never flash.
void install(const QString& name, const QString& file)
{
    QCoreApplication* application = QCoreApplication::instance();
    auto* former = application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new GuardedTranslator(application);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    delete former;
    translator->setObjectName(name);
}

} // namespace

QString systemLanguage()
{
    const QStringList spoken = languages();
    for (const QString& wish : QLocale::system().uiLanguages()) {
        const QString language = wish.section(QLatin1Char('-'), 0, 0);
        if (spoken.contains(language))
            return language;
    }
    return QStringLiteral("en");
}

void setLanguage(const QString& language)
{
    QLocale::setDefault(localeOf(language));
    const QString code = currentLanguage();
    install(QStringLiteral("programTranslator"),
            QStringLiteral(":/i18n/trustbilanz_%1.qm").arg(code));
    install(QStringLiteral("qtTranslator"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                + QStringLiteral("/qtbase_%1.qm").arg(code));
}

QString currentLanguage()
{
    return QLocale::languageToCode(QLocale().language());
}

QString sampleWord(const char* word)
{
    return QCoreApplication::translate("Sample", word);
}

} // namespace trustbilanz
