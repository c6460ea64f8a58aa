// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replacedrows.h"

#include "models/store/chunks.h"
#include "models/store/scorereader.h"

#include <QtEndian>

#include <algorithm>

namespace trustbilanz::store {

namespace {
constexpr qsizetype kEntryBytes = 8;

BlobPlace placeOfList(int byBatch, int batch, int sequence, qint64 entries)
{
    return {byBatch, QStringLiteral("batch:%1").arg(batch), sequence, entries};
}

int nextSequence(SQLite::Database& sql, int byBatch, int batch)
{
    SQLite::Statement query(sql,
                            "SELECT coalesce(max(sequence) + 1, 0) FROM replaced_row"
                            " WHERE by_batch = ? AND batch_id = ?");
    query.bind(1, byBatch);
    query.bind(2, batch);
    query.executeStep();
    return query.getColumn(0).getInt();
}

QByteArray pairsOf(std::span<const ReplacedRow> rows)
{
    QByteArray data(qsizetype(rows.size()) * kEntryBytes, Qt::Uninitialized);
    char* out = data.data();
    for (const ReplacedRow& row : rows) {
        qToLittleEndian(quint32(row.row), out);
        qToLittleEndian(quint32(row.by), out + kEntryBytes / 2);
        out += kEntryBytes;
    }
    return data;
}

/// Rows of one replaced batch, cut into blobs.
void writeLists(SQLite::Database& sql, int byBatch, std::span<const ReplacedRow> rows)
{
    const int batch = rows.front().batch;
    int sequence = nextSequence(sql, byBatch, batch);
    SQLite::Statement insert(sql,
                             "INSERT INTO replaced_row(by_batch, batch_id, sequence, entries,"
                             " data, checksum) VALUES(?, ?, ?, ?, ?, ?)");
    for (size_t first = 0; first < rows.size(); first += kChunkRows, ++sequence) {
        const auto part = rows.subspan(first, std::min(kChunkRows, rows.size() - first));
        const QByteArray data = pairsOf(part);
        const auto place = placeOfList(byBatch, batch, sequence, qint64(part.size()));
        const QByteArray sum = checksum(data, place);
        insert.bind(1, byBatch);
        insert.bind(2, batch);
        insert.bind(3, sequence);
        insert.bind(4, std::int64_t(place.count));
        bindBytes(insert, 5, data);
        bindBytes(insert, 6, sum);
        insert.exec();
        insert.reset();
    }
}
} // namespace

void writeReplacedRows(SQLite::Database& sql, int byBatch, std::vector<ReplacedRow> rows)
{
    std::sort(rows.begin(), rows.end());
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last = std::find_if(
            first, rows.end(), [&](const ReplacedRow& row) { return row.batch != first->batch; });
        writeLists(sql, byBatch, std::span(first, last));
        first = last;
    }
}

Result<ReplacedRows> ReplacedRows::read(SQLite::Database& sql)
{
    ReplacedRows result;
    SQLite::Statement query(sql,
                            "SELECT by_batch, batch_id, sequence, entries, data, checksum"
                            " FROM replaced_row ORDER BY by_batch, batch_id, sequence");
    while (query.executeStep()) {
        const int byBatch = query.getColumn(0).getInt();
        const int batch = query.getColumn(1).getInt();
        const auto place = placeOfList(byBatch, batch, query.getColumn(2).getInt(),
                                       query.getColumn(3).getInt64());
        const QByteArrayView data = bytesOf(query.getColumn(4));
        if (data.size() / kEntryBytes != place.count || data.size() % kEntryBytes != 0
            || checksum(data, place) != bytesOf(query.getColumn(5)))
            return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord,
                           blobName("replaced_row", place));
        for (qsizetype offset = 0; offset < data.size(); offset += kEntryBytes) {
            const char* entry = data.data() + offset;
            result.m_hidden[batch].push_back({qFromLittleEndian<quint32>(entry), byBatch,
                                              qFromLittleEndian<quint32>(entry + kEntryBytes / 2)});
        }
    }
    for (auto& [batch, rows] : result.m_hidden)
        std::sort(rows.begin(), rows.end(),
                  [](const Hidden& left, const Hidden& right) { return left.row < right.row; });
    return result;
}

std::vector<std::uint32_t> ReplacedRows::visibleRows(int batch, size_t rows) const
{
    std::vector<std::uint32_t> visible;
    const std::vector<Hidden>& hiddenRows = m_hidden.at(batch);
    auto next = hiddenRows.begin();
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (next != hiddenRows.end() && next->row == row)
            ++next;
        else
            visible.push_back(row);
    }
    return visible;
}

const ReplacedRows::Hidden* ReplacedRows::hidden(int batch, std::uint32_t row) const
{
    const auto rows = m_hidden.find(batch);
    if (rows == m_hidden.end())
        return nullptr;
    const auto found = std::partition_point(rows->second.begin(), rows->second.end(),
                                            [row](const Hidden& entry) { return entry.row < row; });
    return found != rows->second.end() && found->row == row ? &*found : nullptr;
}

std::uint32_t ReplacedRows::visibleBefore(int batch, std::uint32_t stored) const
{
    const auto rows = m_hidden.find(batch);
    if (rows == m_hidden.end())
        return stored;
    const auto first
        = std::partition_point(rows->second.begin(), rows->second.end(),
                               [stored](const Hidden& entry) { return entry.row < stored; });
    return stored - std::uint32_t(first - rows->second.begin());
}

std::uint32_t ReplacedRows::storedRow(int batch, std::uint32_t visible) const
{
    const auto rows = m_hidden.find(batch);
    if (rows == m_hidden.end())
        return visible;
    // Entry i has row - i visible rows before it; those with at most `visible` shift the row.
    size_t low = 0;
    size_t high = rows->second.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (rows->second[middle].row - middle <= visible)
            low = middle + 1;
        else
            high = middle;
    }
    return visible + std::uint32_t(low);
}

std::vector<ReplacedRow> ReplacedRows::stored(std::span<const ReplacedRow> replaced) const
{
    std::vector<ReplacedRow> result(replaced.begin(), replaced.end());
    for (ReplacedRow& row : result)
        row.row = storedRow(row.batch, row.row);
    return result;
}

std::vector<std::pair<int, std::uint32_t>> ReplacedRows::replacingRows() const
{
    std::vector<std::pair<int, std::uint32_t>> rows;
    for (const auto& [batch, entries] : m_hidden) {
        for (const Hidden& entry : entries)
            rows.emplace_back(entry.byBatch, entry.by);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

RowPlace ReplacedRows::placeOf(int batch, size_t index) const
{
    const Hidden& first = m_hidden.at(batch)[index];
    const Hidden* last = &first;
    // A batch is replaced by later ones only, so that the chain ends.
    while (const Hidden* next = hidden(last->byBatch, last->by)) {
        if (next->byBatch <= last->byBatch)
            break;
        last = next;
    }
    return {last->byBatch, visibleBefore(last->byBatch, last->by), batch,
            first.row - std::uint32_t(index)};
}

std::vector<RowPlace> ReplacedRows::places() const
{
    std::vector<RowPlace> places;
    const auto replacing = replacingRows();
    for (const auto& [batch, entries] : m_hidden) {
        for (size_t i = 0; i < entries.size(); ++i) {
            const std::pair row(batch, entries[i].row);
            if (!std::binary_search(replacing.begin(), replacing.end(), row))
                places.push_back(placeOf(batch, i));
        }
    }
    return places;
}

ReplacedRows::Undoing ReplacedRows::undoing(int batch) const
{
    Undoing result;
    for (const auto& [earlier, entries] : m_hidden) {
        for (const Hidden& entry : entries) {
            if (entry.byBatch != batch)
                continue;
            ++result.replaced;
            if (const Hidden* later = hidden(batch, entry.by))
                result.handedOver[later->byBatch].push_back({earlier, entry.row, later->by});
            else
                ++result.restored;
        }
    }
    return result;
}

} // namespace trustbilanz::store
