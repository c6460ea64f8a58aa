// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/records/result.h"
#include "models/records/snapshot.h"
#include "models/store/store.h"

namespace trustbilanz::session {

/// Everything read from a workspace once; immutable and shared between snapshots.
struct WorkspaceData {
    WorkspaceSettings settings;
    std::shared_ptr<const ScoreColumns> scores;
    std::vector<Incident> incidents;
    std::vector<ImportBatch> batches;
    Scenario scenario;
    std::vector<BrandReading> brand; ///< measured brand trust, by date
    CategoryRules categoryRules;
};

Result<WorkspaceData> loadWorkspace(const store::Store& store, const Progress& progress = {});

/// Micro, macro, gap and incidents of a view. Screen, --json and exports get their figures here.
Result<Trend> buildTrend(const WorkspaceData& data, const TrendView& view);
/// Every incident with its peak loss and what is left of it on the last day of the data.
std::vector<AssessedIncident> assessIncidents(const WorkspaceData& data);
Result<Snapshot> buildSnapshot(const WorkspaceData& data, const TrendView& view);
/// Puts a scenario and its estimate into a snapshot; cheap enough to follow a slider.
void setScenario(Snapshot& snapshot, const Scenario& scenario);

} // namespace trustbilanz::session
