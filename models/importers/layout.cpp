// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/layout.h"

#include <algorithm>
#include <map>

namespace trustbilanz::importers {

namespace {
constexpr size_t kMostTitleRows = 20;
constexpr double kLikely = 0.9; // confidence in what only its form tells
const QLatin1String kSurveyIds("{\"ImportId\"");

qsizetype filledCells(const TextRow& row)
{
    return std::ranges::count_if(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
}

/// A number, an amount, a date or a time: what no column is called.
bool isFigure(const QString& cell)
{
    static const QString signs = QStringLiteral("0123456789.,:/-+ %");
    return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); })
        && std::ranges::all_of(cell, [](QChar c) {
               return signs.contains(c) || c.category() == QChar::Symbol_Currency;
           });
}

bool hasFigure(const TextRow& row)
{
    return std::ranges::any_of(row.cells, isFigure);
}

qsizetype usualSize(const std::vector<TextRow>& rows)
{
    std::map<qsizetype, int> rowsOf;
    for (const TextRow& row : rows)
        ++rowsOf[row.cells.size()];
    const auto fewer = [](const auto& a, const auto& b) { return a.second <= b.second; };
    return std::max_element(rowsOf.begin(), rowsOf.end(), fewer)->first;
}

/// Title, name of the report, date of the export: hardly any cells, at the start of the row.
bool isTitle(const TextRow& row, qsizetype columns)
{
    const qsizetype filled = filledCells(row);
    const bool startsFilled = std::all_of(row.cells.begin(), row.cells.begin() + filled,
                                          [](const QString& cell) { return !cell.isEmpty(); });
    return row.cells.size() <= columns && startsFilled
        && filled <= std::max(qsizetype(1), columns / 3);
}

/// A name for every column, none twice, none a figure.
bool isNames(const TextRow& row, qsizetype columns)
{
    QStringList names = row.cells;
    return names.size() == columns && filledCells(row) == columns && names.removeDuplicates() == 0
        && !hasFigure(row);
}

/// Names of groups, with gaps above the further columns of a group, over names and data.
bool areGroups(const std::vector<TextRow>& rows, size_t at, qsizetype columns)
{
    return at + 2 < rows.size() && rows[at].cells.size() == columns
        && filledCells(rows[at]) < columns && !hasFigure(rows[at]) && isNames(rows[at + 1], columns)
        && hasFigure(rows[at + 2]);
}

bool areSurveyIds(const TextRow& row)
{
    return !row.cells.isEmpty() && std::ranges::all_of(row.cells, [](const QString& cell) {
        return cell.startsWith(kSurveyIds);
    });
}

HeaderReading reading(const TextRow& row, Header header, const char* reason, double confidence)
{
    const Finding finding {QStringLiteral("header"),
                           {},
                           QString::number(row.line),
                           QString::fromLatin1(reason),
                           {},
                           row.line,
                           confidence};
    return {int(row.line), header, finding};
}

constexpr std::array kTotals {"summe",       "total",        "totals",  "gesamt",
                              "gesamtsumme", "insgesamt",    "sum",     "grand total",
                              "mittelwert",  "durchschnitt", "average", "mean"};
constexpr std::array kNotes {"quelle:",    "source:",   "sources:", "quellen:",   "stand:",
                             "hinweis:",   "note:",     "notes:",   "anmerkung:", "erstellt",
                             "exportiert", "generated", "exported", "©",          "*"};

bool isTotals(const QStringList& cells)
{
    QString first = cells.first().toLower();
    first.remove(QLatin1Char(':'));
    return cells.contains(QString()) && std::ranges::any_of(kTotals, [&](const char* word) {
               return first == QLatin1String(word);
           });
}

/// More than one word, as no id has.
bool isSentence(const QString& cell)
{
    return cell.contains(QLatin1Char(' ')) || cell.endsWith(QLatin1Char('.'));
}

/// Text in the first cell only.
bool isAlone(const QStringList& cells)
{
    return std::all_of(cells.begin() + 1, cells.end(),
                       [](const QString& cell) { return cell.isEmpty(); });
}

bool isNote(const QStringList& cells)
{
    const QString first = cells.first().toLower();
    return isAlone(cells) && std::ranges::any_of(kNotes, [&](const char* word) {
               return first.startsWith(QString::fromUtf8(word));
           });
}
} // namespace

HeaderReading likeliestHeader(const std::vector<TextRow>& rows)
{
    const qsizetype columns = usualSize(rows);
    for (size_t i = 2; i < std::min(rows.size(), kMostTitleRows); ++i) {
        if (areSurveyIds(rows[i]))
            return reading(rows[i - 2], Header::NamesTextsIds, "surveyExport", 1);
    }
    size_t titles = 0;
    while (columns > 1 && titles < std::min(rows.size(), kMostTitleRows)
           && isTitle(rows[titles], columns))
        ++titles;
    if (titles < rows.size() && areGroups(rows, titles, columns))
        return reading(rows[titles], Header::GroupsAndNames, "groupsAboveNames", kLikely);
    if (titles > 0 && titles < rows.size() && isNames(rows[titles], columns))
        return reading(rows[titles], Header::Names, "belowTitles", kLikely);
    return reading(rows.front(), Header::Names, "firstRow",
                   isNames(rows.front(), columns) ? 1 : 0.5);
}

bool areNames(const QStringList& header)
{
    const bool hasAddress = std::ranges::any_of(
        header, [](const QString& name) { return name.contains(QLatin1Char('@')); });
    return !header.isEmpty() && !hasAddress && !hasFigure({0, 0, header});
}

bool mayEndWithFooter(std::string_view tail, const Dialect& dialect)
{
    while (!tail.empty() && tail.back() == dialect.newline)
        tail.remove_suffix(1);
    const QString text = QString::fromUtf8(tail.data(), qsizetype(tail.size())).trimmed();
    const qsizetype start = text.lastIndexOf(QLatin1Char(dialect.newline)) + 1;
    QStringList cells
        = text.mid(start).remove(QLatin1Char(dialect.quote)).split(QLatin1Char(dialect.delimiter));
    return isTotals(cells) || isAlone(cells);
}

int likeliestFooterRows(const std::vector<TextRow>& lastRows, qsizetype columns)
{
    int rows = 0;
    bool isUnmistakable = false;
    for (size_t i = lastRows.size(); columns > 1 && i-- > 0 && rows <= kMostFooterRows;) {
        const QStringList& cells = lastRows[i].cells;
        const bool isKnown = cells.size() <= columns && (isTotals(cells) || isNote(cells));
        if (!isKnown && !(isAlone(cells) && isSentence(cells.first())))
            break;
        isUnmistakable = isUnmistakable || isKnown
            || (i > 0 && lastRows[i].line > lastRows[i - 1].lastLine + 1);
        ++rows;
    }
    return isUnmistakable && rows <= kMostFooterRows ? rows : 0;
}

} // namespace trustbilanz::importers
