// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/demo.h"

namespace trustbilanz::session {

/// The invented company of the sample workspace.
WorkspaceSettings demoSettings();
/// What happened to it: own, partner and competitor, damaging, near miss and positive.
std::vector<Incident> demoIncidents(const DemoWords& word);
std::vector<PlantedEffect> demoEffects();

/// Last day of the sample; its months count back from here, so that nothing depends on today.
Day demoLastDay();

} // namespace trustbilanz::session
