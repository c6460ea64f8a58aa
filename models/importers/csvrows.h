// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dialect.h"
#include "models/importers/source.h"
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
    CellRoom(const CellRoom&) = delete;
    CellRoom& operator=(const CellRoom&) = delete;
    ~CellRoom();

    /// Bytes that stay where they are until clear(), with kReadableBehind more behind them.
    char* take(size_t size);
    void clear();

private:
    std::vector<std::vector<char>> m_blocks; ///< used again after clear()
    size_t m_block = 0; ///< the one to take from
    size_t m_used = 0; ///< bytes of it
};

/// One record of a CSV file. Its cells are views that last until the reader's next block.
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
    friend class CsvReader;
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
    CellRoom* m_room = nullptr; ///< of the reader
};

/// Splits a CSV source into records (RFC 4180, LF, CRLF or CR), a block at a time: blocks are
/// scanned for delimiters 64 bytes at once, rows are views into them. The only tokenizer:
/// import, detection and preview see the same cells. A quote counts only at the start of a cell.
/// Column names have no blanks around them.
class CsvReader
{
public:
    CsvReader(Source& source, Dialect dialect);
    ~CsvReader(); ///< wipes the buffer: it held raw customer ids

    /// Reads the column names; to be called first. Error::UnknownFormat where they are no UTF-8.
    Result<QStringList> readHeader();
    /// Makes the next rows available; false at the end.
    Result<bool> nextBlock();
    /// The next row of the block, blank lines skipped; false when the block is used up.
    bool nextRow(CsvRow& row);
    const Dialect& dialect() const { return m_dialect; }

private:
    Result<void> fill();
    void scan();
    void scanQuoted(size_t from, std::uint64_t marks);
    void split(CsvRow& row, size_t firstEnd, size_t lastEnd);
    void countLines(const CsvRow& row, size_t rowEnd);
    void giveUpRow(CsvRow& row);
    bool hasLongCell(const CsvRow& row) const;
    bool isBlank(const CsvRow& row) const;
    bool holdsNul(const CsvRow& row, size_t rowEnd) const;
    bool opensQuote(size_t at) const;
    bool isEscaped(size_t at) const;
    Result<QStringList> headerNames(CsvRow& row);
    /// Hands the row out once more with the next call of nextRow().
    void putBack(const CsvRow& row);
    void cutDamagedRow(IssueKind damage);
    void discardLine();

    Source& m_source;
    Dialect m_dialect;
    std::vector<char> m_buffer;
    CellRoom m_room;
    std::vector<std::uint32_t> m_ends; ///< of all cells in the buffer; a row ends at a newline
    size_t m_endCount = 0;
    size_t m_size = 0; ///< bytes in the buffer
    size_t m_rowStart = 0; ///< first byte not yet handed out
    size_t m_nextEnd = 0;
    qint64 m_line;
    size_t m_cellStart = 0; ///< scan state
    bool m_quoted = false; ///< scan state: inside a quoted cell
    size_t m_ignoredQuote = 0; ///< scan state: second half of a doubled quote
    bool m_mayHoldQuotes = false;
    bool m_mayHoldNul = false;
    bool m_atEnd = false;
    bool m_discarding = false; ///< inside a line that was given up
    std::optional<IssueKind> m_damage; ///< of the only row in this block
};

} // namespace trustbilanz::importers
