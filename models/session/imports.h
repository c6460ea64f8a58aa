// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/result.h"
#include "models/store/store.h"

namespace trustbilanz::session {

/// What an import is doing.
enum class ImportPhase { Reading, Comparing, Writing };

struct ImportStep {
    ImportPhase phase = ImportPhase::Reading;
    double share = 0; ///< of the phase, 0 to 1
};

/// The meaning of the progress that importFile() tells, as a share (0 to 1) of the whole way.
ImportStep importStep(ImportKind kind, double share);

/// The whole way of one source into a workspace: read, compare with what is stored, write in one
/// transaction. Window and command line import through this function only. With plan.dryRun, or
/// when nothing is new, nothing is written and report.batch is 0.
Result<ImportReport> importFile(store::Store& store, const QString& path, const ImportPlan& plan,
                                const Progress& progress = {});

} // namespace trustbilanz::session
