// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace trustbilanz::trust {

/// A table of counts of people with the totals of its rows and columns, and which of its cells may
/// be known: none that counts fewer than k people, and none from which such a one follows.
class CountTable
{
public:
    CountTable(size_t rows, size_t columns);

    /// Row or column `rows()` or `columns()` hold the totals.
    size_t rows() const { return m_rows; }
    size_t columns() const { return m_columns; }
    void set(size_t row, size_t column, qint64 count);
    qint64 count(size_t row, size_t column) const { return at(row, column).count; }
    bool isHidden(size_t row, size_t column) const { return at(row, column).hidden; }
    /// What is decided elsewhere: hidden or known whatever this table would do.
    void decide(size_t row, size_t column, bool hidden);
    /// Must not be known, however many it counts.
    void hide(size_t row, size_t column) { at(row, column).hidden = true; }

    void addTotals();
    /// Hides cells below k, then as many others as keep everyone from working them out: hidden
    /// cells of a line are two or more and hold at least k people together, and another table with
    /// the same known cells exists for each of them. False if that cannot be had: then nothing of
    /// the table may be known.
    bool protect(int smallestGroup);

private:
    struct Cell {
        qint64 count = 0;
        bool hidden = false;
        bool decided = false;
    };
    struct Place {
        size_t row = 0;
        size_t column = 0;
    };
    using Line = std::vector<Place>;

    const Cell& at(size_t row, size_t column) const;
    Cell& at(size_t row, size_t column);
    bool isTotal(Place place) const;
    std::vector<Line> lines() const;
    bool isSafe(const Line& line, int smallestGroup) const;
    bool hasHidden(const Line& line) const;
    bool hideOneMore(const Line& line);
    bool closeLines(int smallestGroup);
    std::optional<Place> computable() const;
    bool canReach(Place start, bool less) const;
    bool mayChange(Place place, bool less) const;

    size_t m_rows;
    size_t m_columns;
    std::vector<Cell> m_cells;
};

} // namespace trustbilanz::trust
