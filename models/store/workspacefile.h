// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/workspace.h"
#include "models/store/database.h"
#include "models/store/writelock.h"

#include <optional>

namespace trustbilanz::store {

/// A workspace file that was found to be one.
struct OpenFile {
    std::optional<WriteLock> lock; ///< held while the file is open for writing
    std::unique_ptr<Database> database;

    OpenFile() = default;
    OpenFile(OpenFile&&) noexcept = default;
    OpenFile& operator=(OpenFile&&) noexcept = default;
    ~OpenFile();
};

/// Opening sequence: what it is, the lock, SQLite, what a crash left, migrations.
Result<OpenFile> openFile(const QString& path, bool writable, int patienceMilliseconds);

/// Writes a new workspace and its key, both or none. Returns the workspace's uuid.
Result<QString> createFile(const QString& path, WorkspaceSettings settings);

} // namespace trustbilanz::store
