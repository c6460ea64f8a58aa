// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scorereader.h"

#include "models/store/scoredescription.h"
#include "models/store/scorewriter.h"

#include <algorithm>

namespace trustbilanz::store {

namespace {
constexpr const char* kSelectChunks
    = "SELECT sequence, rows, first_day, last_day, bits, data, checksum FROM score_chunk"
      " WHERE batch_id = ? AND column_name = ? ORDER BY sequence";
constexpr const char* kSelectDictionary
    = "SELECT sequence, entries, data, checksum FROM dictionary"
      " WHERE batch_id = ? AND column_name = ? ORDER BY sequence";

template<class Code>
bool areBelow(std::span<const Code> codes, size_t distinct)
{
    Code largest = 0;
    for (const Code code : codes)
        largest = std::max(largest, code);
    return largest < distinct;
}

bool isStoredDay(Day day)
{
    return day >= kFirstStoredDay && day <= kLastStoredDay;
}

/// Days of a chunk from its differences to the first; they ascend and end on the last.
bool completeDays(std::span<std::uint16_t> days, const BlobPlace& place)
{
    if (!isStoredDay(place.firstDay) || !isStoredDay(place.lastDay)
        || days.back() != place.lastDay - place.firstDay
        || !std::is_sorted(days.begin(), days.end()))
        return false;
    const auto first = std::uint16_t(place.firstDay - kFirstStoredDay);
    for (std::uint16_t& day : days)
        day = std::uint16_t(day + first);
    return true;
}
} // namespace

QString blobName(const char* table, const BlobPlace& place)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(QLatin1String(table), QString::number(place.batch), place.column,
             QString::number(place.sequence));
}

ScoreReader::ScoreReader(SQLite::Database& sql, const Progress& progress)
    : m_sql(sql)
    , m_progress(progress)
    , m_chunks(sql, kSelectChunks)
    , m_dictionaries(sql, kSelectDictionary)
{
    m_total = sql.execAndGet("SELECT coalesce(sum(rows), 0) FROM score_chunk").getInt64();
}

Result<ScorePart> ScoreReader::read(int batch)
{
    m_batch = batch;
    ScorePart part;
    part.batch = batch;
    bool hasWeights = false;
    const auto rows = readDescription(part, hasWeights);
    if (!rows)
        return tl::unexpected(rows.error());
    return readColumns(part, *rows, hasWeights).map([&] { return std::move(part); });
}

Result<size_t> ScoreReader::readDescription(ScorePart& part, bool& hasWeights)
{
    SQLite::Statement query(
        m_sql, "SELECT rows, description, checksum FROM score_part WHERE batch_id = ?");
    query.bind(1, m_batch);
    if (!query.executeStep())
        return damaged("score_part", {}, 0);
    const qint64 rows = query.getColumn(0).getInt64();
    const QByteArray description = bytesOf(query.getColumn(1)).toByteArray();
    const QByteArray sum = checksum(description, {.batch = m_batch, .column = {}, .count = rows});
    if (rows < 0 || size_t(rows) > mostRows() || sum != bytesOf(query.getColumn(2))
        || !store::readDescription(description, part, hasWeights))
        return damaged("score_part", {}, 0);
    return size_t(rows);
}

/// What the day chunks could hold at most: bounds memory before anything is believed.
size_t ScoreReader::mostRows()
{
    SQLite::Statement count(m_sql,
                            "SELECT count(*) FROM score_chunk"
                            " WHERE batch_id = ? AND column_name = 'day'");
    count.bind(1, m_batch);
    count.executeStep();
    return size_t(count.getColumn(0).getInt64()) * kChunkRows;
}

Result<void> ScoreReader::readColumns(ScorePart& part, size_t rows, bool hasWeights)
{
    auto result = readDictionary(customerColumn(), part.customers)
                      .and_then([&] { return readCustomers(rows, part); })
                      .and_then([&] { return readDays(rows, part.day); })
                      .and_then([&] { return readCoded(scoreColumn(), rows, part.score); });
    if (result && hasWeights)
        result = readCoded(weightColumn(), rows, part.weight);
    for (SegmentColumn& segment : part.segments) {
        if (result)
            result = readCoded(segmentColumn(segment.name), rows, segment);
    }
    for (DriverColumn& driver : part.drivers) {
        if (result)
            result = readCoded(driverColumn(driver.name), rows, driver.answers);
    }
    return result;
}

template<class Column>
Result<void> ScoreReader::readCoded(const QString& column, size_t rows, Column& coded)
{
    return readDictionary(column, coded.values).and_then([&] {
        coded.codes = PackedColumn::zeros(rows, coded.values.size());
        return coded.codes.visit(
            [&](auto codes) { return readCodes(column, coded.values.size(), codes); });
    });
}

template<class Entry>
Result<void> ScoreReader::readDictionary(const QString& column, std::vector<Entry>& entries)
{
    m_dictionaries.reset();
    m_dictionaries.bind(1, m_batch);
    bindText(m_dictionaries, 2, column);
    int sequence = 0;
    while (m_dictionaries.executeStep()) {
        const BlobPlace place {m_batch, column, m_dictionaries.getColumn(0).getInt(),
                               m_dictionaries.getColumn(1).getInt64()};
        const QByteArrayView data = bytesOf(m_dictionaries.getColumn(2));
        if (place.sequence != sequence
            || checksum(data, place) != bytesOf(m_dictionaries.getColumn(3))
            || !readEntries(data, place.count, entries))
            return damaged("dictionary", column, sequence);
        ++sequence;
    }
    return {};
}

template<class Code>
Result<void> ScoreReader::readCodes(const QString& column, size_t distinct, std::span<Code> codes)
{
    return forEachChunk(column, codes.size(), [&](const Chunk& chunk, size_t firstRow) {
        const auto target = codes.subspan(firstRow, size_t(chunk.place.count));
        return unpackBits(chunk.data, chunk.place.bits, target)
            && areBelow(std::span<const Code>(target), distinct);
    });
}

Result<void> ScoreReader::readCustomers(size_t rows, ScorePart& part)
{
    const size_t distinct = part.customers.size();
    part.customer = CustomerCodes::zeros(rows, distinct);
    std::vector<std::uint32_t> buffer(kChunkRows);
    return forEachChunk(customerColumn(), rows, [&](const Chunk& chunk, size_t firstRow) {
        const auto codes = std::span(buffer).first(size_t(chunk.place.count));
        if (!unpackBits(chunk.data, chunk.place.bits, codes)
            || !areBelow(std::span<const std::uint32_t>(codes), distinct))
            return false;
        part.customer.put(firstRow, codes);
        return true;
    });
}

Result<void> ScoreReader::readDays(size_t rows, SortedDays& days)
{
    std::vector<std::uint16_t> buffer(kChunkRows);
    return forEachChunk(dayColumn(), rows, [&](const Chunk& chunk, size_t) {
        const auto next = std::span(buffer).first(size_t(chunk.place.count));
        if (!unpackBits(chunk.data, chunk.place.bits, next) || !completeDays(next, chunk.place)
            || (!days.empty() && days.back() > next.front()))
            return false;
        days.append(next);
        return true;
    });
}

template<class Use>
Result<void> ScoreReader::forEachChunk(const QString& column, size_t rows, Use use)
{
    m_chunks.reset();
    m_chunks.bind(1, m_batch);
    bindText(m_chunks, 2, column);
    int sequence = 0;
    size_t row = 0;
    while (m_chunks.executeStep()) {
        const Chunk chunk = currentChunk(column);
        const auto count = size_t(std::max<qint64>(0, chunk.place.count));
        if (!chunk.isSound || chunk.place.sequence != sequence || count == 0
            || count > std::min(kChunkRows, rows - row) || !use(chunk, row))
            return damaged("score_chunk", column, sequence);
        row += count;
        ++sequence;
        if (!report(chunk.place.count))
            return failure(Error::Kind::Cancelled);
    }
    return row == rows ? Result<void>() : damaged("score_chunk", column, sequence);
}

ScoreReader::Chunk ScoreReader::currentChunk(const QString& column)
{
    Chunk chunk;
    chunk.place = {m_batch,
                   column,
                   m_chunks.getColumn(0).getInt(),
                   m_chunks.getColumn(1).getInt64(),
                   m_chunks.getColumn(2).getInt(),
                   m_chunks.getColumn(3).getInt(),
                   m_chunks.getColumn(4).getInt()};
    chunk.data = bytesOf(m_chunks.getColumn(5));
    chunk.isSound = checksum(chunk.data, chunk.place) == bytesOf(m_chunks.getColumn(6));
    return chunk;
}

bool ScoreReader::report(qint64 rows)
{
    m_done += rows;
    return !m_progress || m_progress(m_done, m_total);
}

tl::unexpected<Error> ScoreReader::damaged(const char* table, const QString& column,
                                           int sequence) const
{
    return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord,
                   blobName(table, {m_batch, column, sequence}));
}

} // namespace trustbilanz::store
