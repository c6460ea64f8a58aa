// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace trustbilanz::cli {

/// The one way out of the program: a single JSON document or readable text on standard output,
/// notices and readable errors on standard error, and the exit code.
class Output
{
public:
    Output(bool json, bool quiet);

    /// Prints what a command has to say, or why it has nothing, and returns the exit code.
    int print(const Result<Answer>& result) const;

private:
    int printAnswer(const Answer& answer) const;
    int printError(const Error& error) const;

    bool m_json;
    bool m_quiet;
};

} // namespace trustbilanz::cli
