// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace trustbilanz::store {

/// Looks at the first bytes only, so that a file which is no workspace never reaches SQLite.
/// Returns the version of the schema it was written with.
Result<int> workspaceVersion(const QString& path);
int newestVersion();

/// Turns an empty database into a workspace of the newest version.
Result<void> createSchema(Database& database);
/// Applies what is missing, in one transaction.
Result<void> migrate(Database& database, int fromVersion);

} // namespace trustbilanz::store
