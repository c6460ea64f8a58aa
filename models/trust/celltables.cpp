// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/celltables.h"

#include "models/maths/parallelblocks.h"

#include <QThread>

#include <algorithm>
#include <tuple>

namespace trustbilanz::trust {

namespace {
/// Counted customers on their way into a cell.
struct Entry {
    std::uint32_t node = 0;
    std::uint64_t key = 0;
    const CustomerTally* customers = nullptr;
};

bool isBefore(const Entry& left, const Entry& right)
{
    return std::tie(left.node, left.key) < std::tie(right.node, right.key);
}

CellTable tableOf(std::vector<Entry> entries, size_t smallest)
{
    std::ranges::stable_sort(entries, isBefore);
    CellTable table;
    for (const Entry& entry : entries) {
        if (table.keys.empty() || table.nodes.back() != entry.node
            || table.keys.back() != entry.key) {
            table.nodes.push_back(entry.node);
            table.keys.push_back(entry.key);
            table.cells.emplace_back();
        }
        table.cells.back().customers.merge(*entry.customers, smallest);
    }
    return table;
}

/// The census of every node of the deepest level; complete where a cell of any of them is small.
std::vector<Census> censuses(const GroupCensus& census, const DayTree& tree)
{
    const std::vector<DayTree::Node>& leaves = tree.level(tree.depth());
    std::vector<Census> counted(leaves.size());
    const size_t blocks = std::min(leaves.size(), size_t(QThread::idealThreadCount()));
    const auto count = [&](bool completely) {
        maths::parallelBlocks(blocks, [&](size_t block) {
            for (size_t i = block; i < leaves.size(); i += blocks) {
                if (!completely || !counted[i].complete)
                    counted[i] = census.count(leaves[i].from, leaves[i].to, completely);
            }
        });
    };
    count(false);
    const auto isSmall = [](const CensusCell& cell) { return cell.customers.isSmall(); };
    const bool anySmall = std::ranges::any_of(
        counted, [&](const Census& of) { return std::ranges::any_of(of.cells, isSmall); });
    if (!anySmall)
        return {};
    count(true);
    return counted;
}

/// A cell in a line; cells of one line have everything but `cell` in common.
struct Member {
    std::uint32_t direction = 0;
    std::uint32_t node = 0;
    std::uint64_t key = 0;
    std::uint32_t cell = 0;
    TableLines::Total total = TableLines::Total::Shown;

    auto line() const { return std::tie(direction, node, key); }
};

TableLines linesFrom(std::vector<Member> members)
{
    std::ranges::stable_sort(members,
                             [](const Member& a, const Member& b) { return a.line() < b.line(); });
    TableLines lines;
    std::vector<std::uint32_t> line;
    for (size_t i = 0; i < members.size(); ++i) {
        line.push_back(members[i].cell);
        if (i + 1 == members.size() || members[i + 1].line() != members[i].line()) {
            lines.add(line, members[i].total);
            line.clear();
        }
    }
    return lines;
}
} // namespace

const TableCell* CellTable::find(std::uint32_t node, std::uint64_t key) const
{
    const auto [first, last] = std::equal_range(nodes.begin(), nodes.end(), node);
    const auto begin = keys.begin() + (first - nodes.begin());
    const auto end = keys.begin() + (last - nodes.begin());
    const auto found = std::lower_bound(begin, end, key);
    return found != end && *found == key ? &cells[size_t(found - keys.begin())] : nullptr;
}

std::optional<CellTables> CellTables::make(const GroupCensus& census, const DayTree& tree,
                                           int smallestGroup)
{
    const std::vector<Census> counted = censuses(census, tree);
    if (counted.empty())
        return std::nullopt;
    CellTable leaves;
    for (std::uint32_t node = 0; node < counted.size(); ++node) {
        for (const CensusCell& cell : counted[node].cells) {
            leaves.nodes.push_back(node);
            leaves.keys.push_back(cell.key);
            leaves.cells.push_back({cell.customers});
        }
    }
    CellTables tables(census, tree, smallestGroup);
    tables.addUp(std::move(leaves));
    // Fewer segments and longer times first: they are the totals of the finer tables.
    for (size_t choice = 0; choice < tables.m_tables.size(); ++choice) {
        for (size_t level = 0; level <= tree.depth(); ++level)
            protect(tables.m_tables[choice][level].cells, tables.linesOf(choice, level),
                    smallestGroup);
    }
    return tables;
}

CellTables::CellTables(const GroupCensus& census, const DayTree& tree, int smallestGroup)
    : m_axes(census.axes())
    , m_tree(tree)
    , m_smallestGroup(smallestGroup)
    , m_tables(size_t(1) << m_axes.size(), std::vector<CellTable>(tree.depth() + 1))
{
}

bool CellTables::isHidden(size_t level, std::uint32_t node) const
{
    const TableCell* everyone = m_tables.front()[level].find(node, 0);
    return everyone && everyone->hidden;
}

/// Nodes from their children, tables of fewer segments from that of all.
void CellTables::addUp(CellTable leaves)
{
    const size_t smallest = size_t(smallestShown(m_smallestGroup));
    std::vector<CellTable>& finest = m_tables.back();
    finest.back() = std::move(leaves);
    for (size_t level = m_tree.depth(); level > 0; --level) {
        std::vector<Entry> entries;
        const CellTable& children = finest[level];
        for (size_t i = 0; i < children.size(); ++i)
            entries.push_back({m_tree.level(level)[children.nodes[i]].parent, children.keys[i],
                               &children.cells[i].customers});
        finest[level - 1] = tableOf(std::move(entries), smallest);
    }
    for (size_t choice = 0; choice + 1 < m_tables.size(); ++choice) {
        for (size_t level = 0; level <= m_tree.depth(); ++level) {
            std::vector<Entry> entries;
            const CellTable& all = finest[level];
            for (size_t i = 0; i < all.size(); ++i)
                entries.push_back(
                    {all.nodes[i], keyIn(choice, all.keys[i]), &all.cells[i].customers});
            m_tables[choice][level] = tableOf(std::move(entries), smallest);
        }
    }
}

std::uint64_t CellTables::keyIn(size_t choice, std::uint64_t key) const
{
    std::uint64_t projected = 0;
    for (size_t i = 0; i < m_axes.size(); ++i) {
        if (choice >> i & 1)
            projected += m_axes[i].code(key) * m_axes[i].stride;
    }
    return projected;
}

/// Along every segment of the choice within a node, and over the children of every node.
TableLines CellTables::linesOf(size_t choice, size_t level) const
{
    const auto stateOf = [](const TableCell* total) {
        return total->hidden ? TableLines::Total::Hidden : TableLines::Total::Shown;
    };
    const CellTable& table = m_tables[choice][level];
    std::vector<Member> members;
    for (std::uint32_t cell = 0; cell < table.size(); ++cell) {
        const std::uint32_t node = table.nodes[cell];
        const std::uint64_t key = table.keys[cell];
        for (std::uint32_t axis = 0; axis < m_axes.size(); ++axis) {
            const size_t fewer = choice & ~(size_t(1) << axis);
            const std::uint64_t total = keyIn(fewer, key);
            if (fewer != choice)
                members.push_back(
                    {axis, node, total, cell, stateOf(m_tables[fewer][level].find(node, total))});
        }
        if (level == 0)
            continue;
        const std::uint32_t parent = m_tree.level(level)[node].parent;
        members.push_back({std::uint32_t(m_axes.size()), parent, key, cell,
                           stateOf(m_tables[choice][level - 1].find(parent, key))});
    }
    return linesFrom(std::move(members));
}

} // namespace trustbilanz::trust
