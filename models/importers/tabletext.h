// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace trustbilanz::importers {

/// A cell of a format that tells texts, numbers and dates apart. Numbers stand with a decimal
/// point and without grouping, dates as ISO 8601.
struct TableCell {
    enum class Type { Text, Number, Date };
    QString text; ///< empty = missing
    Type type = Type::Text;
};

/// What is known of a column beyond the texts of its cells.
enum class ColumnType {
    Text, ///< read as any text is
    Number, ///< its numbers were numbers: decimal point, no grouping
    Date, ///< its dates were dates: ISO 8601
    DatesAndTexts ///< some were; others are texts to be read as any
};

/// Ends the rows of a table made CSV: cells may hold line breaks, which are part of what they say,
/// and each row keeps the number that it has in its source.
inline constexpr char kTableRowEnd = '\x1E'; // ASCII: record separator

/// A table of another format as CSV (UTF-8, commas, quotes, kTableRowEnd), one line for each of its
/// rows, so that it goes the way of all CSV files.
struct TableText {
    QByteArray csv;
    int firstLine = 1; ///< number of the first line: rows keep their own numbers
    int headerLine = 1;
    Header header = Header::Names;
    bool mayHaveFooter = false; ///< rows below the data may hold totals and sources
    std::vector<ColumnType> types; ///< by column
    std::vector<Finding> findings;
    QStringList sheets = {}; ///< of the workbook
    std::vector<qint64> brokenLines = {}; ///< rows that are no records, ascending
};

/// Writes the rows of a table as CSV. A line break within a name becomes a blank; cells right of
/// the header belong to no column and are left out.
class TableWriter
{
public:
    struct Layout {
        int firstLine = 1;
        std::optional<int> headerLine = {}; ///< nothing = the first row with content
        int headerRows = 1; ///< rows from there that hold no data
        size_t columns = 0; ///< at least, where the first of those rows uses fewer
        bool keepsEmptyRows = false;
    };
    TableWriter(Layout layout, std::set<size_t> disputed);

    /// Rows come in ascending order of their numbers, and may leave some out.
    void add(qint64 line, const std::vector<TableCell>& cells);
    /// Columns with numbers beside texts that may be numbers ("1,5"). There, numbers have to be
    /// written such that they mean the same in every reading.
    std::set<size_t> disputed() const;
    TableText take();

private:
    struct Seen {
        bool numbers = false;
        bool fractions = false;
        bool dates = false;
        bool numberLikeTexts = false;
        bool dateLikeTexts = false;
    };
    void startLine(qint64 line, size_t used);
    void look(Seen& seen, const TableCell& cell) const;
    QByteArray written(size_t column, const TableCell& cell, bool isData) const;

    Layout m_layout;
    std::set<size_t> m_disputed;
    qint64 m_nextLine;
    size_t m_columns = 0;
    std::vector<Seen> m_seen;
    QByteArray m_csv;
};

/// Lets `fill` write a table, a second time where columns turned out to be disputed.
Result<TableText> makeTable(const TableWriter::Layout& layout,
                            const std::function<Result<void>(TableWriter&)>& fill);

} // namespace trustbilanz::importers
