// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

namespace trustbilanz::session {

/// Deletes a workspace of sample data together with its key. Anything else stays as it is:
/// Error::ReadOnly. Error::Busy while a program writes to it.
Result<void> deleteSample(const QString& path);
/// The same with a workspace into which nothing was imported or entered.
Result<void> deleteEmpty(const QString& path);

} // namespace trustbilanz::session
