// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvfile.h"

namespace trustbilanz::importers {

/// Refuses a file without names, of which the first row would be lost and its cells be shown as
/// names: no name is one that is known, and one of them is a date. Error::MissingColumn, without
/// what stands there. Whoever says where the names stand is not asked.
Result<void> verifyNames(const CsvFile& file, const ImportPlan& plan);

} // namespace trustbilanz::importers
