// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace trustbilanz {

/// The days of rows that are sorted by day: an entry for every day, not for every row. Days are
/// numbers of two bytes, as they are stored.
class SortedDays
{
public:
    SortedDays() = default;
    explicit SortedDays(std::span<const std::uint16_t> days) { append(days); }

    /// Takes the next rows: ascending, and none before the last day there is.
    void append(std::span<const std::uint16_t> days);
    void push_back(std::uint16_t day) { append({&day, 1}); }

    size_t size() const { return m_runs.empty() ? 0 : m_runs.back().end; }
    bool empty() const { return m_runs.empty(); }
    std::uint16_t front() const { return m_runs.front().day; }
    std::uint16_t back() const { return m_runs.back().day; }
    /// A search among the days; loops over ascending rows ask a Reader.
    std::uint16_t operator[](size_t row) const;
    /// How many rows have a day before this one.
    size_t rowsBefore(int day) const;
    /// Reads as many rows from `first` on as fit.
    void copy(size_t first, std::span<std::uint16_t> days) const;
    /// The days of these rows only (ascending).
    SortedDays chosen(std::span<const std::uint32_t> rows) const;
    bool operator==(const SortedDays&) const = default;

    class Reader;

private:
    struct Run {
        std::uint16_t day;
        std::uint32_t end; ///< row behind the last one of this day

        bool operator==(const Run&) const = default;
    };

    /// The run a row belongs to.
    std::vector<Run>::const_iterator runOf(size_t row) const;

    std::vector<Run> m_runs;
};

/// Tells the days of ascending rows, starting anew where a row lies before the last one.
class SortedDays::Reader
{
public:
    explicit Reader(const SortedDays& days)
        : m_days(days)
    {
    }

    std::uint16_t at(std::uint32_t row)
    {
        if (row < m_first || row >= m_end)
            find(row);
        return m_day;
    }

private:
    void find(std::uint32_t row);

    const SortedDays& m_days;
    std::uint32_t m_first = 0;
    std::uint32_t m_end = 0;
    std::uint16_t m_day = 0;
};

} // namespace trustbilanz
