// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"

#include <QMap>

#include <vector>

namespace trustbilanz::session {

/// Words by language: "en" and "de", both always there.
using Words = QMap<QString, QString>;

/// Why a template says what it says.
struct TemplateSource {
    QString of; ///< "frequency", or "losses.NAME"
    QString evidence; ///< id of the published figure; empty = own assumption
    Words words;
};

/// A scenario to start from. It knows no company: that comes from the workspace.
struct ScenarioTemplate {
    QString id; ///< lower-case letters and hyphens; also the name of its file
    Words names;
    Words descriptions;
    std::vector<TemplateSource> sources; ///< of the frequency and of every loss
    Scenario scenario; ///< without name and currency
};

/// Those of resources/templates, in the order in which they are offered.
std::vector<ScenarioTemplate> scenarioTemplates();

/// The template for the company of `scenario`, whose layers 1 and 2 stay, named in the language.
Scenario startedFrom(const ScenarioTemplate& from, Scenario scenario, const QString& language);

/// Reads one such file. Error::BadScenario with the key that is unknown, missing or wrong; what is
/// wrong within "scenario" is named as in a scenario file.
Result<ScenarioTemplate> scenarioTemplateFromJson(const QByteArray& json);

} // namespace trustbilanz::session
