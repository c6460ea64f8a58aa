// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace trustbilanz::cli {

/// A command line without what holds for every command; that may stand before or after the command.
struct Invocation {
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    QString language;
    QString command; ///< empty = none was given
    QStringList arguments; ///< of the command
};

Result<Invocation> readInvocation(const QStringList& arguments);

/// Reads the arguments of the command; what comes back does its work.
Result<Action> prepare(const Invocation& invocation);

/// Help on the command, or on the program when there is none.
Result<Answer> help(const QString& command);
Answer version();

} // namespace trustbilanz::cli
