// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dialect.h"

#include "models/importers/csvshape.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <tuple>

namespace trustbilanz::importers {

namespace {
constexpr std::array kDelimiters {',', ';', '\t', '|'}; // the first wins a tie
constexpr int kEnclosuresNeeded = 2; // apostrophes around fewer cells may be part of a text
constexpr double kOneColumn = 0.5; // confidence where no delimiter stands

struct NamedCharacter {
    char character;
    const char* name;
};
constexpr std::array kNamedCharacters {NamedCharacter {'\t', "tab"}, NamedCharacter {'|', "pipe"}};

/// Whether the first regular row may be column names: a wrong delimiter often appears only in the
/// numbers below them.
bool startsWithName(std::string_view row)
{
    return !row.empty() && (row.front() < '0' || row.front() > '9');
}

using Fit = std::tuple<int, bool, std::ptrdiff_t, int>;

/// Fewest stray quotes, then names above the data, then most rows with as many cells as usual,
/// then most cells.
Fit fitOf(const CsvShape& shape)
{
    return {-shape.strayQuotes, startsWithName(shape.firstRegular), shape.regularRows,
            shape.columns};
}

struct Assumption {
    char escape;
    bool blanksBeforeQuotes;
};
// The usual first: the others need better evidence.
constexpr std::array kAssumptions {Assumption {'\0', false}, Assumption {'\\', false},
                                   Assumption {'\0', true}, Assumption {'\\', true}};

std::vector<Dialect> assumedDialects(const Dialect& base, std::optional<char> delimiter,
                                     std::optional<char> escape)
{
    std::vector<Dialect> dialects;
    for (const Assumption& assumption : kAssumptions) {
        for (const char candidate : kDelimiters) {
            Dialect dialect = base;
            dialect.delimiter = delimiter.value_or(candidate);
            dialect.escape = escape.value_or(assumption.escape);
            dialect.blanksBeforeQuotes = assumption.blanksBeforeQuotes;
            if (dialect.delimiter != dialect.quote)
                dialects.push_back(dialect);
        }
    }
    return dialects;
}

Finding delimiterFinding(const Dialect& dialect, const CsvShape& shape)
{
    const bool isOneColumn = shape.columns == 1;
    return {QStringLiteral("delimiter"),
            {},
            characterName(dialect.delimiter),
            isOneColumn ? QStringLiteral("oneColumn") : QStringLiteral("mostRegular"),
            {},
            0,
            isOneColumn ? kOneColumn : double(shape.regularRows) / double(shape.rows)};
}

/// The dialect that fits best, with a finding of its delimiter.
DialectReading likeliestDialect(std::string_view text, const Dialect& base,
                                std::optional<char> delimiter, std::optional<char> escape)
{
    Fit best {std::numeric_limits<int>::min(), false, 0, 0};
    DialectReading likeliest;
    for (const Dialect& dialect : assumedDialects(base, delimiter, escape)) {
        const CsvShape shape = csvShape(text, dialect);
        const Fit fit = fitOf(shape);
        if (fit > best) {
            best = fit;
            likeliest = {dialect, {delimiterFinding(dialect, shape)}};
        }
    }
    return likeliest;
}

std::string_view withoutLines(std::string_view text, int lines, char newline)
{
    for (; lines > 0 && !text.empty(); --lines) {
        const size_t end = text.find(newline);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return text;
}

/// Excel's first line "sep=;" names the delimiter and is no data.
std::optional<char> separatorLine(std::string_view text)
{
    const QString line = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), size_t(9))))
                             .section(QLatin1Char('\n'), 0, 0)
                             .section(QLatin1Char('\r'), 0, 0)
                             .remove(QLatin1Char('"'));
    if (line.size() != 5 || !line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return std::nullopt;
    return line[4].toLatin1();
}

Result<std::optional<char>> singleByte(const QString& text, const QString& option)
{
    if (text.isEmpty())
        return std::nullopt;
    for (const NamedCharacter& named : kNamedCharacters) {
        if (text == QLatin1String(named.name))
            return named.character;
    }
    if (text.size() != 1 || text[0].unicode() > 127 || text[0] == QLatin1Char('\n')
        || text[0] == QLatin1Char('\r'))
        return failure(Error::Kind::BadOption, option + QLatin1Char(' ') + text);
    return text[0].toLatin1();
}

char newlineOf(std::string_view text)
{
    qint64 lineFeeds = 0;
    qint64 loneReturns = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        lineFeeds += text[i] == '\n' ? 1 : 0;
        loneReturns += text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n') ? 1 : 0;
    }
    return loneReturns > lineFeeds ? '\r' : '\n';
}

/// How many cells a quote seems to enclose, whatever the delimiter.
int enclosures(std::string_view text, char quote)
{
    const auto isBorder = [](char byte) {
        return byte == '\n' || byte == '\r'
            || std::ranges::find(kDelimiters, byte) != kDelimiters.end();
    };
    int opened = 0;
    int closed = 0;
    for (size_t i = text.find(quote); i != std::string_view::npos; i = text.find(quote, i + 1)) {
        opened += i == 0 || isBorder(text[i - 1]) ? 1 : 0;
        closed += i + 1 == text.size() || isBorder(text[i + 1]) ? 1 : 0;
    }
    return std::min(opened, closed);
}

char likeliestQuote(std::string_view text)
{
    const bool isApostrophe
        = enclosures(text, '"') == 0 && enclosures(text, '\'') >= kEnclosuresNeeded;
    return isApostrophe ? '\'' : '"';
}

/// What the plan says; nothing = to be found out.
struct Declared {
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<char> escape;
};

/// As singleByte(); "none" is the NUL that stands for no such character.
Result<std::optional<char>> singleByteOrNone(const QString& text, const QString& option)
{
    return text == QLatin1String("none") ? std::optional('\0') : singleByte(text, option);
}

Result<Declared> declaredBy(const ImportPlan& plan)
{
    const auto delimiter = singleByte(plan.delimiter, QStringLiteral("--delimiter"));
    const auto quote = singleByteOrNone(plan.quote, QStringLiteral("--quote"));
    const auto escape = singleByteOrNone(plan.escape, QStringLiteral("--escape"));
    for (const auto* option : {&delimiter, &quote, &escape}) {
        if (!*option)
            return tl::unexpected(option->error());
    }
    if (*delimiter && *delimiter == *quote)
        return failure(Error::Kind::BadOption, QStringLiteral("--delimiter = --quote"));
    if (plan.headerRow && *plan.headerRow < 0)
        return failure(Error::Kind::BadOption,
                       QStringLiteral("--header-row %1").arg(*plan.headerRow));
    return Declared {*delimiter, *quote, *escape};
}

/// What does not depend on the delimiter.
Dialect baseDialect(std::string_view text, const ImportPlan& plan, std::optional<char> quote,
                    bool hasSeparatorLine)
{
    Dialect dialect;
    const int firstRow = hasSeparatorLine ? 2 : 1;
    dialect.quote = quote.value_or(likeliestQuote(text));
    dialect.newline = newlineOf(text);
    dialect.header = plan.headerRow == 0 ? Header::None : Header::Names;
    dialect.firstRow = plan.headerRow.value_or(0) > 0 ? *plan.headerRow : firstRow;
    return dialect;
}

Finding certain(const char* what, char found, const char* reason, qint64 line = 0)
{
    return {QString::fromLatin1(what),
            {},
            characterName(found),
            QString::fromLatin1(reason),
            {},
            line,
            1};
}

/// Says what was found out and leaves away what the plan declares.
void describe(DialectReading& reading, const Declared& declared, std::optional<char> separator)
{
    const Dialect& dialect = reading.dialect;
    if (declared.delimiter || separator)
        reading.findings.clear();
    if (!declared.delimiter && separator)
        reading.findings.push_back(certain("delimiter", *separator, "separatorLine", 1));
    if (!declared.quote && dialect.quote != '"')
        reading.findings.push_back(certain("quote", dialect.quote, "aroundCells"));
    if (!declared.escape && dialect.escape != '\0')
        reading.findings.push_back(certain("escape", dialect.escape, "beforeQuotes"));
}
} // namespace

QString characterName(char character)
{
    for (const NamedCharacter& named : kNamedCharacters) {
        if (named.character == character)
            return QString::fromLatin1(named.name);
    }
    return QString(QLatin1Char(character));
}

Result<DialectReading> detectDialect(std::string_view text, const ImportPlan& plan)
{
    const auto declared = declaredBy(plan);
    if (!declared)
        return tl::unexpected(declared.error());
    const std::optional<char> separator = separatorLine(text);
    const Dialect base = baseDialect(text, plan, declared->quote, separator.has_value());
    DialectReading reading
        = likeliestDialect(withoutLines(text, base.firstRow - 1, base.newline), base,
                           declared->delimiter ? declared->delimiter : separator, declared->escape);
    describe(reading, *declared, separator);
    return reading;
}

} // namespace trustbilanz::importers
