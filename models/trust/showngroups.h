// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/daytree.h"
#include "models/trust/groupcensus.h"

namespace trustbilanz::trust {

class SegmentTables;

/// Which groups of a view may show: the customers that the filters leave, everyone together or by
/// the values of view.by, on a range of days. Every output asks here, with the same answer.
///
/// The rule. Days form a tree (daytree.h), and the segments S of a question (its filters and `by`)
/// span a table in every node of the tree. Cells with fewer than k customers are hidden; protect()
/// hides more, along each segment and from a node to its children, until no line gives a hidden
/// cell away. Totals come first: tables of fewer segments and of longer times, whose hidden cells
/// keep at least k customers hidden below them. Of the groups a reader may choose freely, unions of
/// values and ranges of days, one shows only if it holds all or none of the hidden cells of its
/// table, and all or none of what is hidden in every node it cuts. Counting follows answers: a
/// customer with two values is in both cells.
///
/// What follows, for the sets A and B of any two figures that show:
///  - One segment, one period: both are unions of shown cells and the whole hidden rest, each with
///    at least k customers. So is every set that any number of sums and differences lead to.
///  - One choice of filters, any ranges of days: the same along the tree, by induction from the
///    days upwards: what is hidden in a node is k customers or all that the node has.
///  - One period, A = B with more conditions or fewer values: B less A is made of shown cells and
///    whole hidden rests of lines: nobody, or k customers and more.
/// In a table of two or more directions the lines are safe one by one, which is what complementary
/// suppression promises; a reader who solves for all cells of many tables at once may in rare
/// patterns get further (tests/tst_disclosuresystem.cpp solves for values x months and finds none).
/// Three segments in pairs tell sums of cells of the triple. Customers who answered in two parts
/// blur every difference; the rule does not rely on it. How many customers answered in one part
/// *only* is not protected.
class ShownGroups
{
public:
    /// How a range stands to others. A window stands by itself: its filters are protected, its
    /// first and last day are not, because no reader can move them: the days that coverage counts
    /// and the fixed ones around an incident of the log.
    enum class Days { Calendar, Window };

    /// Error::BadOption for an unknown segment. `known`: tables of an earlier view; used if they
    /// fit a calendar.
    static Result<ShownGroups> prepare(const ScoreColumns& scores, const TrendView& view,
                                       int smallestGroup, Days days = Days::Calendar,
                                       const SegmentTables* known = nullptr);

    /// Whether figures over the days [from, to] may show. `group`: index into
    /// ScoreColumns::segmentValues(view.by), 0 without `by`. That the group has k customers is
    /// included, for answers to the score.
    bool isShown(Day from, Day to, size_t group = 0) const;

private:
    enum class State : std::uint8_t { Empty, Shown, Hidden };
    enum class Coverage { Nothing, Shown, Hidden, Mixed };

    void choose(const SegmentTables& tables, const ScoreColumns& scores, const TrendView& view,
                int smallestGroup);
    Coverage coverage(size_t level, std::uint32_t node, Day from, Day to, size_t group) const;

    std::optional<DayTree> m_tree; ///< none = no group of the view is small
    size_t m_groups = 1;
    std::vector<std::vector<State>> m_states; ///< by level, node and group
};

} // namespace trustbilanz::trust
