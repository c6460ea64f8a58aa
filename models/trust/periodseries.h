// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <vector>

namespace trustbilanz::trust {

/// The calendar periods in which a date known to some precision can lie, and what a before and
/// after makes of them (models.md 4). Exact to the first day of a period: nothing is left out.
struct Onset {
    Day firstLeftOut = 0; ///< first day of the period that holds the date
    Day start = 0; ///< t0: first day of the first period that starts on or after the date
    bool leavesOut = false; ///< the period of the date is left out
};
Onset onsetOf(const PartialDate& date, Interval interval);
/// Whether periods are shorter than what is known of the date.
bool isTooCoarse(const PartialDate& date, Interval interval);

/// Periods a year; 0 for years, which have no season.
double periodsPerYear(Interval interval);

/// Individual trust by calendar period, counted without holes: a period without answers or below
/// k has no value, never 0.
class PeriodSeries
{
public:
    /// Covers the points and the onset, so that a date beyond the data has a place as well.
    PeriodSeries(std::vector<MicroPoint> points, Interval interval, const Onset& onset);

    int count() const { return int(m_starts.size()); }
    /// Place of the period that holds the day; the next before or behind all for others.
    int placeOf(Day day) const;
    Day startOf(int place) const { return m_starts[size_t(place)]; }
    Day lastDayOf(int place) const { return nextPeriod(startOf(place), m_interval) - 1; }
    /// nullptr without answers.
    const MicroPoint* pointAt(int place) const;
    std::optional<double> valueAt(int place) const;
    /// Places [first, last] with points; last < first without any.
    int first() const { return m_first; }
    int last() const { return m_last; }
    Interval interval() const { return m_interval; }

private:
    Interval m_interval;
    std::vector<MicroPoint> m_all;
    std::vector<Day> m_starts;
    std::vector<size_t> m_points; ///< by place; the size of m_all = none
    int m_first = 0;
    int m_last = -1;
};

} // namespace trustbilanz::trust
