// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenariocomparison.h"
#include "models/tables/recordtable.h"

namespace trustbilanz {

/// A scenario of a comparison, and how the first one differs from it; nothing for the first.
struct ComparedScenario {
    QString name; ///< with its letter
    QString currency;
    SimulationResult result;
    std::optional<SimulationResult> difference;
};

using ComparisonTable = tables::RecordTable<ComparedScenario>;
ComparisonTable* makeComparisonTable(QObject* parent);

/// One row per scenario.
std::vector<ComparedScenario> comparedScenarios(const ScenarioComparison& comparison);

/// "A · Data theft", "B · without a name": the place in the comparison from 0 and the name.
QString comparedName(size_t place, const QString& name);
QString comparedLetter(size_t place);

} // namespace trustbilanz
