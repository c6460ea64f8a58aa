// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/showngroups.h"

#include "models/trust/segmenttables.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
/// The groups of a view in the nodes of a level, made of the cells of its table.
class GroupsOfLevel
{
public:
    GroupsOfLevel(const std::vector<SegmentChoice>& choices, const std::vector<SegmentAxis>& axes,
                  size_t byAxis, size_t groups, int smallestGroup)
        : m_choices(choices)
        , m_axes(axes)
        , m_byAxis(byAxis)
        , m_groups(groups)
        , m_smallestGroup(smallestGroup)
    {
    }

    /// A group holds all or none of the hidden cells of a node, or is hidden.
    std::vector<TableCell> add(const CellTables& tables, size_t level, size_t nodes) const
    {
        const size_t smallest = size_t(smallestShown(m_smallestGroup));
        const CellTable& table = tables.finest(level);
        std::vector<TableCell> states(nodes * m_groups);
        std::vector<std::uint32_t> hiddenCells(nodes);
        std::vector<std::uint32_t> hiddenOfGroup(states.size());
        for (std::uint32_t node = 0; node < nodes; ++node) {
            for (size_t i = table.starts[node]; i < table.starts[node + 1]; ++i) {
                const TableCell& cell = table.cells[i];
                hiddenCells[node] += cell.hidden;
                const std::optional<size_t> group = groupOf(table.keys[i]);
                if (!group)
                    continue;
                const size_t state = node * m_groups + *group;
                states[state].customers.merge(cell.customers, smallest);
                hiddenOfGroup[state] += cell.hidden;
            }
            // With all of them it would be everyone but shown cells.
            const bool everyone = !tables.isHidden(level, node);
            for (size_t state = node * m_groups; state < (node + 1) * m_groups; ++state)
                states[state].hidden = hiddenOfGroup[state] > 0
                    && !(everyone && hiddenOfGroup[state] == hiddenCells[node]);
        }
        return states;
    }

    /// Hides children that the others and their parent would give away.
    void protectChildren(std::vector<TableCell>& states, const std::vector<TableCell>& parents,
                         const DayTree& tree, size_t level) const
    {
        TableLines lines;
        for (size_t parent = 0; parent < tree.level(level - 1).size(); ++parent) {
            const DayTree::Node& node = tree.level(level - 1)[parent];
            for (size_t group = 0; group < m_groups; ++group) {
                std::vector<std::uint32_t> line;
                for (std::uint32_t i = 0; i < node.children; ++i)
                    line.push_back(std::uint32_t((node.firstChild + i) * m_groups + group));
                lines.add(line,
                          parents[parent * m_groups + group].hidden ? TableLines::Total::Hidden
                                                                    : TableLines::Total::Shown);
            }
        }
        protect(states, lines, m_smallestGroup);
    }

private:
    /// None where a filter leaves the cell out.
    std::optional<size_t> groupOf(std::uint64_t key) const
    {
        for (size_t i = 0; i < m_choices.size(); ++i) {
            if (!m_choices[i].allowed[m_axes[i].code(key)])
                return std::nullopt;
        }
        return m_byAxis < m_axes.size() ? size_t(m_axes[m_byAxis].code(key)) : 0;
    }

    const std::vector<SegmentChoice>& m_choices;
    const std::vector<SegmentAxis>& m_axes;
    size_t m_byAxis; ///< number of axes = no `by`
    size_t m_groups;
    int m_smallestGroup;
};
} // namespace

Result<ShownGroups> ShownGroups::prepare(const ScoreColumns& scores, const TrendView& view,
                                         int smallestGroup, Days days, const SegmentTables* known)
{
    if (const auto prepared = AnswerSelection::prepare(scores, view); !prepared)
        return tl::unexpected(prepared.error());
    ShownGroups shown;
    if (scores.isEmpty())
        return shown;
    if (days == Days::Window)
        shown.choose(*SegmentTables::makeWindow(scores, view, smallestGroup), scores, view,
                     smallestGroup);
    else if (known && known->fit(scores, view, smallestGroup))
        shown.choose(*known, scores, view, smallestGroup);
    else
        shown.choose(*SegmentTables::make(scores, view, smallestGroup), scores, view,
                     smallestGroup);
    return shown;
}

/// The states of the groups that the view makes of the cells.
void ShownGroups::choose(const SegmentTables& tables, const ScoreColumns& scores,
                         const TrendView& view, int smallestGroup)
{
    if (!tables.cells())
        return;
    m_tree = tables.tree();
    if (!view.by.isEmpty())
        m_groups = size_t(scores.segmentValues(view.by).size());
    const std::vector<SegmentChoice> chosen = segmentChoices(scores, view);
    const auto by = std::ranges::find(chosen, view.by, &SegmentChoice::segment);
    const GroupsOfLevel groups(chosen, tables.axes(), size_t(by - chosen.begin()), m_groups,
                               smallestGroup);
    std::vector<TableCell> parents;
    for (size_t level = 0; level <= m_tree->depth(); ++level) {
        auto states = groups.add(*tables.cells(), level, m_tree->level(level).size());
        if (level > 0)
            groups.protectChildren(states, parents, *m_tree, level);
        else
            protect(states, {}, smallestGroup);
        std::vector<State>& kept = m_states.emplace_back();
        for (const TableCell& cell : states)
            kept.push_back(cell.customers.isEmpty() ? State::Empty
                               : cell.hidden        ? State::Hidden
                                                    : State::Shown);
        parents = std::move(states);
    }
}

bool ShownGroups::isShown(Day from, Day to, size_t group) const
{
    if (!m_tree)
        return true;
    const Coverage whole = coverage(0, 0, from, to, group);
    return whole == Coverage::Shown || whole == Coverage::Nothing;
}

/// What of a node some days hold.
ShownGroups::Coverage ShownGroups::coverage(size_t level, std::uint32_t node, Day from, Day to,
                                            size_t group) const
{
    const DayTree::Node& days = m_tree->level(level)[node];
    const State state = m_states[level][node * m_groups + group];
    if (state == State::Empty || from > days.to || to < days.from)
        return Coverage::Nothing;
    if (from <= days.from && to >= days.to)
        return state == State::Shown ? Coverage::Shown : Coverage::Hidden;
    if (days.children == 0)
        return Coverage::Mixed;
    bool shown = false;
    bool hidden = false;
    bool hiddenOutside = false;
    for (std::uint32_t i = 0; i < days.children; ++i) {
        const std::uint32_t child = days.firstChild + i;
        const Coverage part = coverage(level + 1, child, from, to, group);
        const bool isHidden = m_states[level + 1][child * m_groups + group] == State::Hidden;
        if (part == Coverage::Mixed)
            return part;
        shown |= part == Coverage::Shown;
        hidden |= part == Coverage::Hidden;
        hiddenOutside |= isHidden && part != Coverage::Hidden;
    }
    if (hidden)
        return hiddenOutside || state == State::Hidden ? Coverage::Mixed : Coverage::Shown;
    return shown ? Coverage::Shown : Coverage::Nothing;
}

} // namespace trustbilanz::trust
