// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/disclosure.h"

#include "models/records/workspace.h"

#include <queue>

#include <algorithm>
#include <numeric>
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
    {
    }

    /// Every line once, in their order, and then again those that lost a cell meanwhile.
    void run()
    {
        if (!hideSmall() && !m_lines.isAnyTotalHidden())
            return;
        findLines();
        for (std::uint32_t line = 0; line < m_lines.count(); ++line) {
            m_waits[line] = false;
            if (m_concerned[line])
                close(line);
        }
        for (; !m_open.empty(); m_open.pop()) {
            m_waits[m_open.front()] = false;
            close(m_open.front());
        }
    }

private:
    /// Whether any cell is hidden then.
    bool hideSmall()
    {
        bool any = false;
        for (TableCell& cell : m_cells) {
            cell.hidden |= cell.customers.isSmall();
            any |= cell.hidden;
        }
        return any;
    }

    /// Lines by cell, and those that may give one away.
    void findLines()
    {
        m_starts.assign(m_cells.size() + 1, 0);
        m_waits.assign(m_lines.count(), true);
        m_concerned.assign(m_lines.count(), false);
        for (std::uint32_t line = 0; line < m_lines.count(); ++line) {
            m_concerned[line] = !m_lines.isTotalShown(line);
            for (const std::uint32_t cell : m_lines.line(line)) {
                ++m_starts[cell];
                if (m_cells[cell].hidden)
                    m_concerned[line] = true;
            }
        }
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        m_linesOf.resize(m_starts.back());
        // From the back, so that ends become starts and the lines of a cell keep their order.
        for (size_t line = m_lines.count(); line-- > 0;) {
            for (const std::uint32_t cell : m_lines.line(line))
                m_linesOf[--m_starts[cell]] = std::uint32_t(line);
        }
    }

    std::span<const std::uint32_t> linesOf(size_t cell) const
    {
        return std::span(m_linesOf).subspan(m_starts[cell], m_starts[cell + 1] - m_starts[cell]);
    }

    void close(std::uint32_t line)
    {
        while (givesAway(line) && hideSmallest(line)) { }
    }

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
        for (const std::uint32_t other : linesOf(index)) {
            m_concerned[other] = true;
            if (!std::exchange(m_waits[other], true))
                m_open.push(other);
        }
        return true;
    }

    std::vector<TableCell>& m_cells;
    const TableLines& m_lines;
    size_t m_smallest;
    std::vector<std::uint32_t> m_linesOf; ///< cell after cell
    std::vector<size_t> m_starts; ///< in m_linesOf, by cell, and the end
    std::vector<char> m_waits; ///< by line: it will be looked at anyway
    std::vector<char> m_concerned; ///< by line: it has a hidden cell or total
    std::queue<std::uint32_t> m_open; ///< lines to look at again
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
    const qint64 rounded = (count + kRounding / 2) / kRounding * kRounding;
    // 30 beside "fewer than 30" would be wrong, and would tell that it was 28 or 29.
    return count < kFewAnswers ? std::min<qint64>(rounded, kFewAnswers - kRounding) : rounded;
}

CustomerTally CustomerTally::of(std::span<const std::uint32_t> customers, qint64 answers,
                                size_t smallest)
{
    CustomerTally tally;
    tally.m_answers = std::uint32_t(answers);
    tally.m_enough = customers.size() >= smallest;
    for (size_t i = 0; i < customers.size() && !tally.m_enough; ++i)
        tally.insert(customers[i], smallest);
    return tally;
}

CustomerTally CustomerTally::of(std::uint32_t first, qint64 count, size_t smallest)
{
    CustomerTally tally;
    for (std::uint32_t i = 0; i < count && !tally.m_enough; ++i)
        tally.insert(first + i, smallest);
    tally.m_answers = std::uint32_t(count);
    return tally;
}

void CustomerTally::merge(const CustomerTally& other, size_t smallest)
{
    m_answers += other.m_answers;
    m_enough |= other.m_enough;
    for (size_t i = 0; i < other.m_known && !m_enough; ++i)
        insert(other.m_customers[i], smallest);
    if (m_enough)
        forget();
}

void CustomerTally::insert(std::uint32_t customer, size_t smallest)
{
    if (!m_customers)
        m_customers.reset(new std::uint32_t[smallest]);
    std::uint32_t* const end = m_customers.get() + m_known;
    if (std::find(m_customers.get(), end, customer) != end)
        return;
    *end = customer;
    m_enough = ++m_known >= smallest;
    if (m_enough)
        forget();
}

void CustomerTally::forget()
{
    m_customers.reset();
    m_known = 0;
}

void TableLines::add(std::span<const std::uint32_t> cells, Total total)
{
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    m_ends.push_back(m_cells.size());
    m_totals.push_back(total);
    m_isAnyTotalHidden |= total == Total::Hidden;
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
