// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/eventstudy.h"
#include "models/records/incident.h"

#include <span>

namespace trustbilanz::trust {

/// Event study of models.md 4 over a series of period means. `events` enter the tests if they can
/// be told from all others; `disturbances` are what else may have moved trust.
EventStudy eventStudy(const std::vector<MicroPoint>& points, const EventStudyRequest& request,
                      std::span<const Incident> events, std::span<const Incident> disturbances);

} // namespace trustbilanz::trust
