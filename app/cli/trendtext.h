// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tension.h"
#include "models/records/trend.h"
#include "models/records/workspace.h"

/// Trends and incidents as readable tables.
namespace trustbilanz::cli {

/// Whose figures follow; says so where they are made up.
QString headline(const WorkspaceSettings& settings);
QString trendText(const Trend& trend);
/// Where everyone stands, how far the single number carries, and the tension test.
QString balanceText(const Trend& trend, const RankCheck& ranks, const Tension& tension);
QString incidentText(const std::vector<AssessedIncident>& incidents);

} // namespace trustbilanz::cli
