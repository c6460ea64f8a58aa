// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

namespace trustbilanz::importers {

/// A measured brand series of any table that a file may hold (readBrand).
Result<BrandReadings> readBrandTable(const QString& path, const ImportPlan& plan,
                                     const Progress& progress);

Result<Preview> previewBrand(const QString& path, const ImportPlan& plan, const Progress& progress);

} // namespace trustbilanz::importers
