// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/requiredtrust.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Micro trust of those who were asked for each kind of data over the range of the view, against
/// what the rules require for its sensitivity. Error::BadOption for an unknown segment.
Result<RequiredTrustReport> requiredTrust(const ScoreColumns& scores, const TrendView& view,
                                          const CategoryRules& rules, int smallestGroup);

} // namespace trustbilanz::trust
