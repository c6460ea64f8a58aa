// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coverage.h"
#include "models/records/segmentchanges.h"
#include "models/records/trend.h"
#include "models/records/workspace.h"

/// Trends and incidents as readable tables.
namespace trustbilanz::cli {

/// Whose figures follow; says so where they are made up.
QString headline(const WorkspaceSettings& settings);
QString trendText(const Trend& trend, const Coverage& coverage);
/// Changes of the values of a segment, after an empty line.
QString changesText(const SegmentChanges& changes);
QString incidentText(const std::vector<AssessedIncident>& incidents);

} // namespace trustbilanz::cli
