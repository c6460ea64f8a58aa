// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "models/trust/showngroups.h"

#include <initializer_list>

namespace trustbilanz::trust {

/// Which groups of a view may show in all of some ranges that a question compares. A reader who
/// chooses their days freely could move an end by one day and subtract, so that ranges of the
/// calendar show where they cut nothing that is hidden: whole months, as a rule.
class ChosenRanges
{
public:
    /// Filters and `by` of the view count. Error::BadOption for an unknown segment.
    static Result<ChosenRanges> prepare(const ScoreColumns& scores, const TrendView& view,
                                        std::initializer_list<DayRange> ranges, int smallestGroup,
                                        ShownGroups::Days rule = ShownGroups::Days::Calendar);

    /// `group` as in ShownGroups::isShown(). Who did not answer in a range is hidden in none.
    bool isShown(size_t group = 0) const;

private:
    struct Window {
        DayRange days;
        ShownGroups groups;
    };
    std::vector<Window> m_windows;
};

} // namespace trustbilanz::trust
