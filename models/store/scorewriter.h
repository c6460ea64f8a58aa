// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/parallelblocks.h"
#include "models/store/chunks.h"
#include "models/store/database.h"

namespace trustbilanz::store {

/// Writes one part as chunks and dictionaries (chunks.h) into the running transaction.
class ScoreWriter
{
public:
    ScoreWriter(SQLite::Database& sql, int batch, const ScorePart& part, const Progress& progress);
    /// Error::Cancelled when progress said so.
    Result<void> write();

private:
    struct Packed {
        QByteArray data;
        int bits = 0;
    };
    struct Chunk {
        BlobPlace place;
        QByteArray data;
        QByteArray sum;
    };

    void writeDescription();
    template<class Entry>
    void writeDictionary(const QString& column, const std::vector<Entry>& entries);
    template<class Code>
    bool writeCodes(const QString& column, std::span<const Code> codes, size_t distinct);
    bool writeCustomers();
    bool writeDays();
    template<class Column>
    bool writeCoded(const QString& column, const Column& coded);
    bool writeColumns();
    /// Chunks are packed and summed by several threads while one writes those before them.
    bool writeChunks(const QString& column,
                     const std::function<Packed(size_t first, size_t rows)>& pack);
    Chunk chunkOf(const QString& column, size_t firstRow, size_t rows, Packed packed) const;
    void insertChunks(const std::vector<Chunk>& chunks);
    bool report(size_t rows);

    int m_batch;
    const ScorePart& m_part;
    const Progress& m_progress;
    SQLite::Database& m_sql;
    SQLite::Statement m_insertChunk;
    SQLite::Statement m_insertDictionary;
    maths::BlockThreads m_threads;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Column names of the chunk tables.
QString customerColumn();
QString dayColumn();
QString scoreColumn();
QString weightColumn();
QString segmentColumn(const QString& name);
QString driverColumn(const QString& name);

} // namespace trustbilanz::store
