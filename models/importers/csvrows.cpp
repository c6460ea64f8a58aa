// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvrows.h"

#include "models/importers/wipe.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace trustbilanz::importers {

namespace {
constexpr size_t kChunk = 64; // bytes whose marks fit one 64-bit mask
constexpr size_t kBlock = 256 * 1024; // stays in the second-level cache from read to code
constexpr size_t kRoom = 16 * 1024; // bytes for cells without their quotes, taken at a time
constexpr size_t kLongestRow = 8 * kLongestCell;

/// Bit i is set where byte i of a chunk is the delimiter, a newline or a quote.
struct Marks {
    std::uint64_t cellEnds = 0;
    std::uint64_t quotes = 0;
};

#ifdef __SSE2__
std::uint64_t mask(__m128i equal, size_t shift)
{
    return std::uint64_t(std::uint32_t(_mm_movemask_epi8(equal))) << shift;
}

Marks marksOf(const char* bytes, const Dialect& dialect)
{
    const __m128i delimiter = _mm_set1_epi8(dialect.delimiter);
    const __m128i newline = _mm_set1_epi8(dialect.newline);
    const __m128i quote = _mm_set1_epi8(dialect.quote);
    Marks marks;
    for (size_t i = 0; i < kChunk; i += sizeof(__m128i)) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
        marks.cellEnds |= mask(
            _mm_or_si128(_mm_cmpeq_epi8(text, delimiter), _mm_cmpeq_epi8(text, newline)), i);
        marks.quotes |= mask(_mm_cmpeq_epi8(text, quote), i);
    }
    return marks;
}
#else
Marks marksOf(const char* bytes, const Dialect& dialect)
{
    Marks marks;
    for (size_t i = 0; i < kChunk; ++i) {
        const std::uint64_t bit = std::uint64_t(1) << i;
        if (bytes[i] == dialect.delimiter || bytes[i] == dialect.newline)
            marks.cellEnds |= bit;
        if (bytes[i] == dialect.quote)
            marks.quotes |= bit;
    }
    return marks;
}
#endif
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

CsvReader::CsvReader(Source& source, Dialect dialect)
    : m_source(source)
    , m_dialect(std::move(dialect))
    , m_buffer(kBlock + kReadableBehind)
    , m_ends(kBlock / 4)
    , m_line(m_dialect.firstLine)
{
}

CsvReader::~CsvReader()
{
    wipe(m_buffer.data(), m_buffer.size());
}

Result<bool> CsvReader::nextBlock()
{
    if (m_nextEnd < m_endCount)
        return true;
    m_damage.reset();
    m_room.clear();
    for (;;) {
        if (const auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
        if (m_rowStart == m_size && m_atEnd)
            return false;
        if (m_discarding)
            discardLine();
        scan();
        if (m_endCount > 0)
            return true;
        if (m_size - m_rowStart >= kLongestRow)
            cutDamagedRow(IssueKind::TooLong);
        else if (m_atEnd && m_rowStart < m_size)
            cutDamagedRow(IssueKind::RaggedRow);
        if (m_endCount > 0)
            return true;
    }
}

/// Moves the unfinished row to the front and reads as many bytes as fit behind it.
Result<void> CsvReader::fill()
{
    const size_t kept = m_size - m_rowStart;
    std::memmove(m_buffer.data(), m_buffer.data() + m_rowStart, kept);
    m_size = kept;
    m_rowStart = 0;
    if (kept + kBlock / 2 > m_buffer.size() - kReadableBehind)
        m_buffer.resize(2 * m_buffer.size());
    const auto count
        = m_source.read(m_buffer.data() + kept, m_buffer.size() - kReadableBehind - kept);
    if (!count)
        return tl::unexpected(count.error());
    m_size += *count;
    m_atEnd = m_size < m_buffer.size() - kReadableBehind;
    m_mayHoldNul = std::memchr(m_buffer.data(), '\0', m_size) != nullptr;
    std::memset(m_buffer.data() + m_size, 0, m_buffer.size() - m_size);
    if (m_atEnd && m_size > m_rowStart && m_buffer[m_size - 1] != m_dialect.newline)
        m_buffer[m_size++] = m_dialect.newline; // the last line may lack it
    return {};
}

/// Notes where cells end, up to the last complete row.
void CsvReader::scan()
{
    m_endCount = 0;
    m_nextEnd = 0;
    m_cellStart = m_rowStart;
    m_quoted = false;
    m_ignoredQuote = 0;
    m_mayHoldQuotes = false;
    for (size_t from = m_rowStart; from < m_size; from += kChunk) {
        Marks marks = marksOf(m_buffer.data() + from, m_dialect);
        if (m_size - from < kChunk) {
            const std::uint64_t valid = (std::uint64_t(1) << (m_size - from)) - 1;
            marks = {marks.cellEnds & valid, marks.quotes & valid};
        }
        if (m_endCount + kChunk > m_ends.size())
            m_ends.resize(2 * m_ends.size());
        if (m_quoted || (marks.quotes != 0 && m_dialect.quote != '\0')) {
            m_mayHoldQuotes = true;
            scanQuoted(from, marks.cellEnds | marks.quotes);
            continue;
        }
        for (std::uint64_t rest = marks.cellEnds; rest != 0; rest &= rest - 1)
            m_ends[m_endCount++] = std::uint32_t(from + size_t(std::countr_zero(rest)));
        if (marks.cellEnds != 0)
            m_cellStart = from + kChunk - size_t(std::countl_zero(marks.cellEnds));
    }
    while (m_endCount > 0 && m_buffer[m_ends[m_endCount - 1]] != m_dialect.newline)
        --m_endCount;
}

/// The same for a chunk with quotes: a quoted cell starts at its first byte and ends at a quote
/// that is not doubled.
void CsvReader::scanQuoted(size_t from, std::uint64_t marks)
{
    for (; marks != 0; marks &= marks - 1) {
        const size_t at = from + size_t(std::countr_zero(marks));
        if (m_buffer[at] != m_dialect.quote) {
            if (m_quoted)
                continue;
            m_ends[m_endCount++] = std::uint32_t(at);
            m_cellStart = at + 1;
        } else if (!m_quoted) {
            m_quoted = opensQuote(at);
        } else if (m_dialect.escape != '\0') {
            m_quoted = isEscaped(at);
        } else if (at != m_ignoredQuote) {
            if (m_buffer[at + 1] == m_dialect.quote)
                m_ignoredQuote = at + 1;
            else
                m_quoted = false;
        }
    }
}

bool CsvReader::opensQuote(size_t at) const
{
    size_t start = m_cellStart;
    while (m_dialect.blanksBeforeQuotes && start < at
           && (m_buffer[start] == ' ' || m_buffer[start] == '\t'))
        ++start;
    return at == start;
}

/// Whether an odd number of escapes stands in front of a quote: two are an escape themselves.
bool CsvReader::isEscaped(size_t at) const
{
    size_t first = at;
    while (first > m_cellStart && m_buffer[first - 1] == m_dialect.escape)
        --first;
    return (at - first) % 2 == 1;
}

bool CsvReader::nextRow(CsvRow& row)
{
    while (m_nextEnd < m_endCount) {
        const size_t first = m_nextEnd;
        size_t last = first;
        while (m_buffer[m_ends[last]] != m_dialect.newline)
            ++last;
        split(row, first, last);
        if (!isBlank(row) || row.m_damage)
            return true;
    }
    return false;
}

void CsvReader::split(CsvRow& row, size_t firstEnd, size_t lastEnd)
{
    const size_t rowEnd = m_ends[lastEnd];
    row.m_bytes = m_buffer.data();
    row.m_ends = m_ends.data() + firstEnd;
    row.m_begin = m_rowStart;
    row.m_size = lastEnd - firstEnd + 1;
    row.m_line = m_line;
    row.m_mayHoldQuotes = m_mayHoldQuotes;
    row.m_room = &m_room;
    row.m_quote = m_dialect.quote;
    row.m_escape = m_dialect.escape;
    row.m_blanksBeforeQuotes = m_dialect.blanksBeforeQuotes;
    row.m_damage = m_damage;
    if (m_mayHoldNul && !row.m_damage && holdsNul(row, rowEnd))
        row.m_damage = IssueKind::InvalidEncoding;
    const bool hasReturn
        = m_dialect.newline == '\n' && rowEnd > m_rowStart && m_buffer[rowEnd - 1] == '\r';
    if (hasReturn)
        --m_ends[lastEnd];
    m_rowStart = rowEnd + 1;
    m_nextEnd = lastEnd + 1;
    ++m_line;
    if (m_mayHoldQuotes)
        countLines(row, rowEnd);
    if (rowEnd - row.m_begin > kLongestCell && !row.m_damage && hasLongCell(row))
        giveUpRow(row);
}

/// A quoted cell may go over several lines.
void CsvReader::countLines(const CsvRow& row, size_t rowEnd)
{
    const auto begin = m_buffer.begin() + std::ptrdiff_t(row.m_begin);
    m_line += std::count(begin, m_buffer.begin() + std::ptrdiff_t(rowEnd), m_dialect.newline);
}

/// A cell this long is a stray quote more often than a text: reading goes on in the second line.
void CsvReader::giveUpRow(CsvRow& row)
{
    row.m_damage = IssueKind::TooLong;
    const auto begin = m_buffer.begin() + std::ptrdiff_t(row.m_begin);
    const auto lineEnd = std::find(begin, m_buffer.end(), m_dialect.newline);
    m_rowStart = size_t(lineEnd - m_buffer.begin()) + 1;
    m_line = row.m_line + 1;
    m_endCount = m_nextEnd;
}

bool CsvReader::hasLongCell(const CsvRow& row) const
{
    size_t begin = row.m_begin;
    for (size_t i = 0; i < row.m_size; ++i) {
        if (row.m_ends[i] - begin > kLongestCell)
            return true;
        begin = row.m_ends[i] + 1;
    }
    return false;
}

bool CsvReader::holdsNul(const CsvRow& row, size_t rowEnd) const
{
    return std::memchr(m_buffer.data() + row.m_begin, '\0', rowEnd - row.m_begin) != nullptr;
}

bool CsvReader::isBlank(const CsvRow& row) const
{
    return row.m_size == 1 && row.m_ends[0] == row.m_begin;
}

/// Gives up the first line of a row that does not end, usually because of a stray quote, so that
/// the rows after it are not lost.
void CsvReader::cutDamagedRow(IssueKind damage)
{
    const auto begin = m_buffer.begin() + std::ptrdiff_t(m_rowStart);
    const auto end = m_buffer.begin() + std::ptrdiff_t(m_size);
    auto lineEnd = std::find(begin, end, m_dialect.newline);
    if (lineEnd == end) {
        m_discarding = true;
        *--lineEnd = m_dialect.newline;
    }
    m_ends[0] = std::uint32_t(lineEnd - m_buffer.begin());
    m_endCount = 1;
    m_mayHoldQuotes = false;
    m_damage = damage;
}

/// Skips the rest of a line that cutDamagedRow() gave up.
void CsvReader::discardLine()
{
    const auto end = m_buffer.begin() + std::ptrdiff_t(m_size);
    const auto lineEnd
        = std::find(m_buffer.begin() + std::ptrdiff_t(m_rowStart), end, m_dialect.newline);
    m_discarding = lineEnd == end;
    m_rowStart = m_discarding ? m_size : size_t(lineEnd - m_buffer.begin()) + 1;
}

} // namespace trustbilanz::importers
