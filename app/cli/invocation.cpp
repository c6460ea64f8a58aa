// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/options.h"
#include "app/language.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <numeric>
#include <utility>

namespace trustbilanz::cli {

namespace {
constexpr auto kProgram = "trustbilanz-cli";
constexpr size_t kHelpColumn = 44; ///< longest option with its placeholder, about

std::vector<std::string> reversedWords(const QStringList& words)
{
    std::vector<std::string> reversed; // the order the parser takes them in
    std::transform(words.rbegin(), words.rend(), std::back_inserter(reversed),
                   [](const QString& word) { return word.toStdString(); });
    return reversed;
}

QStringList unread(const CLI::App& parser)
{
    QStringList words;
    for (const std::string& word : parser.remaining())
        words.append(QString::fromStdString(word));
    return words;
}

/// First required argument that was not given.
QString missingArgument(CLI::App& parser)
{
    const std::vector<CLI::Option*> options = parser.get_options();
    const auto missing = std::ranges::find_if(options, [](const CLI::Option* option) {
        return option->get_required() && option->count() == 0;
    });
    return missing == options.end() ? QString() : QString::fromStdString((*missing)->get_name());
}

/// The words of the parsing library are English; only the option they name is kept.
QString optionIn(const QString& message)
{
    static const QRegularExpression kOption(QStringLiteral("(?<![\\w.-])--?[A-Za-z][\\w-]*"));
    const QString option = kOption.match(message).captured();
    return option.isEmpty() ? Cli::tr("an option") : option;
}

/// How many letters must be added, left out or exchanged (Levenshtein) to make one word the other.
qsizetype distance(const QString& from, const QString& to)
{
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype exchanged = diagonal + (from[i] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({exchanged, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The option that was probably meant; empty if none is like it.
QString nearestOption(const QString& word, CLI::App& parser)
{
    constexpr qsizetype kMostSlips = 2;
    QString nearest;
    qsizetype least = kMostSlips + 1;
    for (const CLI::Option* option : parser.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            const QString known = QStringLiteral("--") + QString::fromStdString(name);
            if (const qsizetype slips = distance(word, known); slips < least) {
                least = slips;
                nearest = known;
            }
        }
    }
    return nearest;
}

/// Of the words that nobody took an option is the likeliest mistake.
QString unknownWord(CLI::App& parser)
{
    const QStringList words = unread(parser);
    const auto option = std::ranges::find_if(
        words, [](const QString& word) { return word.startsWith(QLatin1Char('-')); });
    const QString word
        = (option == words.end() ? words.value(0) : *option).section(QLatin1Char('='), 0, 0);
    const QString nearest = nearestOption(word, parser);
    return nearest.isEmpty()
        ? Cli::tr("%1: not an option or argument of this command").arg(word)
        : Cli::tr("%1: not an option of this command; %2 is").arg(word, nearest);
}

QString reasonOf(const CLI::ParseError& error, CLI::App& parser)
{
    const QString message = QString::fromStdString(error.what());
    if (error.get_name() == "ValidationError") // made by our options, in the reader's language
        return message;
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) // its name is that of the program
        return unknownWord(parser);
    if (error.get_name() == "RequiredError")
        return Cli::tr("%1: missing").arg(missingArgument(parser));
    if (error.get_name() == "ArgumentMismatch")
        return Cli::tr("%1: needs exactly one value").arg(message.section(QLatin1Char(':'), 0, 0));
    return Cli::tr("%1: not understood").arg(optionIn(message));
}

/// The one place where exceptions of the parsing library end.
Result<void> parse(CLI::App& parser, const QStringList& words)
{
    try {
        parser.parse(reversedWords(words));
        return {};
    } catch (const CLI::ParseError& error) {
        return failure(Error::Kind::BadOption, reasonOf(error, parser));
    }
}

using Words = std::vector<std::string>;

void addGlobalOptions(CLI::App& parser, Invocation& invocation, Words& languages)
{
    addFlag(parser, "--json", Cli::tr("print one JSON document"), invocation.json);
    addFlag(parser, "--quiet", Cli::tr("no progress and no notices"), invocation.quiet);
    parser
        .add_option("--language", languages, Cli::tr("language of texts and numbers").toStdString())
        ->allow_extra_args(false)
        ->option_text("de|en");
    addFlag(parser, "--help,-h", Cli::tr("show this help, or that of a command"), invocation.help);
    addFlag(parser, "--version", Cli::tr("show the version"), invocation.version);
}

void speakOurLanguage(CLI::App& parser)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(kHelpColumn);
    formatter->label("Usage", Cli::tr("Usage").toStdString());
    formatter->label("OPTIONS", Cli::tr("OPTIONS").toStdString());
    formatter->label("Positionals", Cli::tr("Arguments").toStdString());
    parser.formatter(formatter);
    parser.set_help_flag();
    parser.option_defaults()->group(Cli::tr("Options").toStdString());
}

QString commandList()
{
    QString list = Cli::tr("Commands") + QLatin1String(":\n");
    for (const Command& command : commands())
        list += QStringLiteral("  %1%2\n")
                    .arg(QLatin1String(command.name), -12)
                    .arg(Cli::tr(command.summary));
    return list;
}

QString programHelp()
{
    CLI::App parser(
        Cli::tr("Individual and brand trust, and what incidents put at risk").toStdString(),
        std::string(kProgram) + " COMMAND");
    speakOurLanguage(parser);
    Invocation invocation;
    Words language;
    addGlobalOptions(parser, invocation, language);
    return QString::fromStdString(parser.help()) + QLatin1Char('\n') + commandList();
}

QString commandHelp(const Command& command)
{
    CLI::App parser(Cli::tr(command.summary).toStdString(),
                    std::string(kProgram) + ' ' + command.name);
    speakOurLanguage(parser);
    const Action action = command.prepare(parser);
    return QString::fromStdString(parser.help());
}

tl::unexpected<Error> unknownCommand(const QString& name)
{
    return failure(Error::Kind::BadOption,
                   name.isEmpty()
                       ? Cli::tr("a command is missing; see trustbilanz-cli --help")
                       : Cli::tr("%1: not a command; see trustbilanz-cli --help").arg(name));
}

tl::unexpected<Error> unknownLanguage(const QString& name)
{
    return failure(Error::Kind::BadOption,
                   Cli::tr("--language: %1 is not one of: %2")
                       .arg(name, languages().join(QStringLiteral(", "))));
}
} // namespace

Result<Invocation> readInvocation(const QStringList& arguments)
{
    CLI::App parser;
    parser.set_help_flag();
    parser.allow_extras();
    Invocation invocation;
    Words given;
    addGlobalOptions(parser, invocation, given);
    // What follows a double dash is no option, whatever it looks like; the command reads it.
    const qsizetype dash = arguments.indexOf(QStringLiteral("--"));
    if (const Result<void> parsed = parse(parser, arguments.mid(0, dash)); !parsed)
        return tl::unexpected(parsed.error());
    invocation.language = given.empty() ? systemLanguage() : QString::fromStdString(given.front());
    if (!languages().contains(invocation.language))
        return unknownLanguage(invocation.language);
    invocation.arguments = unread(parser);
    if (!invocation.arguments.isEmpty())
        invocation.command = invocation.arguments.takeFirst();
    // A second one is not that of the messages: what the command writes may have its own.
    for (size_t i = 1; i < given.size(); ++i)
        invocation.arguments += {QStringLiteral("--language"), QString::fromStdString(given[i])};
    if (dash >= 0)
        invocation.arguments += arguments.mid(dash);
    return invocation;
}

Result<Action> prepare(const Invocation& invocation)
{
    const Command* command = findCommand(invocation.command);
    if (!command)
        return unknownCommand(invocation.command);
    CLI::App parser;
    speakOurLanguage(parser);
    Action action = command->prepare(parser);
    return parse(parser, invocation.arguments).map([&] { return std::move(action); });
}

Result<Answer> help(const QString& name)
{
    const Command* command = findCommand(name);
    if (!command && !name.isEmpty())
        return unknownCommand(name);
    const QString text = command ? commandHelp(*command) : programHelp();
    return Answer {QJsonDocument(QJsonObject {{QStringLiteral("help"), text}}), text};
}

Answer version()
{
    const QString number = QCoreApplication::applicationVersion();
    return {QJsonDocument(QJsonObject {{QStringLiteral("version"), number}}),
            QStringLiteral("%1 %2\n").arg(QLatin1String(kProgram), number)};
}

} // namespace trustbilanz::cli
