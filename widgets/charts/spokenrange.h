// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trustbilanz {

/// Lets screen readers find every RangeMap as a slider: its value is how many periods of the data
/// lie before the shown range, its words are the shown days. Safe to call again.
void letRangeMapsSpeak();

} // namespace trustbilanz
