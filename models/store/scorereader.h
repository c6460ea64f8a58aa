// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/chunks.h"
#include "models/store/database.h"

namespace trustbilanz::store {

/// Reads the parts of batches back. Trusts nothing: every checksum, count and code is compared,
/// because a file may be damaged or made by hand.
class ScoreReader
{
public:
    ScoreReader(SQLite::Database& sql, const Progress& progress);
    /// Rows as stored, with batch-local codes.
    Result<ScorePart> read(int batch);

private:
    struct Chunk {
        BlobPlace place;
        QByteArrayView data;
        bool isSound = false;
    };
    Result<size_t> readDescription(ScorePart& part, bool& hasWeights);
    Result<void> readColumns(ScorePart& part, size_t rows, bool hasWeights);
    template<class Column>
    Result<void> readCoded(const QString& column, size_t rows, Column& coded);
    template<class Entry>
    Result<void> readDictionary(const QString& column, std::vector<Entry>& entries);
    template<class Code>
    Result<void> readCodes(const QString& column, size_t distinct, std::span<Code> codes);
    Result<void> readCustomers(size_t rows, ScorePart& part);
    Result<void> readDays(size_t rows, SortedDays& days);
    /// Calls use(chunk, firstRow) -> bool for every chunk of a column; false means damaged.
    template<class Use>
    Result<void> forEachChunk(const QString& column, size_t rows, Use use);
    Chunk currentChunk(const QString& column);
    size_t mostRows();
    bool report(qint64 rows);
    tl::unexpected<Error> damaged(const char* table, const QString& column, int sequence) const;

    SQLite::Database& m_sql;
    const Progress& m_progress;
    SQLite::Statement m_chunks;
    SQLite::Statement m_dictionaries;
    int m_batch = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// "score_chunk batch 1 column score sequence 3"
QString blobName(const char* table, const BlobPlace& place);

} // namespace trustbilanz::store
