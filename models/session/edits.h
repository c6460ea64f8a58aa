// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"
#include "models/records/scenario.h"
#include "models/records/workspace.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace trustbilanz::session {

/// What an edit by hand found in the workspace and what it left there: one table row or document
/// each, so that it can be taken back and done again.
struct SettingsEdit {
    WorkspaceSettings before;
    WorkspaceSettings after;
    bool operator==(const SettingsEdit&) const = default;
};

/// Saved views, kept scenarios, rules of categories.
struct DocumentEdit {
    QString name; ///< of the document in the store
    QByteArray before; ///< empty = there was none
    QByteArray after;
    bool operator==(const DocumentEdit&) const = default;
};

struct IncidentEdit {
    QString id;
    std::vector<IncidentRevision> before;
    std::vector<IncidentRevision> after;
    bool operator==(const IncidentEdit&) const = default;
};

/// Of the scenario on screen, which the session writes by itself.
struct ScenarioEdit {
    Scenario before;
    Scenario after;
    bool operator==(const ScenarioEdit&) const = default;
};

using Edit = std::variant<SettingsEdit, DocumentEdit, IncidentEdit, ScenarioEdit>;

/// The edit that leads back.
Edit reversed(Edit edit);
/// It left everything as it was.
bool isEmpty(const Edit& edit);
/// Two edits after one another as one, if both changed one and the same input.
std::optional<Edit> merged(const Edit& first, const Edit& next);

/// Settings that one form or dialog changes.
enum class SettingsPart {
    Company,
    MacroAssumptions,
    BalanceWeight,
    BalanceBorder,
    SharingSource,
    DataSharing,
    Attention,
    Measure
};
/// None if several were changed at once.
std::optional<SettingsPart> changedPart(const SettingsEdit& edit);

/// The incident that shows of its revisions, the oldest first; nullptr if none does.
const Incident* shownIncident(const std::vector<IncidentRevision>& revisions);

} // namespace trustbilanz::session
