// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/brandreading.h"
#include "models/records/result.h"
#include "models/store/database.h"

#include <vector>

namespace trustbilanz::store {

/// The newest revision of every reading, by date.
Result<std::vector<BrandReading>> readBrand(SQLite::Database& sql);
/// A new revision that belongs to reading.batch.
void insertBrand(SQLite::Database& sql, const BrandReading& reading);

/// Readings that show again when a batch is taken back.
qint64 brandBeneath(SQLite::Database& sql, int batch);
/// Readings of a batch that took the place of an earlier revision.
qint64 brandReplacedBy(SQLite::Database& sql, int batch);

} // namespace trustbilanz::store
