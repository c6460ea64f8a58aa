// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/daytree.h"
#include "models/trust/groupcensus.h"

#include <optional>

namespace trustbilanz::trust {

/// The cells of one table in all nodes of a level, sorted by node and key.
struct CellTable {
    std::vector<std::uint32_t> starts {0}; ///< of the cells of every node, and the end of the last
    std::vector<std::uint64_t> keys;
    std::vector<TableCell> cells;

    size_t size() const { return cells.size(); }
    size_t nodes() const { return starts.size() - 1; }
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
    const CellTable& finest(size_t level) const { return m_finest[level]; }
    /// Whether everyone in a node together is hidden.
    bool isHidden(size_t level, std::uint32_t node) const { return m_hidden[level][node]; }

private:
    CellTables() = default;

    std::vector<CellTable> m_finest; ///< by level
    std::vector<std::vector<char>> m_hidden; ///< by level and node
};

} // namespace trustbilanz::trust
