// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/incident.h"
#include "models/records/revenueatrisk.h"
#include "models/records/savedview.h"
#include "models/records/scenario.h"
#include "models/records/scoreoutline.h"
#include "models/records/trend.h"
#include "models/records/workspace.h"

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Recovery of one incident: points lost on each day of the shown range after its disclosure.
struct RecoveryCurve {
    QString incidentId;
    Day start = 0;
    std::vector<double> loss; ///< index points, one per `stepDays` from start
    int stepDays = 1;
};

/// Everything the screen shows. Immutable; a change makes a new one.
struct Snapshot {
    QString path; ///< of the workspace file
    bool isReading = false; ///< of the last time: the answers behind it are still being read
    WorkspaceSettings settings;
    Trend trend;
    std::vector<SegmentInfo> segments;
    std::vector<ScaleUse> scales; ///< of every question, the score first
    std::vector<AssessedIncident> incidents; ///< all, newest first
    double macroBase = 100; ///< B0 of the macro index in use
    bool isBaseMeasured = false; ///< it is the mean of the brand series before the first incident
    qint64 brandReadings = 0; ///< of the measured brand series
    std::vector<RecoveryCurve> recoveries; ///< of counted incidents
    std::vector<ImportBatch> batches; ///< newest first
    Scenario scenario;
    std::vector<Scenario> scenarios; ///< kept under a name
    std::vector<SavedView> views; ///< kept under a name
    std::optional<RevenueAtRisk> revenueAtRisk; ///< none when the inputs do not allow it
    std::optional<QString> scenarioProblem; ///< key of the input that is missing
    std::optional<Day> firstDay; ///< of the data; none when there is none
    std::optional<Day> lastDay;
    DatePrecision precision = DatePrecision::Day; ///< of the last day
    qint64 answers = 0;
    qint64 customers = 0;
};

} // namespace trustbilanz
