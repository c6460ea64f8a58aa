// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/revenueatrisk.h"
#include "models/records/scenario.h"

namespace trustbilanz::risk {

/// models.md 5. Error::BadScenario naming company.revenueGrowth when the growth reading lacks it
/// although revenue is known.
Result<RevenueAtRisk> estimate(const Scenario& scenario);

} // namespace trustbilanz::risk
