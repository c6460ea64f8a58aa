// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/trendpart.h"
#include "models/records/trend.h"
#include "models/records/workspace.h"

/// Trends and incidents as readable tables.
namespace trustbilanz::cli {

/// Whose figures follow; says so where they are made up.
QString headline(const WorkspaceSettings& settings);
/// `more` stands between the series and the notes.
QString trendText(const Trend& trend, const std::vector<TrendColumn>& more);
QString incidentText(const std::vector<AssessedIncident>& incidents);

/// What "hidden" in a table stands for: not always a small group, also one that would tell of one.
QString hiddenRule(int smallestGroup);

} // namespace trustbilanz::cli
