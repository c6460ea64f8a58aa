// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scorewriter.h"

#include "models/store/scoredescription.h"

#include <algorithm>

namespace trustbilanz::store {

namespace {
constexpr const char* kInsertChunk
    = "INSERT INTO score_chunk(batch_id, column_name, sequence, rows, first_day, last_day, bits,"
      " data, checksum) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertDictionary
    = "INSERT INTO dictionary(batch_id, column_name, sequence, entries, data, checksum)"
      " VALUES(?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertPart
    = "INSERT INTO score_part(batch_id, rows, description, checksum) VALUES(?, ?, ?, ?)";

constexpr size_t kChunksAtOnce = 16; // packed while those before them are written

size_t rowsOfChunk(size_t firstRow, size_t rows)
{
    return std::min(kChunkRows, rows - firstRow);
}
} // namespace

QString customerColumn()
{
    return QStringLiteral("customer");
}

QString dayColumn()
{
    return QStringLiteral("day");
}

QString scoreColumn()
{
    return QStringLiteral("score");
}

QString weightColumn()
{
    return QStringLiteral("weight");
}

QString segmentColumn(const QString& name)
{
    return QStringLiteral("segment:") + name;
}

QString driverColumn(const QString& name)
{
    return QStringLiteral("driver:") + name;
}

ScoreWriter::ScoreWriter(SQLite::Database& sql, int batch, const ScorePart& part,
                         const Progress& progress)
    : m_batch(batch)
    , m_part(part)
    , m_progress(progress)
    , m_sql(sql)
    , m_insertChunk(sql, kInsertChunk)
    , m_insertDictionary(sql, kInsertDictionary)
    , m_total(qint64(part.rows()
                     * (3 + part.hasWeights() + part.segments.size() + part.drivers.size())))
{
}

Result<void> ScoreWriter::write()
{
    writeDescription();
    if (!writeColumns())
        return failure(Error::Kind::Cancelled);
    return {};
}

void ScoreWriter::writeDescription()
{
    const QByteArray description = describePart(m_part);
    const auto rows = qint64(m_part.rows());
    const QByteArray sum = checksum(description, {.batch = m_batch, .column = {}, .count = rows});
    SQLite::Statement insert(m_sql, kInsertPart);
    insert.bind(1, m_batch);
    insert.bind(2, std::int64_t(rows));
    bindBytes(insert, 3, description);
    bindBytes(insert, 4, sum);
    insert.exec();
}

bool ScoreWriter::writeColumns()
{
    writeDictionary(customerColumn(), m_part.customers);
    bool going = writeCustomers() && writeDays() && writeCoded(scoreColumn(), m_part.score);
    if (going && m_part.hasWeights())
        going = writeCoded(weightColumn(), m_part.weight);
    for (const SegmentColumn& segment : m_part.segments)
        going = going && writeCoded(segmentColumn(segment.name), segment);
    for (const DriverColumn& driver : m_part.drivers)
        going = going && writeCoded(driverColumn(driver.name), driver.answers);
    return going;
}

template<class Entry>
void ScoreWriter::writeDictionary(const QString& column, const std::vector<Entry>& entries)
{
    int sequence = 0;
    for (const DictionaryBlob& blob : dictionaryBlobs(std::span<const Entry>(entries))) {
        const BlobPlace place {m_batch, column, sequence, blob.entries};
        const QByteArray sum = checksum(blob.data, place);
        m_insertDictionary.bind(1, m_batch);
        bindText(m_insertDictionary, 2, column);
        m_insertDictionary.bind(3, sequence++);
        m_insertDictionary.bind(4, std::int64_t(blob.entries));
        bindBytes(m_insertDictionary, 5, blob.data);
        bindBytes(m_insertDictionary, 6, sum);
        m_insertDictionary.exec();
        m_insertDictionary.reset();
    }
}

template<class Column>
bool ScoreWriter::writeCoded(const QString& column, const Column& coded)
{
    writeDictionary(column, coded.values);
    return coded.codes.visit(
        [&](auto codes) { return writeCodes(column, codes, coded.values.size()); });
}

template<class Code>
bool ScoreWriter::writeCodes(const QString& column, std::span<const Code> codes, size_t distinct)
{
    const int bits = bitsFor(distinct);
    return writeChunks(column, [&](size_t first, size_t rows) {
        return Packed {packBits(codes.subspan(first, rows), bits), bits};
    });
}

bool ScoreWriter::writeCustomers()
{
    const int bits = bitsFor(m_part.customers.size());
    return writeChunks(customerColumn(), [&](size_t first, size_t rows) {
        std::vector<std::uint32_t> codes(rows);
        m_part.customer.copy(first, codes);
        return Packed {packBits(std::span<const std::uint32_t>(codes), bits), bits};
    });
}

bool ScoreWriter::writeDays()
{
    return writeChunks(dayColumn(), [&](size_t first, size_t rows) {
        std::vector<std::uint16_t> relative(rows);
        m_part.day.copy(first, relative);
        const std::uint16_t start = relative.front();
        for (std::uint16_t& day : relative)
            day = std::uint16_t(day - start);
        const int bits = bitsFor(size_t(relative.back()) + 1);
        return Packed {packBits(std::span<const std::uint16_t>(relative), bits), bits};
    });
}

bool ScoreWriter::writeChunks(const QString& column,
                              const std::function<Packed(size_t first, size_t rows)>& pack)
{
    const size_t chunks = (m_part.rows() + kChunkRows - 1) / kChunkRows;
    std::vector<Chunk> ready;
    for (size_t first = 0; first < chunks || !ready.empty(); first += kChunksAtOnce) {
        std::vector<Chunk> next(first < chunks ? std::min(kChunksAtOnce, chunks - first) : 0);
        m_threads.run(1 + next.size(), [&](size_t i) {
            if (i == 0)
                return insertChunks(ready);
            const size_t firstRow = (first + i - 1) * kChunkRows;
            const size_t rows = rowsOfChunk(firstRow, m_part.rows());
            next[i - 1] = chunkOf(column, firstRow, rows, pack(firstRow, rows));
        });
        for (const Chunk& chunk : ready) {
            if (!report(size_t(chunk.place.count)))
                return false;
        }
        ready = std::move(next);
    }
    return true;
}

ScoreWriter::Chunk ScoreWriter::chunkOf(const QString& column, size_t firstRow, size_t rows,
                                        Packed packed) const
{
    const BlobPlace place {m_batch,
                           column,
                           int(firstRow / kChunkRows),
                           qint64(rows),
                           m_part.dayAt(firstRow),
                           m_part.dayAt(firstRow + rows - 1),
                           packed.bits};
    const QByteArray sum = checksum(packed.data, place);
    return {place, std::move(packed.data), sum};
}

void ScoreWriter::insertChunks(const std::vector<Chunk>& chunks)
{
    for (const Chunk& chunk : chunks) {
        m_insertChunk.bind(1, chunk.place.batch);
        bindText(m_insertChunk, 2, chunk.place.column);
        m_insertChunk.bind(3, chunk.place.sequence);
        m_insertChunk.bind(4, std::int64_t(chunk.place.count));
        m_insertChunk.bind(5, chunk.place.firstDay);
        m_insertChunk.bind(6, chunk.place.lastDay);
        m_insertChunk.bind(7, chunk.place.bits);
        bindBytes(m_insertChunk, 8, chunk.data);
        bindBytes(m_insertChunk, 9, chunk.sum);
        m_insertChunk.exec();
        m_insertChunk.reset();
    }
}

bool ScoreWriter::report(size_t rows)
{
    m_done += qint64(rows);
    return !m_progress || m_progress(m_done, m_total);
}

} // namespace trustbilanz::store
