// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attention.h"
#include "models/records/effect.h"
#include "models/records/segmentchanges.h"
#include "models/records/simulationresult.h"
#include "models/records/snapshot.h"
#include "widgets/report/report.h"

namespace trustbilanz::report {

/// Trials of a simulation: as many as the page of scenarios draws, so that both say the same.
inline constexpr qint64 kReportTrials = 1'000'000;
/// Named scenarios beside the current one.
inline constexpr size_t kMostNamedScenarios = 4;

/// Before and after an incident that counts and is our own, or why that cannot be said.
struct ReportEffect {
    Incident incident;
    Result<Effect> effect;
};

/// A scenario with the workspace's figures filled in, and all three layers as far as they go.
struct ReportScenario {
    Scenario scenario;
    Result<RevenueAtRisk> estimate; ///< layers 1 and 2
    std::optional<Result<SimulationResult>> simulated; ///< layer 3; none without losses
};

struct ReportContent {
    Snapshot snapshot; ///< of the view, of all groups together; counts rounded to 5
    /// In the snapshot, but for what imports left out: their files and exact rows stay inside.
    std::vector<AttentionItem> attention;
    std::optional<Error> attentionError; ///< why the answers were not looked through for it
    std::vector<SegmentTrends> segments; ///< of every segment of the answers; counts rounded to 5
    std::vector<ReportEffect> effects; ///< by date
    std::vector<ReportScenario> scenarios; ///< the current one first
};

} // namespace trustbilanz::report
