// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/demo.h"

namespace trustbilanz::session {

/// Answers of invented customers on 0 to 10 with segments and drivers, sorted by day. Trend,
/// season, segments that differ, drivers that matter, customers who come and go, and the planted
/// effects.
ScorePart demoAnswers(const DemoPlan& plan, const std::vector<Incident>& incidents,
                      const std::vector<PlantedEffect>& effects);

} // namespace trustbilanz::session
