// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workspace.h"
#include "models/store/database.h"

namespace trustbilanz::store {

WorkspaceSettings readSettings(SQLite::Database& sql);
void writeSettings(SQLite::Database& sql, const WorkspaceSettings& settings);

void writeAudit(SQLite::Database& sql, const QString& action, const QString& detail);
/// Now, ISO 8601 in UTC to the second.
QString timestamp();

} // namespace trustbilanz::store
