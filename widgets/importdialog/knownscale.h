// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "models/records/snapshot.h"

namespace trustbilanz {

/// The scale of the score in the latest import that brought one. None of the sample: its scale
/// tells nothing of anyone's own data.
std::optional<ScoreScale> scaleOfLastImport(const Snapshot& snapshot);

/// Whether the scores of a file speak against a scale it was previewed with: some lie outside, or
/// none reaches its upper quarter, as where answers from 1 to 5 are read on 0 to 10. Nothing speaks
/// against it where no score was understood.
bool contradicts(const importers::Preview& preview, const ScoreScale& scale);

} // namespace trustbilanz
