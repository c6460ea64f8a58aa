// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/datasharing.h"
#include "models/records/result.h"

namespace trustbilanz::risk {

/// Net(s) = B (1 - e^(-k s)) - c sens s - q max(0, s - s_c)^2 - λL̄ sens s^p (models.md 7).
double netOfSharing(const SharingModel& model, double share);

/// The best of the grid 0, .001, … and the consented share, the smallest on a tie. Error::BadOption
/// naming the field that is out of its limits.
Result<SharingOptimum> sharingOptimum(const SharingModel& model);

/// Every input in turn a tenth lower and higher, within its limits, the strongest first by what it
/// does to the best share, then to the net. Inputs that do nothing are left out.
Result<std::vector<SharingSway>> sharingSways(const SharingModel& model);

} // namespace trustbilanz::risk
