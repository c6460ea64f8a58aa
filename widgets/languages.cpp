// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languages.h"

#include <QDir>
#include <QLocale>

namespace trustbilanz {

QStringList languages()
{
    static const QString kPrefix = QStringLiteral("trustbilanz_");
    QStringList found;
    for (const QString& file :
         QDir(QStringLiteral(":/i18n")).entryList({kPrefix + QLatin1String("*.qm")}))
        found.append(file.mid(kPrefix.size()).chopped(3));
    return found;
}

QString ownName(const QString& language)
{
    const QLocale locale(language);
    QString name = locale.language() == QLocale::English ? QStringLiteral("English")
                                                         : locale.nativeLanguageName();
    return name.replace(0, 1, name.at(0).toUpper());
}

} // namespace trustbilanz
