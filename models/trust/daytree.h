// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <cstdint>
#include <vector>

namespace trustbilanz::trust {

/// The days of the data as a tree: all of them, years, quarters, months, weeks as far as they lie
/// in one month, days. Every calendar period is a set of its nodes, and a coarse one is the sum of
/// finer ones: which is what a reader could subtract.
class DayTree
{
public:
    enum Level { All, Year, Quarter, Month, Week, SingleDay };

    struct Node {
        Day from = 0;
        Day to = 0;
        std::uint32_t parent = 0; ///< index on the level above
        std::uint32_t firstChild = 0;
        std::uint32_t children = 0; ///< number of nodes on the level below
    };

    /// Down to a level; `first` and `last` day with an answer.
    DayTree(Day first, Day last, Level depth);

    size_t depth() const { return m_levels.size() - 1; }
    const std::vector<Node>& level(size_t level) const { return m_levels[level]; }

    static Level levelOf(Interval interval);
    /// The coarsest level on which some days begin and end with a node; days without data before
    /// the first and after the last cut nothing.
    static Level levelOf(Day from, Day to, Day first, Day last);

private:
    void split(Interval interval);

    std::vector<std::vector<Node>> m_levels;
};

} // namespace trustbilanz::trust
