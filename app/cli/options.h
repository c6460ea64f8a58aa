// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/result.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace CLI {
class App;
}

/// Options of commands. Their values are read here, not by the parsing library, so that numbers
/// always have a point, whatever the locale, and errors speak the reader's language.
namespace trustbilanz::cli {

/// Takes the value of an option, or says why it is none (Error::BadOption without the name).
using Setter = std::function<Result<void>(const QString& value)>;

/// Stands before the values of an option in the help: "--scale", "MIN:MAX[:reversed]".
struct OptionName {
    const char* name;
    const char* placeholder;
};

void addOption(CLI::App& parser, OptionName option, const QString& help, Setter set);
void addRepeatable(CLI::App& parser, OptionName option, const QString& help, Setter set);
void addFlag(CLI::App& parser, const char* name, const QString& help, bool& target);
/// A required word without a dash; arguments are read in the order in which they were added.
void addArgument(CLI::App& parser, const char* name, const QString& help, Setter set);
void addArguments(CLI::App& parser, const char* name, const QString& help, Setter set);

Setter storeText(QString& target);
Setter storeDay(std::optional<Day>& target);
Setter storeNumber(double minimum, double maximum, std::function<void(double)> store);
Setter storeWhole(qint64 minimum, qint64 maximum, std::function<void(qint64)> store);

/// Why a value is refused: Error::BadOption.
tl::unexpected<Error> refused(const QString& reason);

Result<double> numberFrom(const QString& text, double minimum, double maximum);
Result<qint64> wholeFrom(const QString& text, qint64 minimum, qint64 maximum);
/// Place of a word in a list of those allowed.
Result<size_t> choiceFrom(const QString& word, const QStringList& words);
/// "NAME=VALUE", split at the first equals sign; the name may not be empty.
Result<std::pair<QString, QString>> assignmentFrom(const QString& text);
/// "a,b" or "\"a,b\",c": values separated by commas and quoted as in CSV.
Result<QStringList> listFrom(const QString& text);

} // namespace trustbilanz::cli
