// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/periodseries.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr double kDaysPerYear = 365.2425;
constexpr double kDaysPerWeek = 7;
constexpr double kMonthsPerYear = 12;
constexpr double kQuartersPerYear = 4;
} // namespace

Onset onsetOf(const PartialDate& date, Interval interval)
{
    Onset onset;
    onset.firstLeftOut = periodStart(date.day, interval);
    onset.leavesOut = date.precision != DatePrecision::Day || date.day != onset.firstLeftOut;
    onset.start = onset.leavesOut ? nextPeriod(periodStart(date.last(), interval), interval)
                                  : onset.firstLeftOut;
    return onset;
}

bool isTooCoarse(const PartialDate& date, Interval interval)
{
    switch (date.precision) {
    case DatePrecision::Day:
        return false;
    case DatePrecision::Month:
        return interval < Interval::Month;
    case DatePrecision::Year:
        return interval < Interval::Year;
    }
    Q_UNREACHABLE();
}

double periodsPerYear(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return kDaysPerYear;
    case Interval::Week:
        return kDaysPerYear / kDaysPerWeek;
    case Interval::Month:
        return kMonthsPerYear;
    case Interval::Quarter:
        return kQuartersPerYear;
    case Interval::Year:
        return 0;
    }
    Q_UNREACHABLE();
}

PeriodSeries::PeriodSeries(std::vector<MicroPoint> points, Interval interval, const Onset& onset)
    : m_interval(interval)
    , m_all(std::move(points))
{
    Day from = onset.firstLeftOut;
    Day to = onset.start;
    for (const MicroPoint& point : m_all) {
        from = std::min(from, point.period);
        to = std::max(to, point.period);
    }
    for (Day start = from; start <= to; start = nextPeriod(start, interval))
        m_starts.push_back(start);
    m_points.assign(m_starts.size(), m_all.size());
    for (size_t i = 0; i < m_all.size(); ++i)
        m_points[size_t(placeOf(m_all[i].period))] = i;
    if (m_all.empty())
        return;
    m_first = placeOf(m_all.front().period);
    m_last = placeOf(m_all.back().period);
}

int PeriodSeries::placeOf(Day day) const
{
    const Day start = periodStart(day, m_interval);
    return int(std::ranges::lower_bound(m_starts, start) - m_starts.begin())
        - (start < m_starts.front() ? 1 : 0);
}

const MicroPoint* PeriodSeries::pointAt(int place) const
{
    const size_t point = m_points[size_t(place)];
    return point < m_all.size() ? &m_all[point] : nullptr;
}

std::optional<double> PeriodSeries::valueAt(int place) const
{
    const MicroPoint* point = pointAt(place);
    return point && !point->hidden ? point->mean : std::nullopt;
}

} // namespace trustbilanz::trust
