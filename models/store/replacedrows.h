// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/store.h"

#include <map>

namespace trustbilanz::store {

/// Which stored rows are hidden because a later batch took their place, and by whom. Knows both
/// numberings: rows as stored, and rows as Store::scores() hands them out, where hidden rows are
/// left out.
class ReplacedRows
{
public:
    static Result<ReplacedRows> read(SQLite::Database& sql);

    bool isEmpty() const { return m_hidden.empty(); }
    bool hidesRowsOf(int batch) const { return m_hidden.contains(batch); }
    /// Stored rows below `rows` that show, ascending.
    std::vector<std::uint32_t> visibleRows(int batch, size_t rows) const;
    /// See Store::replacements().
    std::vector<RowPlace> places() const;
    /// What a new batch replaces, with rows as stored.
    std::vector<ReplacedRow> stored(std::span<const ReplacedRow> replaced) const;

    /// What happens when a batch is taken back: the places it took show again, or now belong to
    /// the later batches that had replaced its own rows.
    struct Undoing {
        std::map<int, std::vector<ReplacedRow>> handedOver; ///< by later batch
        qint64 replaced = 0; ///< rows of the batch that took a place
        qint64 restored = 0;
    };
    Undoing undoing(int batch) const;

private:
    struct Hidden {
        std::uint32_t row = 0;
        int byBatch = 0;
        std::uint32_t by = 0;
    };
    const Hidden* hidden(int batch, std::uint32_t row) const;
    std::vector<std::pair<int, std::uint32_t>> replacingRows() const;
    RowPlace placeOf(int batch, size_t index) const;
    std::uint32_t storedRow(int batch, std::uint32_t visible) const;
    std::uint32_t visibleBefore(int batch, std::uint32_t stored) const;

    std::map<int, std::vector<Hidden>> m_hidden; ///< by batch, ascending rows
};

/// Adds replacements, rows as stored, to the running transaction.
void writeReplacedRows(SQLite::Database& sql, int byBatch, std::vector<ReplacedRow> rows);

} // namespace trustbilanz::store
