// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/celltables.h"

#include "models/maths/parallelblocks.h"
#include "models/trust/keyranks.h"

#include <QThread>

#include <algorithm>
#include <bit>
#include <numeric>

namespace trustbilanz::trust {

namespace {
constexpr auto isSmall = &CustomerTally::isSmall;

bool isAnySmall(const Census& census)
{
    return std::ranges::any_of(census.cells, isSmall, &CensusCell::customers);
}

/// The shortest node first: where groups are small, one of its cells is.
size_t shortest(const std::vector<DayTree::Node>& nodes)
{
    const auto days = [](const DayTree::Node& node) { return node.to - node.from; };
    return size_t(std::ranges::min_element(nodes, {}, days) - nodes.begin());
}

/// The census of every node of the deepest level; complete where a cell of any of them is small.
std::vector<Census> censuses(const GroupCensus& census, const DayTree& tree)
{
    const std::vector<DayTree::Node>& leaves = tree.level(tree.depth());
    std::vector<Census> counted(leaves.size());
    const auto count = [&](bool completely) {
        maths::parallelBlocks(leaves.size(), [&](size_t i) {
            if (!completely || !counted[i].complete)
                counted[i] = census.count(leaves[i].from, leaves[i].to, completely);
        });
    };
    const size_t first = shortest(leaves);
    counted[first] = census.count(leaves[first].from, leaves[first].to, false);
    if (!isAnySmall(counted[first]))
        count(false);
    if (!std::ranges::any_of(counted, isAnySmall))
        return {};
    count(true);
    return counted;
}

CellTable leavesOf(std::vector<Census> counted)
{
    CellTable leaves;
    for (const Census& census : counted)
        leaves.starts.push_back(leaves.starts.back() + std::uint32_t(census.cells.size()));
    leaves.keys.reserve(leaves.starts.back());
    leaves.cells.reserve(leaves.starts.back());
    for (Census& census : counted) {
        std::vector<CensusCell> cells = std::move(census.cells);
        for (CensusCell& cell : cells) {
            leaves.keys.push_back(cell.key);
            leaves.cells.push_back({std::move(cell.customers)});
        }
    }
    return leaves;
}

/// Where the cells of a table add up to those of a coarser one.
struct Totals {
    std::vector<std::uint32_t> places; ///< of a cell's total in the coarser table, by cell
    std::vector<std::uint32_t> starts; ///< of the coarser table
    std::vector<std::uint64_t> keys;
};

/// All choices of some segments, on all levels of days.
class Choices
{
public:
    Choices(const GroupCensus& census, const DayTree& tree, int smallestGroup)
        : m_axes(census.axes())
        , m_tree(tree)
        , m_smallestGroup(smallestGroup)
        , m_ranks(census.combinations())
        , m_tables(size_t(1) << m_axes.size())
        , m_isSmall(m_tables.size(), std::vector<char>(tree.depth() + 1))
    {
        for (std::vector<CellTable>& levels : m_tables)
            levels.resize(tree.depth() + 1);
    }

    /// Nodes from their children, tables of fewer segments from those of one more; only as far as
    /// cells are small, but for the table of all segments.
    void addUp(CellTable leaves)
    {
        std::vector<CellTable>& finest = m_tables.back();
        finest.back() = std::move(leaves);
        for (size_t level = m_tree.depth(); level > 0; --level)
            finest[level - 1] = sum(finest[level], totalsAbove(level, finest[level]));
        for (size_t choice = m_tables.size(); choice-- > 0;) {
            for (size_t level = m_tree.depth() + 1; level-- > 0;)
                addUpTo(choice, level);
        }
    }

    /// Fewer segments and longer times first: they are the totals of the finer tables.
    void protectAll()
    {
        for (size_t choice = 0; choice < m_tables.size(); ++choice) {
            for (size_t level = 0; level <= m_tree.depth(); ++level) {
                if (m_isSmall[choice][level])
                    protect(m_tables[choice][level].cells, linesOf(choice, level), m_smallestGroup);
            }
        }
    }

    std::vector<std::vector<char>> hiddenNodes() const
    {
        std::vector<std::vector<char>> hidden;
        for (const CellTable& table : m_tables.front()) {
            std::vector<char>& nodes = hidden.emplace_back(m_tree.level(hidden.size()).size());
            for (size_t node = 0; node < table.nodes(); ++node)
                nodes[node] = table.starts[node] < table.starts[node + 1]
                    && table.cells[table.starts[node]].hidden;
        }
        return hidden;
    }

    std::vector<CellTable> takeFinest() { return std::move(m_tables.back()); }

private:
    /// A cell is small only where all that it is the sum of are: a table has no small cell where
    /// one of the next finer ones has none, and is not needed.
    void addUpTo(size_t choice, size_t level)
    {
        CellTable& table = m_tables[choice][level];
        if (choice + 1 < m_tables.size()) {
            if (!mayBeSmall(choice, level))
                return;
            const size_t missing = size_t(std::countr_one(choice));
            const CellTable& finer = m_tables[with(choice, missing)][level];
            table = sum(finer, totalsWithout(m_axes[missing], finer));
        }
        m_isSmall[choice][level] = std::ranges::any_of(table.cells, isSmall, &TableCell::customers);
    }

    bool mayBeSmall(size_t choice, size_t level) const
    {
        for (size_t axis = 0; axis < m_axes.size(); ++axis) {
            if (!m_isSmall[with(choice, axis)][level] && with(choice, axis) != choice)
                return false;
        }
        return level == m_tree.depth() || m_isSmall[choice][level + 1];
    }

    static size_t with(size_t choice, size_t axis) { return choice | size_t(1) << axis; }
    static size_t without(size_t choice, size_t axis) { return choice & ~(size_t(1) << axis); }

    /// In the table that has one segment less.
    Totals totalsWithout(const SegmentAxis& axis, const CellTable& table)
    {
        std::vector<std::uint64_t> keys(table.size());
        std::ranges::transform(table.keys, keys.begin(),
                               [&](std::uint64_t key) { return axis.without(key); });
        return totals(keys, table.starts);
    }

    /// In the same table of the level above.
    Totals totalsAbove(size_t level, const CellTable& table)
    {
        std::vector<std::uint32_t> starts;
        for (const DayTree::Node& parent : m_tree.level(level - 1))
            starts.push_back(table.starts[parent.firstChild]);
        starts.push_back(std::uint32_t(table.size()));
        return totals(table.keys, starts);
    }

    /// Cells between two starts share a total where they have the same key.
    Totals totals(std::span<const std::uint64_t> keys, std::span<const std::uint32_t> starts)
    {
        Totals found {std::vector<std::uint32_t>(keys.size()), {0}, {}};
        for (size_t i = 0; i + 1 < starts.size(); ++i) {
            const size_t count = starts[i + 1] - starts[i];
            m_ranks.rank(keys.subspan(starts[i], count),
                         std::span(found.places).subspan(starts[i], count), found.keys);
            found.starts.push_back(std::uint32_t(found.keys.size()));
        }
        return found;
    }

    CellTable sum(const CellTable& table, Totals totals) const
    {
        const size_t smallest = size_t(smallestShown(m_smallestGroup));
        CellTable coarser {std::move(totals.starts), std::move(totals.keys), {}};
        coarser.cells.resize(coarser.keys.size());
        for (size_t cell = 0; cell < table.size(); ++cell)
            coarser.cells[totals.places[cell]].customers.merge(table.cells[cell].customers,
                                                               smallest);
        return coarser;
    }

    /// Along every segment of the choice within a node, and over the children of every node.
    TableLines linesOf(size_t choice, size_t level)
    {
        const CellTable& table = m_tables[choice][level];
        TableLines lines;
        lines.reserve(table.size() * (size_t(std::popcount(choice)) + (level > 0)));
        for (size_t axis = 0; axis < m_axes.size(); ++axis) {
            if (choice >> axis & 1)
                addLines(lines, totalsWithout(m_axes[axis], table),
                         m_tables[without(choice, axis)][level]);
        }
        if (level > 0)
            addLines(lines, totalsAbove(level, table), m_tables[choice][level - 1]);
        return lines;
    }

    /// One line for each of the totals, in their order.
    static void addLines(TableLines& lines, const Totals& totals, const CellTable& coarser)
    {
        std::vector<std::uint32_t> ends(totals.keys.size() + 1);
        for (const std::uint32_t place : totals.places)
            ++ends[place + 1];
        std::partial_sum(ends.begin(), ends.end(), ends.begin());
        std::vector<std::uint32_t> members(totals.places.size());
        for (std::uint32_t cell = 0; cell < members.size(); ++cell)
            members[ends[totals.places[cell]]++] = cell;
        for (size_t total = 0, first = 0; total < totals.keys.size(); first = ends[total++]) {
            const bool hidden = total < coarser.size() && coarser.cells[total].hidden;
            lines.add(std::span(members).subspan(first, ends[total] - first),
                      hidden ? TableLines::Total::Hidden : TableLines::Total::Shown);
        }
    }

    std::vector<SegmentAxis> m_axes;
    const DayTree& m_tree;
    int m_smallestGroup;
    KeyRanks m_ranks;
    /// By choice of segments, bit i = axis i, and level; empty where nothing of it is hidden.
    std::vector<std::vector<CellTable>> m_tables;
    std::vector<std::vector<char>> m_isSmall; ///< the same: whether the table has small cells
};
} // namespace

std::optional<CellTables> CellTables::make(const GroupCensus& census, const DayTree& tree,
                                           int smallestGroup)
{
    std::vector<Census> counted = censuses(census, tree);
    if (counted.empty())
        return std::nullopt;
    Choices choices(census, tree, smallestGroup);
    choices.addUp(leavesOf(std::move(counted)));
    choices.protectAll();
    CellTables tables;
    tables.m_hidden = choices.hiddenNodes();
    tables.m_finest = choices.takeFinest();
    return tables;
}

} // namespace trustbilanz::trust
