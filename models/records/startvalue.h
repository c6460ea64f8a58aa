// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

namespace trustbilanz {

/// Whether no counted incident acts on the value: it is where the model starts and tells nothing of
/// the brand. What acts has a span of assumptions, but at 0, where nothing more can be lost.
bool isStartValue(const MacroPoint& point);
/// The same of the macro value of a place.
bool isStartValue(const BalancePoint& point);
/// Whether macro trust of a period is the start value; false for a period without one.
bool isStartValueIn(const Trend& trend, Day period);

} // namespace trustbilanz
