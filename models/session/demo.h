// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"
#include "models/records/result.h"
#include "models/records/scenario.h"
#include "models/records/workspace.h"
#include "models/store/scorecolumns.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace trustbilanz::session {

/// Says a word of the sample (context "Sample") in the language of the program.
using DemoWords = std::function<QString(const char*)>;
/// As it stands in the code: English.
QString plainWord(const char* word);

/// Size of the synthetic sample; the defaults are the sample workspace of the program.
struct DemoPlan {
    int customers = 20'000;
    int months = 30;
    std::uint64_t seed = 1;
    DemoWords word = plainWord;
};

/// What was planted, so that tests and readers can compare it with what the program finds.
struct PlantedEffect {
    QString incidentId;
    double microPoints = 0; ///< step in micro trust right after disclosure, negative = loss
    double halfLifeDays = 0;
};

struct Demo {
    WorkspaceSettings settings;
    ScorePart scores; ///< customers hold ready pseudonyms
    std::vector<Incident> incidents; ///< 7 of different kinds
    std::vector<PlantedEffect> planted;
    Scenario scenario; ///< a data theft; the company's figures come from the settings
};

/// The same plan gives the same bytes on every machine. At least one customer and one
/// month.
Demo makeDemo(const DemoPlan& plan);

/// Writes a workspace marked as sample data.
Result<WorkspaceSettings> writeDemo(const QString& path, const DemoPlan& plan,
                                    const Progress& progress = {});

} // namespace trustbilanz::session
