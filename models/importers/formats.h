// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/source.h"
#include "models/records/importplan.h"

namespace trustbilanz::importers {

enum class Format { Csv, Json, Xlsx };

/// By the first bytes where they leave no doubt, else by the name. Leaves the source at its start.
/// Error::Encrypted for a protected workbook, Error::OtherSpreadsheet for a spreadsheet that is no
/// XLSX.
Result<Format> formatOf(Source& source);

} // namespace trustbilanz::importers
