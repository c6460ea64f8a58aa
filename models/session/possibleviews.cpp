// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/possibleviews.h"

#include "models/trust/periodmeans.h"

#include <algorithm>

namespace trustbilanz::session {

std::vector<Interval> possibleIntervals(std::span<const ImportBatch> batches)
{
    std::vector<Interval> intervals {Interval::Day, Interval::Week, Interval::Month,
                                     Interval::Quarter, Interval::Year};
    for (const ImportBatch& batch : batches) {
        if (batch.kind != ImportKind::Scores || !batch.firstDate)
            continue;
        std::erase_if(intervals, [&](Interval interval) {
            return trust::isTooShort(interval, batch.firstDate->precision);
        });
    }
    return intervals;
}

TrendView possibleView(TrendView view, std::span<const ImportBatch> batches)
{
    view.interval = std::max(view.interval, possibleIntervals(batches).front());
    return view;
}

} // namespace trustbilanz::session
