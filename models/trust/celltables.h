// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/daytree.h"
#include "models/trust/groupcensus.h"

#include <optional>

namespace trustbilanz::trust {

/// The cells of one table in all nodes of a level, sorted by node and key.
struct CellTable {
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint64_t> keys;
    std::vector<TableCell> cells;

    size_t size() const { return cells.size(); }
    const TableCell* find(std::uint32_t node, std::uint64_t key) const;
};

/// The tables that some segments span over the tree of days, with complementary suppression: of
/// all segments, of every choice of fewer, and of none, on every level down to a depth.
class CellTables
{
public:
    /// None where no cell is small: then nothing has to be hidden.
    static std::optional<CellTables> make(const GroupCensus& census, const DayTree& tree,
                                          int smallestGroup);

    /// Table of all segments.
    const CellTable& finest(size_t level) const { return m_tables.back()[level]; }
    /// Whether everyone in a node together is hidden.
    bool isHidden(size_t level, std::uint32_t node) const;

private:
    CellTables(const GroupCensus& census, const DayTree& tree, int smallestGroup);

    void addUp(CellTable leaves);
    TableLines linesOf(size_t choice, size_t level) const;
    std::uint64_t keyIn(size_t choice, std::uint64_t key) const;

    std::vector<SegmentAxis> m_axes;
    const DayTree& m_tree;
    int m_smallestGroup;
    /// By choice of segments, bit i = axis i, and level.
    std::vector<std::vector<CellTable>> m_tables;
};

} // namespace trustbilanz::trust
