// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/trust/periodseries.h"

#include <span>

namespace trustbilanz::trust {

/// Places of a series that a before and after looks at; an end before its start is empty.
struct EffectWindow {
    int first = 0;
    int leftOut = -1; ///< -1 = none
    int start = 0; ///< t0
    int last = 0;

    bool holds(int place) const { return place >= first && place <= last; }
    int endBefore() const { return leftOut >= 0 ? leftOut : start; } ///< behind the last before
};

/// The window of a request around an onset, as far as the series goes.
EffectWindow windowAround(const PeriodSeries& series, const EffectRequest& request,
                          const Onset& onset);

/// Segmented regression, placebo and overlap of models.md 4 on the period means of a series.
/// `others`: incidents that count besides the one that is asked about, whoever owns them. Means
/// over all days and groups are left to the caller.
Effect beforeAfter(const PeriodSeries& series, const EffectRequest& request,
                   const PartialDate& date, std::span<const Incident> others);

} // namespace trustbilanz::trust
