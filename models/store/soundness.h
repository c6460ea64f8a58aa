// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/store.h"

namespace trustbilanz::store {

/// Compares everything that can be compared: SQLite's own structure, every checksum, every count.
/// Damage is listed, never an error; Error::Cancelled when progress said so.
Result<CheckReport> checkSoundness(Database& database, const Progress& progress);

} // namespace trustbilanz::store
