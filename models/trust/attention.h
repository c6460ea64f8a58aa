// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attention.h"
#include "models/records/snapshot.h"

#include <vector>

namespace trustbilanz::trust {

/// What needs attention in what a snapshot shows, by the thresholds of its workspace: crossed
/// thresholds first, the certain ones before the others, then what is wrong with the data, then
/// what heals. Nothing that is hidden shows: it takes its figures from records that passed
/// disclosure.
std::vector<AttentionItem> attention(const Snapshot& snapshot, const AttentionAnswers& answers);

} // namespace trustbilanz::trust
