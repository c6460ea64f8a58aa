// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

namespace trustbilanz::trust {

/// The one gate for small groups: hides every figure of a group with fewer than `smallestGroup`
/// customers and the deciles of one below twice that, and marks groups with few answers.
void disclose(MicroPoint& point, int smallestGroup);

/// Counts in exports and on paper, rounded to 5 (records.md, Disclosure).
qint64 roundedCount(qint64 count);

} // namespace trustbilanz::trust
