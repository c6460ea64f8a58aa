// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/command.h"

#include <QLocale>

#include <CLI/CLI.hpp>

#include <cmath>
#include <limits>

namespace trustbilanz::cli {

namespace {
/// Carries an error through the parsing library; invocation.cpp catches it.
void take(const char* name, const Setter& set, const std::string& value)
{
    const Result<void> taken = set(QString::fromStdString(value));
    if (!taken)
        throw CLI::ValidationError(name, taken.error().detail.toStdString());
}

CLI::Option* add(CLI::App& parser, const char* name, const QString& help, Setter set)
{
    return parser.add_option_function<std::string>(
        name, [name, set = std::move(set)](const std::string& value) { take(name, set, value); },
        help.toStdString());
}

CLI::Option* addMany(CLI::App& parser, const char* name, const QString& help, Setter set)
{
    const auto takeAll = [name, set = std::move(set)](const std::vector<std::string>& values) {
        for (const std::string& value : values)
            take(name, set, value);
    };
    return parser.add_option_function<std::vector<std::string>>(name, takeAll, help.toStdString());
}

/// Reads one cell that starts at `position` and leaves `position` at the comma or the end.
std::optional<QString> cellAt(const QString& text, qsizetype& position)
{
    constexpr QLatin1Char quote('"');
    if (position >= text.size() || text[position] != quote) {
        const qsizetype start = std::exchange(position, text.indexOf(QLatin1Char(','), position));
        position = position < 0 ? text.size() : position;
        return text.mid(start, position - start);
    }
    QString cell;
    for (++position; position < text.size(); ++position) {
        if (text[position] != quote)
            cell += text[position];
        else if (position + 1 < text.size() && text[position + 1] == quote)
            cell += text[++position];
        else
            return ++position == text.size() || text[position] == QLatin1Char(',')
                ? std::optional(cell)
                : std::nullopt;
    }
    return std::nullopt;
}
} // namespace

void addOption(CLI::App& parser, OptionName option, const QString& help, Setter set)
{
    add(parser, option.name, help, std::move(set))->type_name(option.placeholder);
}

void addRepeatable(CLI::App& parser, OptionName option, const QString& help, Setter set)
{
    // One value each time, so that the words after it are arguments again.
    addMany(parser, option.name, help, std::move(set))
        ->allow_extra_args(false)
        ->option_text(std::string(option.placeholder) + " ...");
}

void addFlag(CLI::App& parser, const char* name, const QString& help, bool& target)
{
    parser.add_flag(name, target, help.toStdString())
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void addArgument(CLI::App& parser, const char* name, const QString& help, Setter set)
{
    add(parser, name, help, std::move(set))->required()->option_text(" ");
}

void addArguments(CLI::App& parser, const char* name, const QString& help, Setter set)
{
    addMany(parser, name, help, std::move(set))->required()->option_text("...");
}

Setter storeText(QString& target)
{
    return [&target](const QString& value) -> Result<void> {
        target = value;
        return {};
    };
}

Setter storeDay(std::optional<Day>& target)
{
    return [&target](const QString& value) -> Result<void> {
        const std::optional<PartialDate> date = PartialDate::fromIso(value);
        if (!date || date->precision != DatePrecision::Day)
            return refused(Cli::tr("%1 is not a date like 2017-05-27").arg(value));
        target = date->day;
        return {};
    };
}

Setter storeNumber(double minimum, double maximum, std::function<void(double)> store)
{
    return [=](const QString& value) { return numberFrom(value, minimum, maximum).map(store); };
}

Setter storeWhole(qint64 minimum, qint64 maximum, std::function<void(qint64)> store)
{
    return [=](const QString& value) { return wholeFrom(value, minimum, maximum).map(store); };
}

tl::unexpected<Error> refused(const QString& reason)
{
    return failure(Error::Kind::BadOption, reason);
}

Result<double> numberFrom(const QString& text, double minimum, double maximum)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && number >= minimum && number <= maximum)
        return number;
    const auto limit = [](double bound) {
        return QLocale().toString(bound, 'g', QLocale::FloatingPointShortest);
    };
    return refused(
        Cli::tr("%1 is not a number from %2 to %3").arg(text, limit(minimum), limit(maximum)));
}

Result<qint64> wholeFrom(const QString& text, qint64 minimum, qint64 maximum)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= minimum && number <= maximum)
        return number;
    if (maximum == std::numeric_limits<qint64>::max())
        return refused(
            Cli::tr("%1 is not a whole number from %2").arg(text, QString::number(minimum)));
    return refused(Cli::tr("%1 is not a whole number from %2 to %3")
                       .arg(text, QString::number(minimum), QString::number(maximum)));
}

Result<size_t> choiceFrom(const QString& word, const QStringList& words)
{
    const qsizetype index = words.indexOf(word);
    if (index >= 0)
        return size_t(index);
    return refused(Cli::tr("%1 is not one of: %2").arg(word, words.join(QStringLiteral(", "))));
}

Result<std::pair<QString, QString>> assignmentFrom(const QString& text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1)
        return refused(Cli::tr("%1 is not NAME=VALUE").arg(text));
    return std::pair(text.left(equals), text.mid(equals + 1));
}

Result<QStringList> listFrom(const QString& text)
{
    QStringList values;
    for (qsizetype position = 0; position <= text.size(); ++position) {
        const std::optional<QString> cell = cellAt(text, position);
        if (!cell)
            return refused(Cli::tr("the quotes in %1 do not match").arg(text));
        values.append(*cell);
    }
    return values;
}

} // namespace trustbilanz::cli
