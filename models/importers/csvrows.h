// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvblock.h"
#include "models/importers/source.h"

namespace trustbilanz::importers {

/// Splits a CSV source into records (RFC 4180, LF, CRLF or CR), a block at a time: blocks are
/// scanned for delimiters 64 bytes at once, rows are views into them. The only tokenizer:
/// import, detection and preview see the same cells. A quote counts only at the start of a cell.
/// Column names have no blanks around them.
class CsvReader
{
public:
    CsvReader(Source& source, Dialect dialect);

    /// Reads the column names; to be called first. Error::UnknownFormat where they are no UTF-8.
    Result<QStringList> readHeader();
    /// Makes the next rows available; false at the end.
    Result<bool> nextBlock();
    /// The next row of the block, blank lines skipped; false when the block is used up.
    bool nextRow(CsvRow& row) { return m_block.nextRow(row, m_line); }
    /// Number of the line at hand, as nextRow() counts.
    qint64 line() const { return m_line; }
    /// The block at hand. Who takes its rows without nextRow() counts the lines.
    CsvBlock& block() { return m_block; }
    /// Hands the block out, with the rows that are left in it, and goes on with the memory of
    /// `used`, of which all rows are done with.
    void exchangeBlock(CsvBlock& used);
    const Dialect& dialect() const { return m_dialect; }

private:
    Result<void> fill();
    void scan();
    void scanQuoted(size_t from, std::uint64_t marks);
    void endBeforeUnfinishedRow();
    void endBehindLongRow();
    bool hasLongCell(size_t begin, size_t firstEnd, size_t lastEnd) const;
    bool opensQuote(size_t at) const;
    bool isEscaped(size_t at) const;
    Result<QStringList> headerNames(CsvRow& row);
    void cutDamagedRow(IssueKind damage);
    void discardLine();
    size_t lineEndFrom(size_t begin) const;

    Source& m_source;
    Dialect m_dialect;
    size_t m_blockSize; ///< bytes
    CsvBlock m_block;
    qint64 m_line;
    size_t m_unfinished = 0; ///< where the first row starts that does not end in the block
    size_t m_cellStart = 0; ///< scan state
    bool m_quoted = false; ///< scan state: inside a quoted cell
    size_t m_ignoredQuote = 0; ///< scan state: second half of a doubled quote
    bool m_atEnd = false;
    bool m_discarding = false; ///< inside a line that was given up
};

} // namespace trustbilanz::importers
