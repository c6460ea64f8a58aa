// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvrows.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace trustbilanz::importers {

namespace {
constexpr size_t kChunk = 64; // bytes whose marks fit one 64-bit mask
constexpr size_t kBlock = 1024 * 1024; // long for a turn of threads, short for their caches
constexpr size_t kSmallestBlock = 4 * 1024;
constexpr size_t kLongestRow = 8 * kLongestCell;

/// A small file needs no large block, and is opened many times for its dialect alone.
size_t blockSizeFor(const Source& source)
{
    if (source.isPacked())
        return kBlock;
    return std::clamp(size_t(source.bytesTotal()), kSmallestBlock, kBlock);
}

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

CsvReader::CsvReader(Source& source, Dialect dialect)
    : m_source(source)
    , m_dialect(std::move(dialect))
    , m_blockSize(blockSizeFor(source))
    , m_block(m_blockSize + kReadableBehind)
    , m_line(m_dialect.firstLine)
{
    m_block.m_dialect = m_dialect;
}

Result<bool> CsvReader::nextBlock()
{
    if (m_block.hasRows())
        return true;
    m_block.m_damage.reset();
    m_block.m_room.clear();
    for (;;) {
        if (const auto filled = fill(); !filled)
            return tl::unexpected(filled.error());
        if (m_block.m_size == 0 && m_atEnd)
            return false;
        if (m_discarding)
            discardLine();
        scan();
        if (m_block.hasRows())
            return true;
        const size_t rest = m_block.m_size - m_unfinished;
        if (rest >= kLongestRow)
            cutDamagedRow(IssueKind::TooLong);
        else if (m_atEnd && rest > 0)
            cutDamagedRow(IssueKind::RaggedRow);
        if (m_block.hasRows())
            return true;
    }
}

void CsvReader::exchangeBlock(CsvBlock& used)
{
    const auto rest = m_block.m_bytes.begin() + std::ptrdiff_t(m_unfinished);
    const size_t size = m_block.m_size - m_unfinished;
    used.m_dialect = m_dialect;
    used.m_bytes.resize(std::max(used.m_bytes.size(), m_block.m_bytes.size()));
    std::copy_n(rest, size, used.m_bytes.begin());
    used.m_size = size;
    used.m_endCount = used.m_nextEnd = 0;
    m_unfinished = 0;
    std::swap(m_block, used);
}

/// Moves the unfinished row to the front and reads as many bytes as fit behind it.
Result<void> CsvReader::fill()
{
    std::vector<char>& bytes = m_block.m_bytes;
    const size_t kept = m_block.m_size - m_unfinished;
    std::memmove(bytes.data(), bytes.data() + m_unfinished, kept);
    m_unfinished = 0;
    m_block.m_size = kept;
    if (kept + m_blockSize / 2 > bytes.size() - kReadableBehind)
        bytes.resize(2 * bytes.size());
    const auto count = m_source.read(bytes.data() + kept, bytes.size() - kReadableBehind - kept);
    if (!count)
        return tl::unexpected(count.error());
    size_t& size = m_block.m_size;
    size += *count;
    m_atEnd = size < bytes.size() - kReadableBehind;
    m_block.m_mayHoldNul = std::memchr(bytes.data(), '\0', size) != nullptr;
    std::memset(bytes.data() + size, 0, bytes.size() - size);
    if (m_atEnd && size > 0 && bytes[size - 1] != m_dialect.newline)
        bytes[size++] = m_dialect.newline; // the last line may lack it
    return {};
}

/// Notes where cells end, up to the last complete row.
void CsvReader::scan()
{
    CsvBlock& block = m_block;
    block.m_endCount = 0;
    block.m_nextEnd = 0;
    block.m_rowStart = m_unfinished;
    block.m_mayHoldQuotes = false;
    block.m_isLastRowTooLong = false;
    m_cellStart = m_unfinished;
    m_quoted = false;
    m_ignoredQuote = 0;
    for (size_t from = m_unfinished; from < block.m_size; from += kChunk) {
        Marks marks = marksOf(block.m_bytes.data() + from, m_dialect);
        if (block.m_size - from < kChunk) {
            const std::uint64_t valid = (std::uint64_t(1) << (block.m_size - from)) - 1;
            marks = {marks.cellEnds & valid, marks.quotes & valid};
        }
        if (block.m_endCount + kChunk > block.m_ends.size())
            block.m_ends.resize(std::max(2 * block.m_ends.size(), m_blockSize / 4));
        if (m_quoted || (marks.quotes != 0 && m_dialect.quote != '\0')) {
            block.m_mayHoldQuotes = true;
            scanQuoted(from, marks.cellEnds | marks.quotes);
            continue;
        }
        std::uint32_t* end = block.m_ends.data() + block.m_endCount;
        for (std::uint64_t rest = marks.cellEnds; rest != 0; rest &= rest - 1)
            *end++ = std::uint32_t(from + size_t(std::countr_zero(rest)));
        block.m_endCount = size_t(end - block.m_ends.data());
        if (marks.cellEnds != 0)
            m_cellStart = from + kChunk - size_t(std::countl_zero(marks.cellEnds));
    }
    endBeforeUnfinishedRow();
    if (block.m_size > kLongestCell)
        endBehindLongRow();
}

void CsvReader::endBeforeUnfinishedRow()
{
    size_t& count = m_block.m_endCount;
    const auto& ends = m_block.m_ends;
    while (count > 0 && m_block.m_bytes[ends[count - 1]] != m_dialect.newline)
        --count;
    if (count > 0)
        m_unfinished = ends[count - 1] + 1;
}

/// A cell this long is a stray quote more often than a text: reading goes on in the second line
/// of its row.
void CsvReader::endBehindLongRow()
{
    size_t begin = m_block.m_rowStart;
    size_t first = 0;
    for (size_t i = 0; i < m_block.m_endCount; ++i) {
        const size_t end = m_block.m_ends[i];
        if (m_block.m_bytes[end] != m_dialect.newline)
            continue;
        const bool isDamaged = m_block.m_mayHoldNul && m_block.holdsNul(begin, end);
        if (end - begin > kLongestCell && !isDamaged && hasLongCell(begin, first, i)) {
            m_block.m_endCount = i + 1;
            m_block.m_isLastRowTooLong = true;
            m_unfinished = lineEndFrom(begin) + 1;
            return;
        }
        begin = end + 1;
        first = i + 1;
    }
}

bool CsvReader::hasLongCell(size_t begin, size_t firstEnd, size_t lastEnd) const
{
    for (size_t i = firstEnd; i <= lastEnd; ++i) {
        const size_t end = m_block.m_ends[i];
        const bool hasReturn
            = i == lastEnd && m_dialect.newline == '\n' && m_block.m_bytes[end - 1] == '\r';
        if (end - (hasReturn ? 1 : 0) - begin > kLongestCell)
            return true;
        begin = end + 1;
    }
    return false;
}

/// The same for a chunk with quotes: a quoted cell starts at its first byte and ends at a quote
/// that is not doubled.
void CsvReader::scanQuoted(size_t from, std::uint64_t marks)
{
    for (; marks != 0; marks &= marks - 1) {
        const size_t at = from + size_t(std::countr_zero(marks));
        if (m_block.m_bytes[at] != m_dialect.quote) {
            if (m_quoted)
                continue;
            m_block.m_ends[m_block.m_endCount++] = std::uint32_t(at);
            m_cellStart = at + 1;
        } else if (!m_quoted) {
            m_quoted = opensQuote(at);
        } else if (m_dialect.escape != '\0') {
            m_quoted = isEscaped(at);
        } else if (at != m_ignoredQuote) {
            if (m_block.m_bytes[at + 1] == m_dialect.quote)
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
           && (m_block.m_bytes[start] == ' ' || m_block.m_bytes[start] == '\t'))
        ++start;
    return at == start;
}

/// Whether an odd number of escapes stands in front of a quote: two are an escape themselves.
bool CsvReader::isEscaped(size_t at) const
{
    size_t first = at;
    while (first > m_cellStart && m_block.m_bytes[first - 1] == m_dialect.escape)
        --first;
    return (at - first) % 2 == 1;
}

/// Gives up the first line of a row that does not end, usually because of a stray quote, so that
/// the rows after it are not lost.
void CsvReader::cutDamagedRow(IssueKind damage)
{
    size_t lineEnd = lineEndFrom(m_unfinished);
    if (lineEnd == m_block.m_size) {
        m_discarding = true;
        m_block.m_bytes[--lineEnd] = m_dialect.newline;
    }
    m_block.m_ends[0] = std::uint32_t(lineEnd);
    m_block.m_endCount = 1;
    m_block.m_mayHoldQuotes = false;
    m_block.m_damage = damage;
    m_unfinished = lineEnd + 1;
}

/// Skips the rest of a line that cutDamagedRow() gave up.
void CsvReader::discardLine()
{
    const size_t lineEnd = lineEndFrom(m_unfinished);
    m_discarding = lineEnd == m_block.m_size;
    m_unfinished = m_discarding ? lineEnd : lineEnd + 1;
}

/// Where the line ends, or the block if that is earlier.
size_t CsvReader::lineEndFrom(size_t begin) const
{
    const auto from = m_block.m_bytes.begin();
    const auto end = from + std::ptrdiff_t(m_block.m_size);
    return size_t(std::find(from + std::ptrdiff_t(begin), end, m_dialect.newline) - from);
}

} // namespace trustbilanz::importers
