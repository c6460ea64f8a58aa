// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sorteddays.h"

#include <algorithm>

namespace trustbilanz {

void SortedDays::append(std::span<const std::uint16_t> days)
{
    for (size_t first = 0; first < days.size();) {
        const std::uint16_t day = days[first];
        const auto end = std::upper_bound(days.begin() + std::ptrdiff_t(first), days.end(), day);
        const auto rows = std::uint32_t(end - days.begin() - std::ptrdiff_t(first));
        if (empty() || back() != day)
            m_runs.push_back({day, std::uint32_t(size())});
        m_runs.back().end += rows;
        first += rows;
    }
}

std::vector<SortedDays::Run>::const_iterator SortedDays::runOf(size_t row) const
{
    return std::upper_bound(m_runs.begin(), m_runs.end(), row,
                            [](size_t wanted, const Run& run) { return wanted < run.end; });
}

std::uint16_t SortedDays::operator[](size_t row) const
{
    return runOf(row)->day;
}

size_t SortedDays::rowsBefore(int day) const
{
    const auto next = std::lower_bound(m_runs.begin(), m_runs.end(), day,
                                       [](const Run& run, int wanted) { return run.day < wanted; });
    return next == m_runs.begin() ? 0 : std::prev(next)->end;
}

void SortedDays::copy(size_t first, std::span<std::uint16_t> days) const
{
    auto run = runOf(first);
    for (size_t i = 0; i < days.size(); ++run) {
        const size_t end = std::min(days.size(), run->end - first);
        std::fill(days.begin() + std::ptrdiff_t(i), days.begin() + std::ptrdiff_t(end), run->day);
        i = end;
    }
}

SortedDays SortedDays::chosen(std::span<const std::uint32_t> rows) const
{
    SortedDays result;
    Reader days(*this);
    for (const std::uint32_t row : rows)
        result.push_back(days.at(row));
    return result;
}

void SortedDays::Reader::find(std::uint32_t row)
{
    const auto run = m_days.runOf(row);
    m_first = run == m_days.m_runs.begin() ? 0 : std::prev(run)->end;
    m_end = run->end;
    m_day = run->day;
}

} // namespace trustbilanz
