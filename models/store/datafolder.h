// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

namespace trustbilanz::store {

/// A folder of this user, for this program, that nobody else may read: made where it is missing.
/// It holds what belongs to workspaces but must not lie in them: "keys", "locks", "temporary".
Result<QString> dataFolder(const QString& name);
QString dataFolderPath(const QString& name);

/// What the last failed call of the system says about writing `path`: no space or not writable.
Error writeError(int systemError, const QString& path);

} // namespace trustbilanz::store
