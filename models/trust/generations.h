// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/statedintent.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Customers with answers in the range of the view by generation, from the first segment whose name
/// tells it ("generation", "Alterskohorte" …); several values may mean one generation. Passes the
/// disclosure gate: shares need all generations, so that one hidden group hides them all.
Result<GenerationCustomers> generationCustomers(const ScoreColumns& scores, const TrendView& view,
                                                int smallestGroup);

} // namespace trustbilanz::trust
