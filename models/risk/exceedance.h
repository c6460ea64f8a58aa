// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/orderedlosses.h"

namespace trustbilanz::risk {

/// A share with its Monte Carlo interval: +-z sqrt(p (1 - p) / n), 3 / n above where nothing hit
/// (models.md 5). `z` of maths::normalQuantile().
TrialShare shareOf(qint64 hits, qint64 trials, double z);

/// The curve from the smallest loss above 0 (or of all, if there are benefits) to the largest.
std::vector<ExceedancePoint> exceedanceCurve(const OrderedLosses& losses, double z);

/// Bars of equal width on a logarithmic axis where all losses are positive, otherwise on a linear
/// one, over 99.9 % of them; the outer bars take the rest. Trials without a loss are in none.
std::vector<HistogramBar> histogramBars(const OrderedLosses& losses);

} // namespace trustbilanz::risk
