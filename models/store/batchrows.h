// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/store/database.h"

#include <vector>

namespace trustbilanz::store {

/// Fills in id and, where it is empty, the time; writes the batch and its audit entry.
void insertBatch(SQLite::Database& sql, ImportBatch& batch);
/// In the order of importing.
std::vector<ImportBatch> readBatches(SQLite::Database& sql);
std::optional<ImportBatch> readBatch(SQLite::Database& sql, int id);
/// Answers or incidents that a batch brought.
qint64 rowsOf(SQLite::Database& sql, int id);
/// With everything that belongs to it: rows of other tables name their batch and go with it.
void deleteBatch(SQLite::Database& sql, int id);

} // namespace trustbilanz::store
