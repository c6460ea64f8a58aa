// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"

#include <vector>

namespace trustbilanz {

/// The shown days as a window on all days of the data. It moves and grows by whole periods of an
/// interval, keeps at least one of them and never leaves the data.
class RangeWindow
{
public:
    RangeWindow() = default;
    /// `shown` may reach beyond `all`; what lies within stays as it is, whole periods or not.
    RangeWindow(const DayRange& all, Interval interval, const DayRange& shown);
    const DayRange& all() const { return m_all; }
    const DayRange& days() const { return m_days; }
    int periods() const; ///< that the window touches
    int periodsBefore() const; ///< of the data, in front of the window
    int mostBefore() const; ///< where it touches the end of the data
    /// Periods in so many days, rounded to whole ones; negative days give negative periods.
    int periodsIn(double days) const;

    void move(int periods); ///< later, or earlier if negative; keeps its length in periods
    void moveStart(int periods);
    void moveEnd(int periods);
    bool operator==(const RangeWindow&) const = default;

private:
    int indexOf(Day day) const;
    Day firstDay(int index) const;
    Day lastDay(int index) const;

    DayRange m_all;
    DayRange m_days;
    std::vector<Day> m_starts {0, 1}; ///< of all periods of the data, and of the one after them
};

} // namespace trustbilanz
