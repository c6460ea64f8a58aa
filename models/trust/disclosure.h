// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace trustbilanz::trust {

// Who may see what (models.md 1.5; reliability.md 3.4). Every figure of a group of customers goes
// through one of three gates before it leaves the models:
//
//  1. disclose()     a point of a series: size, deciles, one customer that outweighs the others
//  2. ShownGroups    (showngroups.h) a set chosen by filters, a value of a segment and a range of
//                    days: may it show beside every other set the program would show?
//  3. protect()      a table of cells with margins that is not such a set: flows, categories
//
// What they defend against is a reader who subtracts: everyone less a part, a filter less a
// narrower one, a year less its months, a range less the same without its last day. They keep no
// history: what shows depends on the data alone, so that it is the same in the window, in a file
// and on the command line, however often and in whatever order somebody asks. They do not defend
// against a reader who has the file, or the outputs of two states of the data.

/// k in force: never below 5, whatever a setting says.
int smallestShown(int smallestGroup);
/// Whether a difference of so many customers tells nothing about a small group: nobody, or k.
bool isSafe(qint64 customers, int smallestGroup);

/// Hides every figure of a group with fewer than k customers, or whose mean is more than half one
/// customer's (`largestShare` of the weights). Withholds deciles and net trust below 2k and where
/// one customer weighs a tenth: an outer decile would be a customer's own mean. Marks groups with
/// few answers.
void disclose(MicroPoint& point, int smallestGroup, double largestShare = 0);
/// Nothing but its place is left.
void hide(MicroPoint& point);

/// Counts in exports and on paper, rounded to 5 (records.md, Disclosure); below 30 never up to 30.
qint64 roundedCount(qint64 count);

/// Different customers of a cell, remembered one by one until there are k: more need not be known.
/// Small, because a question may make millions of cells.
class CustomerTally
{
public:
    /// `count` customers whose numbers begin at `first`, with one answer each.
    static CustomerTally of(std::uint32_t first, qint64 count, size_t smallest);
    /// `answers` of different customers: all of them, or the first k.
    static CustomerTally of(std::span<const std::uint32_t> customers, qint64 answers,
                            size_t smallest);

    void merge(const CustomerTally& other, size_t smallest);
    bool isEmpty() const { return m_answers == 0; }
    bool isEnough() const { return m_enough; } ///< at least k customers
    bool isSmall() const { return !m_enough && !isEmpty(); }
    qint64 answers() const { return m_answers; }

private:
    void insert(std::uint32_t customer, size_t smallest);
    void forget();

    std::unique_ptr<std::uint32_t[]> m_customers; ///< room for k; none once there are enough
    std::uint32_t m_answers = 0; ///< row numbers have as many bits
    std::uint16_t m_known = 0; ///< customers that are remembered
    bool m_enough = false;
};

struct TableCell {
    CustomerTally customers;
    bool hidden = false;
};

/// Cells that have a total: a row, a column, the months of a year.
class TableLines
{
public:
    enum class Total : char { Shown, Hidden };

    /// Makes room for lines with so many cells together.
    void reserve(size_t cells) { m_cells.reserve(cells); }
    void add(std::span<const std::uint32_t> cells, Total total = Total::Shown);
    size_t count() const { return m_ends.size(); }
    std::span<const std::uint32_t> line(size_t index) const;
    bool isTotalShown(size_t index) const { return m_totals[index] == Total::Shown; }
    bool isAnyTotalHidden() const { return m_isAnyTotalHidden; }

private:
    std::vector<std::uint32_t> m_cells;
    std::vector<size_t> m_ends;
    std::vector<Total> m_totals;
    bool m_isAnyTotalHidden = false;
};

/// Complementary suppression. Hides small cells, and then in every line that gives a hidden cell
/// away the shown one with the fewest answers (of equal ones the first), until none does. Cells
/// that come in as hidden stay so. Afterwards a line whose total shows hides none, or at least two
/// cells with at least k customers together, or all; one whose total is hidden hides cells with at
/// least k customers together, or all: their sum would be the total.
void protect(std::vector<TableCell>& cells, const TableLines& lines, int smallestGroup);
/// The same for counts of customers of whom each is in one cell only; true = hide.
std::vector<bool> protectedCounts(std::span<const qint64> customers, const TableLines& lines,
                                  int smallestGroup);

} // namespace trustbilanz::trust
