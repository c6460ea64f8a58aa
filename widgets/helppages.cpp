// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helppages.h"

#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace trustbilanz {

namespace {
/// The picture of one page, in a line of its own.
const QRegularExpression& pictureLine()
{
    static const QRegularExpression pattern(
        QStringLiteral("<p class=\"picture\"><img src=\"([a-z]+)\" alt=\"([^\"]*)\"></p>\n"));
    return pattern;
}

/// As --render names its files.
QString pictureName(const QString& page, const QString& language, const Theme& theme)
{
    const QString colours = wordOf(theme.dark ? ThemeChoice::Dark : ThemeChoice::Light);
    return QStringLiteral("%1-%2-%3.png").arg(page, language, colours);
}

QString pictureHtml(const QString& name, const QString& words)
{
    return QStringLiteral("<p><img src=\"%1\" alt=\"%2\"></p>\n<p class=\"muted\">%2</p>\n")
        .arg(name, words);
}
} // namespace

QStringList manualIds()
{
    return {QLatin1String(kGettingStarted),     QStringLiteral("importing"),
            QStringLiteral("reading-trends"),   QStringLiteral("incidents"),
            QStringLiteral("before-and-after"), QStringLiteral("balance"),
            QStringLiteral("scenarios"),        QStringLiteral("privacy"),
            QStringLiteral("command-line"),     QLatin1String(kKeyboard),
            QStringLiteral("troubleshooting"),  QLatin1String(kGlossary)};
}

QStringList pageHelpIds()
{
    QStringList ids;
    for (const PageEntry& page : pages())
        ids << pageHelpId(QLatin1String(page.id));
    return ids;
}

QString pageHelpId(const QString& page)
{
    return QStringLiteral("page-") + page;
}

QString helpPath(const QString& id, const QString& language)
{
    return QStringLiteral(":/help/%1/manual/%2.html").arg(language, id);
}

QStringList pictureFolders()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return {QDir::cleanPath(programs.filePath(QStringLiteral("../share/trustbilanz/pictures"))),
            QDir::cleanPath(programs.filePath(QStringLiteral("../pictures")))};
}

QString picturePath(const QString& name, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(name);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QString helpPage(const QString& id, const QString& language, const Theme& theme,
                 const QStringList& folders)
{
    QFile file(helpPath(id, language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString page = QString::fromUtf8(file.readAll());
    for (auto line = pictureLine().match(page); line.hasMatch();
         line = pictureLine().match(page, line.capturedStart())) {
        const QString name = pictureName(line.captured(1), language, theme);
        const QString shown = picturePath(name, folders).isEmpty()
            ? QString()
            : pictureHtml(name, line.captured(2));
        page.replace(line.capturedStart(), line.capturedLength(), shown);
    }
    return page;
}

} // namespace trustbilanz
