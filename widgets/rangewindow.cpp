// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangewindow.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz {

RangeWindow::RangeWindow(const DayRange& all, Interval interval, const DayRange& shown)
    : m_all(all)
    , m_days {std::clamp(shown.from, all.from, all.to), std::clamp(shown.to, all.from, all.to)}
    , m_starts {periodStart(all.from, interval)}
{
    while (m_starts.back() <= all.to)
        m_starts.push_back(nextPeriod(m_starts.back(), interval));
}

int RangeWindow::periods() const
{
    return indexOf(m_days.to) - indexOf(m_days.from) + 1;
}

int RangeWindow::periodsBefore() const
{
    return indexOf(m_days.from);
}

int RangeWindow::mostBefore() const
{
    return indexOf(m_all.to) + 1 - periods();
}

int RangeWindow::periodsIn(double days) const
{
    const double length
        = double(m_starts.back() - m_starts.front()) / double(indexOf(m_all.to) + 1);
    return length > 0 ? int(std::lround(days / length)) : 0;
}

/// At an end of the data a window that began or ended within a period takes what is left of it.
void RangeWindow::move(int periods)
{
    const int first = periodsBefore();
    const int last = indexOf(m_days.to);
    const int moved = std::clamp(periods, -first, mostBefore() - first);
    if (moved != 0)
        m_days = {firstDay(first + moved), lastDay(last + moved)};
    else if (periods < 0)
        m_days.from = firstDay(first);
    else if (periods > 0)
        m_days.to = lastDay(last);
}

void RangeWindow::moveStart(int periods)
{
    const int first = periodsBefore();
    const int moved = std::clamp(periods, -first, indexOf(m_days.to) - first);
    if (moved != 0 || periods < 0)
        m_days.from = firstDay(first + moved);
}

void RangeWindow::moveEnd(int periods)
{
    const int last = indexOf(m_days.to);
    const int moved = std::clamp(periods, periodsBefore() - last, indexOf(m_all.to) - last);
    if (moved != 0 || periods > 0)
        m_days.to = lastDay(last + moved);
}

int RangeWindow::indexOf(Day day) const
{
    const auto next = std::ranges::upper_bound(m_starts, day);
    return std::max(0, int(next - m_starts.begin()) - 1);
}

/// The data may begin and end within a period.
Day RangeWindow::firstDay(int index) const
{
    return std::max(m_starts[size_t(index)], m_all.from);
}

Day RangeWindow::lastDay(int index) const
{
    return std::min(m_starts[size_t(index) + 1] - 1, m_all.to);
}

} // namespace trustbilanz
