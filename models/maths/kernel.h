// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trustbilanz::maths {

/// Fast loss, slow recovery: what is left of a loss of 1 after `days` (models.md 2):
/// scar + (1 - scar) * 2^(-days / halfLifeDays); 0 before day 0.
double remainingLoss(int days, double halfLifeDays, double scar);

/// What is left of a gain of 1 after `days`: 2^(-days / halfLifeDays); 0 before day 0.
double remainingGain(int days, double halfLifeDays);

} // namespace trustbilanz::maths
