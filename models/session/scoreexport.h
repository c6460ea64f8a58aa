// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/tablewriter.h"

namespace trustbilanz::session {

/// One row per answer, customers as pseudonyms. Error::Cancelled when progress said so.
Result<void> writeScores(TableWriter& table, const ScoreColumns& scores, const Progress& progress);

} // namespace trustbilanz::session
