// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/language.h"
#include "app/logging.h"
#include "models/session/idlememory.h"

#include <QApplication>

#include <csignal>
#include <exception>
#include <memory>

using namespace trustbilanz;

namespace {
/// A defect ends as an error like any other, so that scripts always get their document.
Result<cli::Answer> guarded(const cli::Action& action, bool quiet)
{
    cli::ProgressLine line(!quiet);
    try {
        return action(line.progress());
    } catch (const std::exception& exception) {
        return failure(Error::Kind::Internal, Error::Reason::Exception,
                       QString::fromUtf8(exception.what()));
    }
}

Result<cli::Answer> run(const QStringList& arguments)
{
    setLanguage(systemLanguage());
    const Result<cli::Invocation> invocation = cli::readInvocation(arguments);
    if (!invocation)
        return tl::unexpected(invocation.error());
    setLanguage(invocation->language);
    if (invocation->version)
        return cli::version();
    if (invocation->help)
        return cli::help(invocation->command);
    return cli::prepare(*invocation).and_then([&](const cli::Action& action) {
        return guarded(action, invocation->quiet);
    });
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

bool drawsAnything(const QStringList& arguments)
{
    const Result<cli::Invocation> invocation = cli::readInvocation(arguments);
    const cli::Command* command
        = invocation && !invocation->help ? cli::findCommand(invocation->command) : nullptr;
    return command && command->draws;
}

/// What draws needs fonts but no display; all else starts sooner without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    if (!drawsAnything(argumentsOf(argc, argv)))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// A file that grows beyond the user's limit is an error of the write, not the end of the program.
void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}
} // namespace

int main(int argc, char* argv[])
{
    session::keepFreedMemory();
    surviveFileSizeLimit();
    cli::listenForInterrupt();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trustbilanz"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTBILANZ_VERSION));
    startLogging(false);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // Found without reading the rest, because wrong use is answered as JSON too.
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    const cli::Output output(options.contains(QStringLiteral("--json")),
                             options.contains(QStringLiteral("--quiet")));
    return output.print(run(arguments));
}
