// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/language.h"
#include "app/logging.h"
#include "models/session/idlememory.h"

#include <QCoreApplication>

#include <csignal>
#include <exception>

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
    QCoreApplication application(argc, argv);
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
