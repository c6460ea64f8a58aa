// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/papertable.h"

#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace trustbilanz::report {

namespace {
constexpr double kAbove = 8;
constexpr double kRowPadding = 3;
constexpr double kColumnGap = 12;
constexpr double kNarrowGap = 7; ///< of tables with many columns
constexpr size_t kManyColumns = 8;
constexpr double kStep = 4; ///< by which columns grow
constexpr double kSpare = 1; ///< so that a text is not broken for a rounding

TextStyle headStyle(const PaperTable::Column& column)
{
    return {kNotePixels, QFont::Medium, lightTheme().mutedText,
            column.isNumber ? Qt::AlignRight : Qt::AlignLeft};
}

TextStyle cellStyle(const PaperTable::Column& column, const PaperTable::Row& row)
{
    return {kTablePixels, row.isHeading ? QFont::DemiBold : QFont::Normal, {},
            column.isNumber ? Qt::AlignRight : Qt::AlignLeft, column.isNumber};
}

double gapOf(size_t columns)
{
    return columns < kManyColumns ? kColumnGap : kNarrowGap;
}

/// A figure with its unit, a span or a date is one word as long as it is short.
QString cellText(const PaperTable& table, const PaperTable::Row& row, size_t column)
{
    constexpr qsizetype kOneWord = 16;
    QString text = row.cells[qsizetype(column)];
    if (table.columns[column].isNumber && text.size() <= kOneWord)
        text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    return text;
}

double longestWord(const PaperTable& table, size_t column)
{
    double longest = widestWord(table.columns[column].title, headStyle(table.columns[column]));
    for (const PaperTable::Row& row : table.rows) {
        if (!row.isHeading) // which has the whole width
            longest = std::max(longest, widestWord(cellText(table, row, column),
                                                   cellStyle(table.columns[column], row)));
    }
    return longest + kSpare;
}

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// How long each cell of a row would be on one line; the head is a row too.
using Lengths = std::vector<std::vector<double>>;

Lengths lengthsOf(const PaperTable& table)
{
    Lengths lengths(1);
    for (const PaperTable::Column& column : table.columns)
        lengths.front().push_back(widthOf(column.title, headStyle(column)));
    for (const PaperTable::Row& row : table.rows) {
        if (row.isHeading)
            continue;
        std::vector<double>& line = lengths.emplace_back();
        for (size_t i = 0; i < table.columns.size(); ++i)
            line.push_back(widthOf(cellText(table, row, i), cellStyle(table.columns[i], row)));
    }
    return lengths;
}

/// The table's height in lines, about; a little for every broken cell leads on where the highest
/// cell of a row is not the only one.
double heightOf(const Lengths& lengths, const std::vector<double>& widths)
{
    constexpr double kBroken = 0.1;
    double height = 0;
    for (const std::vector<double>& row : lengths) {
        double lines = 1;
        for (size_t i = 0; i < row.size(); ++i) {
            const double own = std::max(1.0, row[i] / std::max(widths[i], kSpare));
            lines = std::max(lines, own);
            height += kBroken * (own - 1);
        }
        height += lines;
    }
    return height;
}

/// The column that makes the table lowest when it is wider by a step; none when nothing helps.
std::optional<size_t> worthiest(const Lengths& lengths, std::vector<double> widths)
{
    std::optional<size_t> best;
    double least = heightOf(lengths, widths);
    for (size_t i = 0; i < widths.size(); ++i) {
        widths[i] += kStep;
        if (const double height = heightOf(lengths, widths); height < least) {
            least = height;
            best = i;
        }
        widths[i] -= kStep;
    }
    return best;
}

std::vector<double> shared(const PaperTable& table, double width)
{
    std::vector<double> widths;
    for (size_t i = 0; i < table.columns.size(); ++i)
        widths.push_back(longestWord(table, i));
    const double squeezed = std::min(1.0, width / std::max(sumOf(widths), kSpare));
    for (double& each : widths)
        each *= squeezed;
    const Lengths lengths = lengthsOf(table);
    for (double left = width - sumOf(widths); left >= kStep; left -= kStep) {
        const std::optional<size_t> column = worthiest(lengths, widths);
        if (!column)
            break;
        widths[*column] += kStep;
    }
    return widths;
}

/// What is left over goes to the last column, or to the widest one of words where the last holds
/// figures, so that figures stand near each other and tables of one kind look alike.
void widenWords(std::vector<double>& widths, const PaperTable& table, double width)
{
    const double used = sumOf(widths);
    size_t widest = 0;
    for (size_t i = 1; i < widths.size(); ++i) {
        if (!table.columns[i].isNumber
            && (table.columns[widest].isNumber || widths[i] > widths[widest]))
            widest = i;
    }
    if (!table.columns.back().isNumber)
        widest = widths.size() - 1;
    widths[widest] += std::max(0.0, width - used);
}

/// Cells beside each other, whose first lines stand on one line though their fonts differ.
struct Line {
    std::vector<Paragraph> cells;
    std::vector<double> lefts;
    double ascent = 0; ///< the largest
    double below = 0; ///< the most that is below the first lines

    void add(const QString& text, const TextStyle& style, double left, double width)
    {
        cells.emplace_back(text, style, width);
        lefts.push_back(left);
        ascent = std::max(ascent, cells.back().ascent());
        below = std::max(below, cells.back().height() - cells.back().ascent());
    }
    double height() const { return ascent + below; }
    double topOf(size_t cell) const { return ascent - cells[cell].ascent(); }
};

Piece pieceOf(const Line& line, const QColor& rule)
{
    Piece piece;
    piece.height = line.height() + 2 * kRowPadding;
    piece.paint = [line, rule](QPainter& painter, const QRectF& place) {
        painter.setPen(QPen(rule, 0.75));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
        for (size_t i = 0; i < line.cells.size(); ++i)
            line.cells[i].paint(painter, {place.left() + line.lefts[i],
                                          place.top() + kRowPadding + line.topOf(i)});
    };
    return piece;
}

Piece headOf(const PaperTable& table, const std::vector<double>& widths)
{
    Line line;
    double left = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        line.add(table.columns[i].title, headStyle(table.columns[i]), left, widths[i]);
        left += widths[i] + gapOf(widths.size());
    }
    Piece head = pieceOf(line, lightTheme().mutedText);
    head.above = kAbove;
    head.keepsNext = true;
    return head;
}

Piece rowOf(const PaperTable& table, const PaperTable::Row& row, const std::vector<double>& widths)
{
    Line line;
    double left = 0;
    const double whole = sumOf(widths) + gapOf(widths.size()) * double(widths.size() - 1);
    for (size_t i = 0; i < widths.size() && !(row.isHeading && i > 0); ++i) {
        line.add(cellText(table, row, i), cellStyle(table.columns[i], row), left,
                 row.isHeading ? whole : widths[i]);
        left += widths[i] + gapOf(widths.size());
    }
    Piece piece = pieceOf(line, lightTheme().border);
    piece.keepsNext = row.isHeading;
    return piece;
}

constexpr size_t kShort = 6; ///< rows of a table or below a heading that are not parted

/// Of the rows [first, end) that belong together, a short lot stays whole, and no row of a long one
/// stands alone.
bool staysWithNext(size_t row, size_t first, size_t end)
{
    return row + 1 < end && (end - first <= kShort || row == first || row + 2 == end);
}

/// One behind the rows that stand below the same heading as the row, itself included.
size_t endOfPart(const PaperTable& table, size_t row)
{
    ++row;
    while (row < table.rows.size() && !table.rows[row].isHeading)
        ++row;
    return row;
}
} // namespace

PaperTable tableOf(const QAbstractItemModel& model, const std::vector<int>& columns)
{
    std::vector<int> shown = columns;
    for (int column = 0; columns.empty() && column < model.columnCount(); ++column)
        shown.push_back(column);
    PaperTable table;
    for (const int column : shown) {
        const int alignment
            = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString(),
                                 (alignment & Qt::AlignRight) != 0});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : shown)
            cells << model.index(row, column).data().toString();
        table.rows.push_back({cells});
    }
    return table;
}

std::vector<double> columnWidths(const PaperTable& table, double width)
{
    if (table.columns.empty())
        return {};
    const size_t columns = table.columns.size();
    const double room = width - gapOf(columns) * double(columns - 1);
    std::vector<double> widths = shared(table, room);
    widenWords(widths, table, room);
    return widths;
}

std::vector<Piece> tablePieces(const PaperTable& table, double width)
{
    const std::vector<double> widths = columnWidths(table, width);
    std::vector<Piece> pieces;
    std::shared_ptr<const Piece> head;
    if (std::ranges::any_of(table.columns, [](const auto& each) { return !each.title.isEmpty(); })) {
        head = std::make_shared<const Piece>(headOf(table, widths));
        pieces.push_back(*head);
    }
    for (size_t first = 0; first < table.rows.size();) {
        const size_t end = endOfPart(table, first);
        const size_t figures = table.rows[first].isHeading ? first + 1 : first;
        for (size_t i = first; i < end; ++i) {
            pieces.push_back(rowOf(table, table.rows[i], widths));
            pieces.back().header = head;
            if (i >= figures && staysWithNext(i, figures, end))
                pieces.back().keepsNext = true;
        }
        first = end;
    }
    return pieces;
}

} // namespace trustbilanz::report
