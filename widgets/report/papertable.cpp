// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/papertable.h"

#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace trustbilanz::report {

namespace {
constexpr double kAbove = 8;
constexpr double kRowPadding = 3;
constexpr double kColumnGap = 12;
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

struct Need {
    double least = 0; ///< of the longest word
    double full = 0; ///< of all on one line
};

Need needOf(const PaperTable& table, size_t column)
{
    Need need;
    need.least = widestWord(table.columns[column].title, headStyle(table.columns[column]));
    for (const PaperTable::Row& row : table.rows) {
        const TextStyle style = cellStyle(table.columns[column], row);
        const QString& cell = row.cells[qsizetype(column)];
        need.least = std::max(need.least, widestWord(cell, style));
        need.full = std::max(need.full, row.isHeading ? 0 : widthOf(cell, style));
    }
    need.full = std::max(need.full, need.least);
    return {need.least + kSpare, need.full + kSpare};
}

/// Columns of one line up to a level, wider ones broken at it.
std::vector<double> upTo(double level, const std::vector<Need>& needs)
{
    std::vector<double> widths;
    for (const Need& need : needs)
        widths.push_back(std::clamp(level, need.least, need.full));
    return widths;
}

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The highest level that fits: a narrow column is broken only when all wider ones are as narrow.
std::vector<double> shared(const std::vector<Need>& needs, double width)
{
    std::vector<double> widths = upTo(0, needs);
    const double squeezed = std::min(1.0, width / std::max(sumOf(widths), 1.0));
    double low = 0;
    double high = width;
    while (high - low > kSpare) {
        const double level = (low + high) / 2;
        (sumOf(upTo(level, needs)) <= width ? low : high) = level;
    }
    widths = upTo(low, needs);
    for (double& each : widths)
        each *= squeezed;
    return widths;
}

/// What is left over goes to the widest column of words, so that figures stand near each other.
void widenWords(std::vector<double>& widths, const PaperTable& table, double width)
{
    const double used = sumOf(widths);
    size_t widest = 0;
    for (size_t i = 1; i < widths.size(); ++i) {
        if (!table.columns[i].isNumber
            && (table.columns[widest].isNumber || widths[i] > widths[widest]))
            widest = i;
    }
    widths[widest] += std::max(0.0, width - used);
}

/// Cells beside each other.
struct Line {
    std::vector<Paragraph> cells;
    std::vector<double> lefts;
    double height = 0;

    void add(const QString& text, const TextStyle& style, double left, double width)
    {
        cells.emplace_back(text, style, width);
        lefts.push_back(left);
        height = std::max(height, cells.back().height());
    }
};

Piece pieceOf(const Line& line, const QColor& rule)
{
    Piece piece;
    piece.height = line.height + 2 * kRowPadding;
    piece.paint = [line, rule](QPainter& painter, const QRectF& place) {
        painter.setPen(QPen(rule, 0.75));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
        for (size_t i = 0; i < line.cells.size(); ++i)
            line.cells[i].paint(painter, {place.left() + line.lefts[i], place.top() + kRowPadding});
    };
    return piece;
}

Piece headOf(const PaperTable& table, const std::vector<double>& widths)
{
    Line line;
    double left = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        line.add(table.columns[i].title, headStyle(table.columns[i]), left, widths[i]);
        left += widths[i] + kColumnGap;
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
    const double whole = sumOf(widths) + kColumnGap * double(widths.size() - 1);
    for (size_t i = 0; i < widths.size() && !(row.isHeading && i > 0); ++i) {
        line.add(row.cells[qsizetype(i)], cellStyle(table.columns[i], row), left,
                 row.isHeading ? whole : widths[i]);
        left += widths[i] + kColumnGap;
    }
    Piece piece = pieceOf(line, lightTheme().border);
    piece.keepsNext = row.isHeading;
    return piece;
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
    const double room = width - kColumnGap * double(table.columns.size() - 1);
    std::vector<Need> needs;
    for (size_t i = 0; i < table.columns.size(); ++i)
        needs.push_back(needOf(table, i));
    std::vector<double> widths = shared(needs, room);
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
    for (const PaperTable::Row& row : table.rows) {
        pieces.push_back(rowOf(table, row, widths));
        pieces.back().header = head;
    }
    return pieces;
}

} // namespace trustbilanz::report
