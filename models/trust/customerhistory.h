// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/customeranswer.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Every answer of one customer, oldest first; empty for somebody unknown. Row-level by its nature:
/// whoever shows it asks first and enters it in the audit.
std::vector<CustomerAnswer> customerHistory(const ScoreColumns& scores, const Pseudonym& customer);

} // namespace trustbilanz::trust
