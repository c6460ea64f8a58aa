// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dialect.h"

#include "models/importers/source.h"
#include "models/importers/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace trustbilanz::importers {

namespace {
constexpr std::array kDelimiters {',', ';', '\t', '|'}; // the first wins a tie
constexpr int kRowsCompared = 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// What the first rows look like with one assumed delimiter.
struct Shape {
    std::vector<int> cells; ///< per row
    int strayQuotes = 0; ///< neither around a cell nor doubled
};

bool endsCell(std::string_view text, size_t at, const Dialect& dialect)
{
    return at >= text.size() || text[at] == dialect.delimiter || text[at] == dialect.newline
        || text[at] == '\r';
}

Shape shapeOf(std::string_view text, const Dialect& dialect)
{
    Shape shape;
    int cells = 1;
    bool quoted = false;
    size_t cellStart = 0;
    for (size_t i = 0; i < text.size() && shape.cells.size() < kRowsCompared; ++i) {
        const char byte = text[i];
        if (dialect.quote != '\0' && byte == dialect.quote) {
            const bool doubled = quoted && i + 1 < text.size() && text[i + 1] == byte;
            const bool opens = !quoted && i == cellStart;
            const bool closes = quoted && !doubled && endsCell(text, i + 1, dialect);
            shape.strayQuotes += doubled || opens || closes ? 0 : 1;
            i += doubled ? 1 : 0;
            quoted = doubled || opens;
        } else if (!quoted && (byte == dialect.delimiter || byte == dialect.newline)) {
            ++cells;
            cellStart = i + 1;
            if (byte == dialect.newline)
                shape.cells.push_back(std::exchange(cells, 1) - 1);
        }
    }
    if (shape.cells.empty())
        shape.cells.push_back(cells);
    return shape;
}

/// The delimiter that leaves fewest stray quotes, then gives most rows as many cells as the
/// header, then most cells.
char likeliestDelimiter(std::string_view text, Dialect dialect)
{
    std::tuple<int, std::ptrdiff_t, int> best {std::numeric_limits<int>::min(), 0, 1};
    char likeliest = kDelimiters.front();
    for (const char delimiter : kDelimiters) {
        dialect.delimiter = delimiter;
        const Shape shape = shapeOf(text, dialect);
        const int columns = shape.cells.front();
        const std::tuple fitting {-shape.strayQuotes,
                                  std::count(shape.cells.begin(), shape.cells.end(), columns),
                                  columns};
        if (columns > 1 && fitting > best) {
            best = fitting;
            likeliest = delimiter;
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
    constexpr std::string_view prefix = "sep=";
    if (text.size() < 6 || text.substr(0, prefix.size()) != prefix
        || (text[5] != '\r' && text[5] != '\n'))
        return std::nullopt;
    return text[4];
}

Result<std::optional<char>> singleByte(const QString& text, const QString& option)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == QLatin1String("tab"))
        return '\t';
    if (text == QLatin1String("pipe"))
        return '|';
    if (text.size() != 1 || text[0].unicode() > 127 || text[0] == QLatin1Char('\n')
        || text[0] == QLatin1Char('\r'))
        return failure(Error::Kind::BadOption, option + QLatin1Char(' ') + text);
    return text[0].toLatin1();
}

/// Only UTF-8 can be read; anything else would turn names into nonsense silently.
Result<QString> encodingOf(QByteArrayView bytes, const ImportPlan& plan, const QString& path)
{
    const QString declared = plan.encoding.toLower();
    if (!declared.isEmpty() && !declared.startsWith(QLatin1String("utf-8")))
        return failure(Error::Kind::UnknownFormat, QStringLiteral("%1 (%2)").arg(path, declared));
    const std::string_view text(bytes.data(), size_t(bytes.size()));
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        return QStringLiteral("utf-8-bom");
    return QStringLiteral("utf-8");
}

Result<Dialect> declared(const ImportPlan& plan)
{
    Dialect dialect;
    const auto quote = singleByte(plan.quote, QStringLiteral("--quote"));
    if (!quote)
        return tl::unexpected(quote.error());
    if (plan.headerRow < 1)
        return failure(Error::Kind::BadOption,
                       QStringLiteral("--header-row %1").arg(plan.headerRow));
    dialect.quote = quote->value_or('\0');
    dialect.headerRow = plan.headerRow;
    return dialect;
}

Result<void> verifyHeader(std::string_view text, const Dialect& dialect, const QString& path)
{
    const std::string_view header = text.substr(0, text.find(dialect.newline));
    if (isUtf8(header))
        return {};
    return failure(Error::Kind::UnknownFormat, path + QStringLiteral(" (not utf-8)"),
                   dialect.headerRow);
}
} // namespace

Result<Dialect> detectDialect(QByteArrayView firstBytes, const ImportPlan& plan,
                              const QString& path)
{
    Result<Dialect> dialect = declared(plan);
    if (!dialect)
        return dialect;
    if (const auto isText = verifyText(firstBytes, path); !isText)
        return tl::unexpected(isText.error());
    const auto encoding = encodingOf(firstBytes, plan, path);
    const auto delimiter = singleByte(plan.delimiter, QStringLiteral("--delimiter"));
    if (!encoding || !delimiter)
        return tl::unexpected(encoding ? delimiter.error() : encoding.error());
    dialect->encoding = *encoding;
    std::string_view text(firstBytes.data(), size_t(firstBytes.size()));
    text.remove_prefix(size_t(dialect->bytesBeforeText()));
    const bool onlyReturns
        = text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos;
    dialect->newline = onlyReturns ? '\r' : '\n';
    const auto separator = separatorLine(text);
    if (separator && dialect->headerRow == 1)
        dialect->headerRow = 2;
    text = withoutLines(text, dialect->headerRow - 1, dialect->newline);
    dialect->delimiter
        = *delimiter ? **delimiter : separator.value_or(likeliestDelimiter(text, *dialect));
    if (dialect->delimiter == dialect->quote)
        return failure(Error::Kind::BadOption, QStringLiteral("--delimiter = --quote"));
    if (const auto readable = verifyHeader(text, *dialect, path); !readable)
        return tl::unexpected(readable.error());
    return dialect;
}

} // namespace trustbilanz::importers
