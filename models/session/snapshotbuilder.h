// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/records/result.h"
#include "models/records/snapshot.h"
#include "models/store/store.h"

namespace trustbilanz::trust {
class SegmentTables;
}

namespace trustbilanz::session {

/// Everything read from a workspace once; immutable and shared between snapshots.
struct WorkspaceData {
    WorkspaceSettings settings;
    std::shared_ptr<const ScoreColumns> scores;
    ScoreOutline outline; ///< of the scores
    std::vector<Incident> incidents;
    std::vector<ImportBatch> batches;
    Scenario scenario;
    std::vector<BrandReading> brand; ///< measured brand trust, by date
    CategoryRules categoryRules;
    /// Of the last view: the next one with the same segments comes sooner. None = none was shown.
    std::shared_ptr<const trust::SegmentTables> tables = {};
    std::vector<Scenario> scenarios = {}; ///< kept under a name
    std::vector<SavedView> views = {}; ///< likewise
};

/// What a trend says of answers; all else in it comes from small tables.
struct MicroTrend {
    std::vector<MicroPoint> points;
    std::vector<ScaleChange> scaleChanges;
};

ScoreOutline outlineOf(const ScoreColumns& scores);
Result<WorkspaceData> loadWorkspace(const store::Store& store, const Progress& progress = {});
/// The same without the scores: `outline` tells what they are.
Result<WorkspaceData> loadSmallTables(const store::Store& store, ScoreOutline outline);
/// The same with the tables that the view needs.
std::shared_ptr<const WorkspaceData> withTables(std::shared_ptr<const WorkspaceData> data,
                                                const TrendView& view);

/// Micro, macro, gap and incidents of a view. Screen, --json and exports get their figures here.
Result<Trend> buildTrend(const WorkspaceData& data, const TrendView& view);
/// Every incident with its peak loss and what is left of it on the last day of the data.
std::vector<AssessedIncident> assessIncidents(const WorkspaceData& data);
Result<Snapshot> buildSnapshot(const WorkspaceData& data, const TrendView& view);
/// The same for figures that are known; asks no scores.
Snapshot snapshotOf(const WorkspaceData& data, const TrendView& view, MicroTrend micro);
/// Puts a scenario and its estimate into a snapshot; cheap enough to follow a slider.
void setScenario(Snapshot& snapshot, const Scenario& scenario);

} // namespace trustbilanz::session
