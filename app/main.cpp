// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/mainwindow.h"
#include "app/renderer.h"
#include "app/tour.h"
#include "models/session/idlememory.h"
#include "models/session/session.h"
#include "widgets/screenroom.h"
#include "widgets/settings.h"
#include "widgets/text.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace trustbilanz;

constexpr int kWrongUse = 2;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("trustbilanz"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTBILANZ_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.trustbilanz.Trustbilanz"));
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int explain(int& argc, char* argv[], const Result<CommandLine>& commandLine)
{
    QCoreApplication application(argc, argv);
    setLanguage(commandLine && !commandLine->language.isEmpty() ? commandLine->language
                                                                : systemLanguage());
    if (!commandLine) {
        QTextStream(stderr) << text::describe(commandLine.error()) << "\n\n" << commandLineHelp();
        return kWrongUse;
    }
    QTextStream(stdout) << (commandLine->showsVersion
                                ? QStringLiteral("trustbilanz " TRUSTBILANZ_VERSION "\n")
                                : commandLineHelp());
    return 0;
}

/// Drawing needs no display and leaves nothing behind, keys of samples included.
int render(int& argc, char* argv[], const CommandLine& commandLine)
{
    const QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (commandLine.workspace.isEmpty())
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    startLogging(true);
    setLanguage(commandLine.language.isEmpty() ? systemLanguage() : commandLine.language);
    applyTheme(application, ThemeChoice::System);
    Renderer renderer(commandLine);
    renderer.start();
    return QApplication::exec();
}

void openFirst(MainWindow& window, const CommandLine& commandLine, const Settings& settings)
{
    if (!commandLine.workspace.isEmpty())
        window.openOnceShown(commandLine.workspace);
    else if (QFile::exists(settings.lastWorkspace))
        window.openOnceShown(settings.lastWorkspace);
}

int show(int& argc, char* argv[], const CommandLine& commandLine)
{
    QApplication application(argc, argv);
    startLogging(true);
    Settings settings = Settings::load();
    if (!commandLine.language.isEmpty())
        settings.language = commandLine.language;
    if (commandLine.theme)
        settings.theme = *commandLine.theme;
    setLanguage(settings.language.isEmpty() ? systemLanguage() : settings.language);
    applyTheme(application, settings.theme);
    session::Session session;
    MainWindow window(session, settings);
    QObject::connect(&window, &MainWindow::settingsChanged, &window,
                     [&settings] { settings.save(); });
    if (!commandLine.page.isEmpty()) {
        QObject::connect(
            &session, &session::Session::snapshotChanged, &window,
            [&] { window.showPage(commandLine.page); }, Qt::SingleShotConnection);
    }
    offerTourOnce(window, session, settings);
    openFirst(window, commandLine, settings);
    window.resize(window.size().boundedTo(screenRoom(window)));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    session::keepFreedMemory();
    nameApplication();
    const Result<CommandLine> commandLine = parseCommandLine(argumentsOf(argc, argv));
    if (!commandLine || commandLine->showsHelp || commandLine->showsVersion)
        return explain(argc, argv, commandLine);
    return commandLine->renders() ? render(argc, argv, *commandLine)
                                  : show(argc, argv, *commandLine);
}
