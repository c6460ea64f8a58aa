// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/daytree.h"

#include <algorithm>
#include <array>

namespace trustbilanz::trust {

namespace {
/// How the nodes of a level are split into those of the next one.
constexpr std::array kSplits {Interval::Year, Interval::Quarter, Interval::Month, Interval::Week,
                              Interval::Day};

/// Whether a node begins on the day.
bool begins(Day day, size_t level)
{
    const auto starts = [day](Interval interval) { return periodStart(day, interval) == day; };
    if (level == DayTree::Week)
        return starts(Interval::Week) || starts(Interval::Month);
    return level > DayTree::All && starts(kSplits[level - 1]);
}
} // namespace

DayTree::DayTree(Day first, Day last, Level depth)
    : m_levels {{{first, last}}}
{
    for (size_t level = All; level < size_t(depth); ++level)
        split(kSplits[level]);
}

void DayTree::split(Interval interval)
{
    std::vector<Node> nodes;
    for (std::uint32_t i = 0; i < m_levels.back().size(); ++i) {
        Node& parent = m_levels.back()[i];
        parent.firstChild = std::uint32_t(nodes.size());
        for (Day from = parent.from; from <= parent.to; from = nodes.back().to + 1) {
            const Day next = nextPeriod(periodStart(from, interval), interval);
            nodes.push_back({from, std::min(next - 1, parent.to), i});
        }
        parent.children = std::uint32_t(nodes.size()) - parent.firstChild;
    }
    m_levels.push_back(std::move(nodes));
}

DayTree::Level DayTree::levelOf(Interval interval)
{
    return Level(1 + (std::ranges::find(kSplits, interval) - kSplits.begin()));
}

DayTree::Level DayTree::levelOf(Day from, Day to, Day first, Day last)
{
    for (size_t level = All; level < SingleDay; ++level) {
        if ((from <= first || begins(from, level)) && (to >= last || begins(to + 1, level)))
            return Level(level);
    }
    return SingleDay;
}

} // namespace trustbilanz::trust
