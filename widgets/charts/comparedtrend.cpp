// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/comparedtrend.h"

#include "widgets/charts/trendcontent.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace trustbilanz::charts {

namespace {
constexpr int kDaysOfWeek = 7;
constexpr int kWeeksOfYear = 52;
constexpr int kMonthsOfYear = 12;
constexpr int kMonthsOfQuarter = 3;

class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

int periodsOfYear(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return kWeeksOfYear * kDaysOfWeek;
    case Interval::Week:
        return kWeeksOfYear;
    case Interval::Month:
        return kMonthsOfYear;
    case Interval::Quarter:
        return kMonthsOfYear / kMonthsOfQuarter;
    case Interval::Year:
        return 1;
    }
    Q_UNREACHABLE();
}

/// From the period of a day to the last that is shown.
int periodsSince(const Trend& trend, Day day)
{
    const Interval interval = trend.view.interval;
    const Day last = periodStart(trend.to, interval);
    int count = 0;
    for (Day period = periodStart(day, interval); period <= last;
         period = nextPeriod(period, interval))
        ++count;
    return count;
}

TimeChart::Point pointBefore(const MicroPoint& earlier, const MicroPoint* shown, Day day,
                             const Trend& trend)
{
    TimeChart::Point point;
    point.day = day;
    point.value = point.low = point.high = *earlier.mean;
    point.details << detail(ComparisonWords::tr("Compared period"),
                            text::period(earlier.period, trend.view.interval));
    if (earlier.low)
        point.details << detail(
            ComparisonWords::tr("%1 interval").arg(text::percent(trend.view.confidence)),
            text::indexRange(earlier.low, earlier.high));
    point.details << detail(ComparisonWords::tr("Customers"), text::count(earlier.customers));
    if (shown && shown->mean)
        point.details << detail(ComparisonWords::tr("Change since"),
                                text::difference(*shown->mean, *earlier.mean));
    return point;
}
} // namespace

int periodsBack(const Trend& shown, ComparedWith with, Day disclosed)
{
    switch (with) {
    case ComparedWith::Nothing:
        return 0;
    case ComparedWith::PeriodBefore:
        return periodsSince(shown, shown.from);
    case ComparedWith::YearBefore:
        return periodsOfYear(shown.view.interval);
    case ComparedWith::BeforeIncident:
        return periodsSince(shown, disclosed);
    }
    Q_UNREACHABLE();
}

Day periodBefore(Day period, Interval interval, int count)
{
    const QDate date = dateFrom(period);
    switch (interval) {
    case Interval::Day:
        return period - count;
    case Interval::Week:
        return period - kDaysOfWeek * count;
    case Interval::Month:
        return dayFrom(date.addMonths(-count));
    case Interval::Quarter:
        return dayFrom(date.addMonths(-kMonthsOfQuarter * count));
    case Interval::Year:
        return dayFrom(date.addYears(-count));
    }
    Q_UNREACHABLE();
}

TrendView viewBefore(const Trend& shown, int back)
{
    TrendView view = shown.view;
    const Interval interval = view.interval;
    const Day last = periodBefore(periodStart(shown.to, interval), interval, back);
    view.from = periodBefore(periodStart(shown.from, interval), interval, back);
    view.to = nextPeriod(last, interval) - 1;
    view.distribution = false;
    return view;
}

TimeChart::Series seriesBefore(const Trend& shown, const Trend& before, int back,
                               const QString& name)
{
    TimeChart::Series series;
    series.name = name;
    series.color = &Theme::micro;
    series.showsBand = false;
    series.isPale = true;
    Day expected = 0;
    for (const MicroPoint& earlier : before.micro) {
        if (earlier.segment || earlier.hidden || !earlier.mean)
            continue;
        const Interval interval = shown.view.interval;
        const Day period = periodBefore(earlier.period, interval, -back);
        series.points.push_back(
            pointBefore(earlier, microOn(shown, period), lastDayOf(period, shown), shown));
        series.points.back().connected = earlier.period == expected;
        expected = nextPeriod(earlier.period, interval);
    }
    return series;
}

} // namespace trustbilanz::charts
