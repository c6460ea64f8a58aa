// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/counttable.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace trustbilanz::trust {

namespace {
bool isSmall(qint64 count, int smallestGroup)
{
    return count > 0 && count < smallestGroup;
}
} // namespace

CountTable::CountTable(size_t rows, size_t columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_cells((rows + 1) * (columns + 1))
{
}

const CountTable::Cell& CountTable::at(size_t row, size_t column) const
{
    return m_cells[row * (m_columns + 1) + column];
}

CountTable::Cell& CountTable::at(size_t row, size_t column)
{
    return m_cells[row * (m_columns + 1) + column];
}

void CountTable::set(size_t row, size_t column, qint64 count)
{
    at(row, column).count = count;
}

void CountTable::decide(size_t row, size_t column, bool hidden)
{
    at(row, column).hidden = hidden;
    at(row, column).decided = true;
}

void CountTable::addTotals()
{
    for (size_t row = 0; row < m_rows; ++row) {
        for (size_t column = 0; column < m_columns; ++column) {
            const qint64 count = at(row, column).count;
            at(row, m_columns).count += count;
            at(m_rows, column).count += count;
            at(m_rows, m_columns).count += count;
        }
    }
}

bool CountTable::isTotal(Place place) const
{
    return (place.row == m_rows) != (place.column == m_columns);
}

std::vector<CountTable::Line> CountTable::lines() const
{
    std::vector<Line> lines(m_rows + m_columns + 2);
    for (size_t row = 0; row <= m_rows; ++row) {
        for (size_t column = 0; column <= m_columns; ++column) {
            lines[row].push_back({row, column});
            lines[m_rows + 1 + column].push_back({row, column});
        }
    }
    return lines;
}

/// The last place of a line is its total. While that is known, so is the sum of the hidden ones.
bool CountTable::isSafe(const Line& line, int smallestGroup) const
{
    qint64 sum = 0;
    size_t hidden = 0;
    for (const Place& place : line) {
        const Cell& cell = at(place.row, place.column);
        hidden += cell.hidden;
        sum += cell.hidden ? cell.count : 0;
    }
    const Cell& total = at(line.back().row, line.back().column);
    return hidden == 0 || (hidden > 1 && (total.hidden || sum >= smallestGroup));
}

bool CountTable::hasHidden(const Line& line) const
{
    return std::ranges::any_of(
        line, [&](const Place& place) { return at(place.row, place.column).hidden; });
}

/// Best a cell that closes a line across as well, then the smallest with people in it.
bool CountTable::hideOneMore(const Line& line)
{
    const std::vector<Line> all = lines();
    const bool isRow = line.front().row == line.back().row;
    const auto costOf = [&](const Place& place) {
        const qint64 count = at(place.row, place.column).count;
        const Line& across = isRow ? all[m_rows + 1 + place.column] : all[place.row];
        return std::tuple(!hasHidden(across), count == 0, count);
    };
    std::optional<Place> best;
    for (const Place& place : line) {
        const Cell& cell = at(place.row, place.column);
        if (!cell.hidden && !cell.decided && (!best || costOf(place) < costOf(*best)))
            best = place;
    }
    if (best)
        hide(best->row, best->column);
    return best.has_value();
}

bool CountTable::closeLines(int smallestGroup)
{
    const std::vector<Line> all = lines();
    for (bool changed = true; changed;) {
        changed = false;
        for (const Line& line : all) {
            if (isSafe(line, smallestGroup))
                continue;
            if (!hideOneMore(line))
                return false;
            changed = true;
        }
    }
    return true;
}

/// Counts do not fall below nothing; a total is the negative of a count in its line, so that all
/// lines add up to nothing and one rule serves both.
bool CountTable::mayChange(Place place, bool less) const
{
    const Cell& cell = at(place.row, place.column);
    return cell.hidden && (less != isTotal(place) ? cell.count > 0 : true);
}

/// Whether changing a hidden cell by one can be made good by others in a ring: along its row, down
/// a column, along the next row, until back in its own column.
bool CountTable::canReach(Place start, bool less) const
{
    if (!mayChange(start, less))
        return false;
    std::vector<bool> rows(m_rows + 1, false);
    std::vector<bool> columns(m_columns + 1, false);
    std::vector<size_t> waiting {start.row};
    rows[start.row] = true;
    while (!waiting.empty()) {
        const size_t row = waiting.back();
        waiting.pop_back();
        for (size_t column = 0; column <= m_columns; ++column) {
            if (columns[column] || (row == start.row && column == start.column)
                || !mayChange({row, column}, !less))
                continue;
            if (column == start.column)
                return true;
            columns[column] = true;
            for (size_t next = 0; next <= m_rows; ++next) {
                if (!rows[next] && mayChange({next, column}, less)) {
                    rows[next] = true;
                    waiting.push_back(next);
                }
            }
        }
    }
    return false;
}

/// A hidden cell that has the same count in every table with the same known cells.
std::optional<CountTable::Place> CountTable::computable() const
{
    for (size_t row = 0; row <= m_rows; ++row) {
        for (size_t column = 0; column <= m_columns; ++column) {
            const Place place {row, column};
            if (at(row, column).hidden && !canReach(place, false) && !canReach(place, true))
                return place;
        }
    }
    return std::nullopt;
}

bool CountTable::protect(int smallestGroup)
{
    for (Cell& cell : m_cells) {
        if (isSmall(cell.count, smallestGroup)) {
            if (cell.decided && !cell.hidden)
                return false;
            cell.hidden = true;
        }
    }
    while (closeLines(smallestGroup)) {
        const std::optional<Place> open = computable();
        if (!open)
            return true;
        const std::vector<Line> all = lines();
        if (!hideOneMore(all[open->row]) && !hideOneMore(all[m_rows + 1 + open->column]))
            return false;
    }
    return false;
}

} // namespace trustbilanz::trust
