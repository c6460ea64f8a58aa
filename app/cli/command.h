// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

#include <functional>
#include <span>

namespace CLI {
class App;
}

namespace trustbilanz::cli {

/// Gives every text of the command line the context "Cli".
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What a command has to say: as a document for programs and as text for people.
struct Answer {
    QJsonDocument document;
    QString text; ///< whole lines
    QStringList notices = {}; ///< for standard error, silenced by --quiet
    QStringList problems = {}; ///< for standard error: what went wrong beside the answer
    int exitCode = 0;
};

/// Does the work of a command whose arguments have been read.
using Action = std::function<Result<Answer>(const Progress&)>;

/// One command: a row of the table in command.cpp and a function in the file of its group.
struct Command {
    const char* name;
    const char* summary; ///< context "Cli"
    Action (*prepare)(
        CLI::App& parser); ///< declares the options, returns what runs once they are read
    bool draws = false; ///< needs fonts, which take a while to start
};

std::span<const Command> commands();
/// nullptr for a name that is none.
const Command* findCommand(const QString& name);

} // namespace trustbilanz::cli
