// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace trustbilanz::store {

/// A hash of what figures are made of: settings, imports and incidents, by their checksums. Two
/// states of a file with the same hash have the same figures.
QByteArray contentState(SQLite::Database& sql);

} // namespace trustbilanz::store
