// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/documents.h"
#include "app/cli/texttable.h"
#include "widgets/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace trustbilanz::cli {

namespace {
struct Hint {
    Error::Kind kind;
    const char* option;
};

/// The option that answers what the program may not guess.
constexpr std::array kHints {
    Hint {Error::Kind::MissingColumn, "--column FIELD=NAME"},
    Hint {Error::Kind::AmbiguousColumn, "--date-format, --decimal, --thousands, --column"},
    Hint {Error::Kind::AmbiguousSheet, "--sheet NAME"},
    Hint {Error::Kind::ScaleMissing, "--scale MIN:MAX"},
    Hint {Error::Kind::ChangedRows, "--on-changed keep|replace"},
    Hint {Error::Kind::CoarseDates, "--interval month|quarter|year"},
};

QString sentence(const Error& error)
{
    const auto hint = std::ranges::find(kHints, error.kind, &Hint::kind);
    if (hint == kHints.end())
        return text::describe(error);
    return text::describe(error) + QLatin1Char(' ')
        + Cli::tr("Option: %1.").arg(QLatin1String(hint->option));
}

/// False when the reader is gone or the disk is full.
bool write(std::FILE* stream, const QByteArray& bytes)
{
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && isWritten;
}

void writeLine(std::FILE* stream, const QString& line)
{
    write(stream, harmless(line).toUtf8() + '\n');
}

QByteArray oneLine(const QJsonDocument& document)
{
    return document.toJson(QJsonDocument::Compact) + '\n';
}
} // namespace

Output::Output(bool json, bool quiet)
    : m_json(json)
    , m_quiet(quiet)
{
}

int Output::print(const Result<Answer>& result) const
{
    return result ? printAnswer(*result) : printError(result.error());
}

int Output::printAnswer(const Answer& answer) const
{
    for (const QString& notice : answer.notices) {
        if (!m_quiet)
            writeLine(stderr, notice);
    }
    for (const QString& problem : answer.problems)
        writeLine(stderr, problem);
    if (write(stdout, m_json ? oneLine(answer.document) : answer.text.toUtf8()))
        return answer.exitCode;
    const Error error {Error::Kind::NoSpace, Cli::tr("standard output")};
    writeLine(stderr, text::describe(error));
    return std::max(answer.exitCode, exitCode(error.kind));
}

int Output::printError(const Error& error) const
{
    if (m_json)
        write(stdout, oneLine(QJsonDocument(document(error))));
    else
        writeLine(stderr, sentence(error));
    return exitCode(error.kind);
}

} // namespace trustbilanz::cli
