// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvblock.h"

#include "models/importers/wipe.h"

#include <algorithm>
#include <cstring>

namespace trustbilanz::importers {

namespace {
constexpr size_t kRoom = 16 * 1024; // bytes for cells without their quotes, taken at a time
} // namespace

CellRoom::~CellRoom()
{
    for (std::vector<char>& block : m_blocks)
        wipe(block.data(), block.size()); // they held raw customer ids
}

char* CellRoom::take(size_t size)
{
    const size_t needed = size + kReadableBehind;
    for (; m_block < m_blocks.size() && m_blocks[m_block].size() - m_used < needed; ++m_block)
        m_used = 0;
    if (m_block == m_blocks.size())
        m_blocks.emplace_back(std::max(kRoom, needed));
    char* const taken = m_blocks[m_block].data() + m_used;
    m_used += size;
    return taken;
}

void CellRoom::clear()
{
    m_block = 0;
    m_used = 0;
}

std::string_view CsvRow::unquoted(std::string_view raw)
{
    if (m_blanksBeforeQuotes) {
        const size_t first = raw.find_first_not_of(" \t");
        if (first != std::string_view::npos && raw[first] == m_quote)
            raw.remove_prefix(first);
    }
    if (raw.size() < 2 || raw.front() != m_quote)
        return raw;
    const std::string_view inner = raw.substr(1, raw.size() - 2);
    if (raw.back() == m_quote && isPlain(inner))
        return inner;
    // Text behind the closing quote is kept: nothing of a cell is lost silently.
    char* const start = m_room->take(raw.size());
    char* end = start;
    bool inside = true;
    for (size_t i = 1; i < raw.size(); ++i) {
        if (inside && i + 1 < raw.size() && isPair(raw[i], raw[i + 1]))
            *end++ = raw[++i];
        else if (raw[i] != m_quote || !inside)
            *end++ = raw[i];
        else
            inside = false;
    }
    return {start, size_t(end - start)};
}

bool CsvRow::isPlain(std::string_view inner) const
{
    return inner.find(m_quote) == std::string_view::npos
        && (m_escape == '\0' || inner.find(m_escape) == std::string_view::npos);
}

/// Two bytes that stand for the second one: a doubled quote, an escaped quote or escape.
bool CsvRow::isPair(char first, char second) const
{
    if (m_escape == '\0')
        return first == m_quote && second == m_quote;
    return first == m_escape && (second == m_quote || second == m_escape);
}

CsvBlock::~CsvBlock()
{
    wipe(m_bytes.data(), m_bytes.size());
}

bool CsvBlock::nextRow(CsvRow& row, qint64& line)
{
    while (m_nextEnd < m_endCount) {
        const size_t first = m_nextEnd;
        size_t last = first;
        while (m_bytes[m_ends[last]] != m_dialect.newline)
            ++last;
        split(row, first, last, line);
        const bool isBlank = row.m_size == 1 && row.m_ends[0] == row.m_begin;
        if (!isBlank || row.m_damage)
            return true;
    }
    return false;
}

void CsvBlock::split(CsvRow& row, size_t firstEnd, size_t lastEnd, qint64& line)
{
    const size_t rowEnd = m_ends[lastEnd];
    row.m_bytes = m_bytes.data();
    row.m_ends = m_ends.data() + firstEnd;
    row.m_begin = m_rowStart;
    row.m_size = lastEnd - firstEnd + 1;
    row.m_line = line++;
    row.m_mayHoldQuotes = m_mayHoldQuotes;
    row.m_room = &m_room;
    row.m_quote = m_dialect.quote;
    row.m_escape = m_dialect.escape;
    row.m_blanksBeforeQuotes = m_dialect.blanksBeforeQuotes;
    row.m_damage = m_damage;
    if (m_mayHoldNul && !row.m_damage && holdsNul(row.m_begin, rowEnd))
        row.m_damage = IssueKind::InvalidEncoding;
    if (rowEnd > m_rowStart && m_dialect.newline == '\n' && m_bytes[rowEnd - 1] == '\r')
        --m_ends[lastEnd];
    m_rowStart = rowEnd + 1;
    m_nextEnd = lastEnd + 1;
    if (m_isLastRowTooLong && m_nextEnd == m_endCount)
        row.m_damage = IssueKind::TooLong; // reading goes on in its second line
    else if (m_mayHoldQuotes)
        line += linesWithin(row.m_begin, rowEnd);
}

/// A quoted cell may go over several lines.
qint64 CsvBlock::linesWithin(size_t begin, size_t end) const
{
    return std::count(m_bytes.begin() + std::ptrdiff_t(begin),
                      m_bytes.begin() + std::ptrdiff_t(end), m_dialect.newline);
}

bool CsvBlock::holdsNul(size_t begin, size_t end) const
{
    return std::memchr(m_bytes.data() + begin, '\0', end - begin) != nullptr;
}

CsvGrid CsvBlock::nextGrid(size_t columns, size_t most)
{
    CsvGrid grid;
    if (columns < 2 || m_mayHoldQuotes || m_mayHoldNul || m_damage || m_isLastRowTooLong)
        return grid;
    grid.m_bytes = m_bytes.data();
    grid.m_ends = m_ends.data() + m_nextEnd;
    grid.m_begin = m_rowStart;
    grid.m_columns = columns;
    for (size_t end = m_nextEnd; grid.m_rows < most && isPlainRow(end, columns); end += columns) {
        const size_t last = m_ends[end + columns - 1];
        const bool hasReturn = m_dialect.newline == '\n' && m_bytes[last - 1] == '\r';
        if (grid.m_rows == 0)
            grid.m_returns = hasReturn ? 1 : 0;
        else if (hasReturn != (grid.m_returns == 1))
            break;
        ++grid.m_rows;
    }
    return grid;
}

bool CsvBlock::isPlainRow(size_t firstEnd, size_t columns) const
{
    const size_t lastEnd = firstEnd + columns - 1;
    if (lastEnd >= m_endCount || m_bytes[m_ends[lastEnd]] != m_dialect.newline)
        return false;
    const auto isNewline = [this](std::uint32_t end) { return m_bytes[end] == m_dialect.newline; };
    const std::uint32_t* const ends = m_ends.data();
    return std::none_of(ends + firstEnd, ends + lastEnd, isNewline);
}

void CsvBlock::skip(const CsvGrid& grid, qint64& line)
{
    if (grid.m_rows == 0)
        return;
    m_nextEnd += grid.m_rows * grid.m_columns;
    m_rowStart = m_ends[m_nextEnd - 1] + 1;
    line += qint64(grid.m_rows);
}

void CsvBlock::putBack(const CsvRow& row)
{
    m_nextEnd -= row.m_size;
    m_rowStart = row.m_begin;
    std::uint32_t& rowEnd = m_ends[m_nextEnd + row.m_size - 1];
    if (m_bytes[rowEnd] != m_dialect.newline)
        ++rowEnd; // split() left a carriage return away
}

} // namespace trustbilanz::importers
