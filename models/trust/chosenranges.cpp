// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/chosenranges.h"

#include <algorithm>

namespace trustbilanz::trust {

Result<ChosenRanges> ChosenRanges::prepare(const ScoreColumns& scores, const TrendView& view,
                                           std::initializer_list<DayRange> ranges,
                                           int smallestGroup, ShownGroups::Days rule)
{
    ChosenRanges chosen;
    for (const DayRange& days : ranges) {
        if (scores.isEmpty() || days.to < scores.firstDay() || days.from > scores.lastDay())
            continue;
        TrendView window = view;
        window.from = days.from;
        window.to = days.to;
        auto groups = ShownGroups::prepare(scores, window, smallestGroup, rule);
        if (!groups)
            return tl::unexpected(groups.error());
        chosen.m_windows.push_back({days, std::move(*groups)});
    }
    return chosen;
}

bool ChosenRanges::isShown(size_t group) const
{
    return std::ranges::all_of(m_windows, [group](const Window& window) {
        return window.groups.isShown(window.days.from, window.days.to, group);
    });
}

} // namespace trustbilanz::trust
