// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/disclosure.h"

#include "models/records/workspace.h"

#include <queue>

#include <algorithm>
#include <utility>

namespace trustbilanz::trust {

namespace {
constexpr qint64 kRounding = 5;
constexpr double kDominance = 0.5; ///< share of the weights above which one customer is the mean
constexpr double kDecile = 0.1;

/// Hides cells of lines until none gives a hidden cell away.
class Suppression
{
public:
    Suppression(std::vector<TableCell>& cells, const TableLines& lines, int smallestGroup)
        : m_cells(cells)
        , m_lines(lines)
        , m_smallest(size_t(smallestShown(smallestGroup)))
        , m_linesOf(cells.size())
        , m_waits(lines.count(), true)
    {
        for (std::uint32_t line = 0; line < lines.count(); ++line) {
            m_open.push(line);
            for (const std::uint32_t cell : lines.line(line))
                m_linesOf[cell].push_back(line);
        }
    }

    void run()
    {
        for (TableCell& cell : m_cells)
            cell.hidden |= cell.customers.isSmall();
        while (!m_open.empty()) {
            const std::uint32_t line = m_open.front();
            m_open.pop();
            m_waits[line] = false;
            while (givesAway(line) && hideSmallest(line)) { }
        }
    }

private:
    bool givesAway(std::uint32_t line) const
    {
        CustomerTally together;
        int hidden = 0;
        for (const std::uint32_t cell : m_lines.line(line)) {
            if (!m_cells[cell].hidden || m_cells[cell].customers.isEmpty())
                continue;
            ++hidden;
            together.merge(m_cells[cell].customers, m_smallest);
        }
        if (!m_lines.isTotalShown(line))
            return !together.isEnough();
        return hidden == 1 || (hidden > 1 && !together.isEnough());
    }

    /// False when all are hidden already.
    bool hideSmallest(std::uint32_t line)
    {
        const TableCell* smallest = nullptr;
        for (const std::uint32_t index : m_lines.line(line)) {
            const TableCell& cell = m_cells[index];
            if (cell.hidden || cell.customers.isEmpty())
                continue;
            if (!smallest || cell.customers.answers() < smallest->customers.answers())
                smallest = &cell;
        }
        if (!smallest)
            return false;
        const size_t index = size_t(smallest - m_cells.data());
        m_cells[index].hidden = true;
        for (const std::uint32_t other : m_linesOf[index]) {
            if (!std::exchange(m_waits[other], true))
                m_open.push(other);
        }
        return true;
    }

    std::vector<TableCell>& m_cells;
    const TableLines& m_lines;
    size_t m_smallest;
    std::vector<std::vector<std::uint32_t>> m_linesOf; ///< by cell
    std::vector<char> m_waits; ///< by line: it is in m_open
    std::queue<std::uint32_t> m_open; ///< lines to look at
};
} // namespace

int smallestShown(int smallestGroup)
{
    return std::max(smallestGroup, kLowestSmallestGroup);
}

bool isSafe(qint64 customers, int smallestGroup)
{
    return customers == 0 || customers >= smallestShown(smallestGroup);
}

void hide(MicroPoint& point)
{
    MicroPoint hidden;
    hidden.period = point.period;
    hidden.segment = point.segment;
    hidden.hidden = true;
    point = hidden;
}

void disclose(MicroPoint& point, int smallestGroup, double largestShare)
{
    const qint64 smallest = smallestShown(smallestGroup);
    if (point.customers < smallest || largestShare > kDominance)
        return hide(point);
    // Below 2k the outer deciles are nearly single customers; at k the first is the minimum. Shares
    // of boxes tell as much of the ends.
    if (point.customers < 2 * smallest || largestShare >= kDecile) {
        point.deciles.reset();
        point.net.reset();
    }
    point.fewAnswers = point.customers < kFewAnswers;
}

qint64 roundedCount(qint64 count)
{
    return (count + kRounding / 2) / kRounding * kRounding;
}

CustomerTally CustomerTally::of(std::uint32_t first, qint64 count, size_t smallest)
{
    CustomerTally tally;
    for (std::uint32_t i = 0; i < count && !tally.m_enough; ++i)
        tally.insert(first + i, smallest);
    tally.m_answers = count;
    return tally;
}

void CustomerTally::add(std::uint32_t customer, size_t smallest)
{
    ++m_answers;
    if (!m_enough)
        insert(customer, smallest);
}

void CustomerTally::merge(const CustomerTally& other, size_t smallest)
{
    m_answers += other.m_answers;
    m_enough |= other.m_enough;
    for (const std::uint32_t customer : other.m_customers) {
        if (!m_enough)
            insert(customer, smallest);
    }
    if (m_enough)
        m_customers = {};
}

void CustomerTally::insert(std::uint32_t customer, size_t smallest)
{
    if (std::ranges::find(m_customers, customer) != m_customers.end())
        return;
    m_customers.push_back(customer);
    m_enough = m_customers.size() >= smallest;
    if (m_enough)
        m_customers = {};
}

void TableLines::add(std::span<const std::uint32_t> cells, Total total)
{
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    m_ends.push_back(m_cells.size());
    m_totals.push_back(total);
}

std::span<const std::uint32_t> TableLines::line(size_t index) const
{
    const size_t start = index > 0 ? m_ends[index - 1] : 0;
    return std::span(m_cells).subspan(start, m_ends[index] - start);
}

void protect(std::vector<TableCell>& cells, const TableLines& lines, int smallestGroup)
{
    Suppression(cells, lines, smallestGroup).run();
}

std::vector<bool> protectedCounts(std::span<const qint64> customers, const TableLines& lines,
                                  int smallestGroup)
{
    const size_t smallest = size_t(smallestShown(smallestGroup));
    std::vector<TableCell> cells;
    std::uint32_t first = 0;
    for (const qint64 count : customers) {
        cells.push_back({CustomerTally::of(first, count, smallest)});
        first += std::uint32_t(smallest); // no cell remembers more
    }
    protect(cells, lines, smallestGroup);
    std::vector<bool> hidden;
    for (const TableCell& cell : cells)
        hidden.push_back(cell.hidden);
    return hidden;
}

} // namespace trustbilanz::trust
