// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/groupcensus.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace trustbilanz::trust {

namespace {
constexpr size_t kRowsAtOnce = 2048;
constexpr std::uint64_t kNoKey = std::numeric_limits<std::uint64_t>::max();
/// Up to so many combinations of values a table is faster than a hash.
constexpr std::uint64_t kMostInTable = 1U << 20;
constexpr std::uint32_t kNoCell = std::numeric_limits<std::uint32_t>::max();

/// Answers by cell, and different customers one after the other until there are k. In arrays of
/// their own: most cells have k soon, and are only counted from then on.
class CellCounts
{
public:
    explicit CellCounts(size_t smallest)
        : m_smallest(smallest)
    {
    }

    std::uint32_t add(std::uint64_t key)
    {
        m_keys.push_back(key);
        m_cells.emplace_back();
        m_customers.resize(m_cells.size() * m_smallest);
        return std::uint32_t(m_cells.size() - 1);
    }

    void count(std::uint32_t index, std::uint32_t customer)
    {
        Cell& cell = m_cells[index];
        ++cell.answers;
        if (cell.known < m_smallest)
            remember(cell, index * m_smallest, customer);
    }

    std::uint64_t enough() const { return m_enough; }

    std::vector<CensusCell> byKey() const
    {
        std::vector<std::uint32_t> order(m_cells.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [this](std::uint32_t index) { return m_keys[index]; });
        std::vector<CensusCell> cells;
        cells.reserve(order.size());
        for (const std::uint32_t index : order) {
            const std::span customers
                = std::span(m_customers).subspan(index * m_smallest, m_cells[index].known);
            cells.push_back(
                {m_keys[index], CustomerTally::of(customers, m_cells[index].answers, m_smallest)});
        }
        return cells;
    }

private:
    struct Cell {
        std::uint32_t answers = 0;
        std::uint32_t known = 0; ///< customers that are remembered
    };

    void remember(Cell& cell, size_t first, std::uint32_t customer)
    {
        const auto begin = m_customers.begin() + std::ptrdiff_t(first);
        const auto end = begin + cell.known;
        if (std::find(begin, end, customer) != end)
            return;
        *end = customer;
        m_enough += ++cell.known == m_smallest;
    }

    size_t m_smallest;
    std::vector<std::uint64_t> m_keys;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_customers; ///< m_smallest for each cell
    std::uint64_t m_enough = 0; ///< cells with k customers
};
} // namespace

/// Counts the rows of parts, some at a time: first their keys, column by column, then customers.
class GroupCensus::Counter
{
public:
    Counter(std::uint64_t combinations, size_t smallest)
        : m_combinations(combinations)
        , m_keys(kRowsAtOnce)
        , m_counts(smallest)
    {
        if (combinations <= kMostInTable)
            m_table.assign(combinations, kNoCell);
    }

    void add(const Part& part, size_t first, size_t last)
    {
        m_count = last - first;
        std::fill_n(m_keys.begin(), m_count, 0);
        for (size_t axis = 0; axis < part.columns.size(); ++axis)
            addAxis(part, axis, first);
        for (const PreparedPart::Condition& condition : part.prepared.conditions)
            keep(condition, first);
        part.prepared.part->customer.visit([&](auto all) { count(all.from(first)); });
    }

    bool isEverythingEnough() const { return m_counts.enough() == m_combinations; }
    Census take(bool complete) const { return {m_counts.byKey(), complete}; }

private:
    void addAxis(const Part& part, size_t axis, size_t first)
    {
        const std::vector<std::uint64_t>& offsets = part.offsets[axis];
        if (!part.columns[axis]) {
            for (size_t i = 0; i < m_count; ++i)
                m_keys[i] += offsets.front();
            return;
        }
        part.columns[axis]->visit([&](auto codes) {
            for (size_t i = 0; i < m_count; ++i)
                m_keys[i] += offsets[codes[first + i]];
        });
    }

    void keep(const PreparedPart::Condition& condition, size_t first)
    {
        condition.visit([&](auto passes) {
            for (size_t i = 0; i < m_count; ++i)
                m_keys[i] = passes(first + i) ? m_keys[i] : kNoKey;
        });
    }

    template<class Customers>
    void count(Customers customers)
    {
        for (size_t i = 0; i < m_count; ++i) {
            if (m_keys[i] != kNoKey)
                m_counts.count(cellOf(m_keys[i]), customers[i]);
        }
    }

    std::uint32_t cellOf(std::uint64_t key)
    {
        std::uint32_t& cell
            = m_table.empty() ? m_hash.try_emplace(key, kNoCell).first->second : m_table[key];
        if (cell == kNoCell)
            cell = m_counts.add(key);
        return cell;
    }

    std::uint64_t m_combinations;
    std::vector<std::uint64_t> m_keys;
    size_t m_count = 0;
    std::vector<std::uint32_t> m_table; ///< by key; empty = m_hash is used
    std::unordered_map<std::uint64_t, std::uint32_t> m_hash;
    CellCounts m_counts;
};

GroupCensus::GroupCensus(const ScoreColumns& scores, const QStringList& segments, int smallestGroup)
    : m_smallest(size_t(smallestShown(smallestGroup)))
{
    for (const QString& segment : segments) {
        const auto values = std::uint64_t(std::max(scores.segmentValues(segment).size(), 1LL));
        m_axes.push_back({segment, values, m_combinations});
        m_combinations *= values;
    }
    const auto everyone = AnswerSelection::prepare(scores, {});
    for (const PreparedPart& prepared : everyone->parts()) {
        Part part {prepared, {}, {}};
        for (const SegmentAxis& axis : m_axes) {
            std::vector<std::uint64_t> offsets;
            for (const std::uint32_t code : scores.segmentMap(*prepared.part, axis.segment))
                offsets.push_back(code * axis.stride);
            const SegmentColumn* column = prepared.part->segment(axis.segment);
            part.columns.push_back(column ? &column->codes : nullptr);
            part.offsets.push_back(std::move(offsets));
        }
        m_parts.push_back(std::move(part));
    }
}

Census GroupCensus::count(Day from, Day to, bool completely) const
{
    Counter counter(m_combinations, m_smallest);
    for (const Part& part : m_parts) {
        const auto [begin, end] = part.prepared.part->rowsBetween(from, to);
        for (size_t first = begin; first < end; first += kRowsAtOnce) {
            counter.add(part, first, std::min(first + kRowsAtOnce, end));
            if (!completely && counter.isEverythingEnough())
                return counter.take(false);
        }
    }
    return counter.take(true);
}

} // namespace trustbilanz::trust
