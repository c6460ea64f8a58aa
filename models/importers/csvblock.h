// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"
#include "models/records/importreport.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// Behind every cell this many bytes may be read (not used), so that keys load without a loop.
inline constexpr size_t kReadableBehind = 64;
inline constexpr size_t kLongestCell = 1024 * 1024; ///< bytes; more is IssueKind::TooLong

/// Room for cells that cannot be views of the file because quotes are taken out of them.
class CellRoom
{
public:
    CellRoom() = default;
    CellRoom(CellRoom&&) noexcept = default;
    CellRoom& operator=(CellRoom&&) noexcept = default;
    ~CellRoom();

    /// Bytes that stay where they are until clear(), with kReadableBehind more behind them.
    char* take(size_t size);
    void clear();

private:
    std::vector<std::vector<char>> m_blocks; ///< used again after clear()
    size_t m_block = 0; ///< the one to take from
    size_t m_used = 0; ///< bytes of it
};

/// One record of a CSV file. Its cells are views that last as long as their block.
class CsvRow
{
public:
    size_t size() const { return m_size; }
    qint64 line() const { return m_line; } ///< physical line on which the record starts
    /// Set where the record cannot be used: TooLong, RaggedRow for a quote that never closes,
    /// InvalidEncoding for a NUL, and what condemn() said.
    std::optional<IssueKind> damage() const { return m_damage; }
    void condemn(IssueKind damage) { m_damage = damage; }

    /// Without enclosing quotes, doubled and escaped quotes made single.
    std::string_view cell(size_t index)
    {
        const size_t begin = index == 0 ? m_begin : m_ends[index - 1] + 1;
        const std::string_view raw(m_bytes + begin, m_ends[index] - begin);
        return m_mayHoldQuotes ? unquoted(raw) : raw;
    }

private:
    friend class CsvBlock;
    std::string_view unquoted(std::string_view raw);
    bool isPair(char first, char second) const;
    bool isPlain(std::string_view inner) const;

    const char* m_bytes = nullptr;
    const std::uint32_t* m_ends = nullptr; ///< where each cell ends
    size_t m_begin = 0;
    size_t m_size = 0;
    qint64 m_line = 0;
    bool m_mayHoldQuotes = false;
    char m_quote = '"';
    char m_escape = '\0';
    bool m_blanksBeforeQuotes = false;
    std::optional<IssueKind> m_damage;
    CellRoom* m_room = nullptr; ///< of the block
};

/// Consecutive rows that are plain: all of them have the same number of cells, and none has
/// quotes, a NUL or other damage. Their cells are found without a look at the bytes between.
class CsvGrid
{
public:
    size_t rows() const { return m_rows; }
    /// `column` is below the number of columns that the grid was asked for with.
    std::string_view cell(size_t row, size_t column) const
    {
        const size_t index = row * m_columns + column;
        const size_t begin = index == 0 ? m_begin : m_ends[index - 1] + 1;
        const size_t end = m_ends[index] - (column + 1 == m_columns ? m_returns : 0);
        return {m_bytes + begin, end - begin};
    }

private:
    friend class CsvBlock;
    const char* m_bytes = nullptr;
    const std::uint32_t* m_ends = nullptr;
    size_t m_begin = 0;
    size_t m_columns = 0;
    size_t m_rows = 0;
    size_t m_returns = 0; ///< carriage returns at the end of every row: 0 or 1
};

/// A piece of a CSV file with all rows that end in it, apart from the reader: while one thread
/// looks at the rows, another may read the next block.
class CsvBlock
{
public:
    explicit CsvBlock(size_t size = 0)
        : m_bytes(size)
    {
    }
    CsvBlock(CsvBlock&&) noexcept = default;
    CsvBlock& operator=(CsvBlock&&) noexcept = default;
    ~CsvBlock(); ///< wipes the bytes: they held raw customer ids

    bool hasRows() const { return m_nextEnd < m_endCount; }
    /// The next row, blank lines skipped; false when the block is used up. `line` is the number of
    /// the line at hand and moves on.
    bool nextRow(CsvRow& row, qint64& line);
    /// The next rows, up to `most`, as far as they are plain and have `columns` cells, at least
    /// two; perhaps none. They stay the next ones.
    CsvGrid nextGrid(size_t columns, size_t most);
    /// Steps over the rows of a grid.
    void skip(const CsvGrid& grid, qint64& line);
    /// Hands the row out once more with the next call of nextRow().
    void putBack(const CsvRow& row);

private:
    friend class CsvReader;
    void split(CsvRow& row, size_t firstEnd, size_t lastEnd, qint64& line);
    qint64 linesWithin(size_t begin, size_t end) const;
    bool isPlainRow(size_t firstEnd, size_t columns) const;
    bool holdsNul(size_t begin, size_t end) const;

    Dialect m_dialect;
    std::vector<char> m_bytes;
    std::vector<std::uint32_t> m_ends; ///< of all cells; a row ends at a newline
    CellRoom m_room;
    size_t m_size = 0; ///< bytes in use
    size_t m_endCount = 0;
    size_t m_nextEnd = 0; ///< of the next row
    size_t m_rowStart = 0; ///< of the next row
    bool m_mayHoldQuotes = false;
    bool m_mayHoldNul = false;
    bool m_isLastRowTooLong = false;
    std::optional<IssueKind> m_damage; ///< of the only row
};

} // namespace trustbilanz::importers
