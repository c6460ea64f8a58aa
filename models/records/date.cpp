// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/date.h"

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {
constexpr qint64 kEpochJulian = 2440588; // 1970-01-01
constexpr int kMiddleOfMonth = 14; // days after the first: the 15th
constexpr std::array kIntervalIds {"day", "week", "month", "quarter", "year"};
constexpr std::array kPrecisionIds {"day", "month", "year"};

/// A number of exactly so many digits, no sign; 0 for anything else.
int numberOf(const QString& digits, qsizetype length)
{
    const bool isPlain = digits.size() == length
        && std::all_of(digits.begin(), digits.end(), [](QChar character) {
               return character >= QLatin1Char('0') && character <= QLatin1Char('9');
           });
    return isPlain ? digits.toInt() : 0;
}

QDate startDate(QDate date, Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return date;
    case Interval::Week:
        return date.addDays(1 - date.dayOfWeek());
    case Interval::Month:
        return {date.year(), date.month(), 1};
    case Interval::Quarter:
        return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
    case Interval::Year:
        return {date.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextDate(QDate start, Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return start.addDays(1);
    case Interval::Week:
        return start.addDays(7);
    case Interval::Month:
        return start.addMonths(1);
    case Interval::Quarter:
        return start.addMonths(3);
    case Interval::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}
} // namespace

Day dayFrom(QDate date)
{
    return int(date.toJulianDay() - kEpochJulian);
}

QDate dateFrom(Day day)
{
    return QDate::fromJulianDay(day + kEpochJulian);
}

Day PartialDate::anchor() const
{
    switch (precision) {
    case DatePrecision::Day:
        return day;
    case DatePrecision::Month:
        return day + kMiddleOfMonth;
    case DatePrecision::Year:
        return dayFrom({dateFrom(day).year(), 7, 1});
    }
    Q_UNREACHABLE();
}

Day PartialDate::last() const
{
    switch (precision) {
    case DatePrecision::Day:
        return day;
    case DatePrecision::Month:
        return nextPeriod(day, Interval::Month) - 1;
    case DatePrecision::Year:
        return nextPeriod(day, Interval::Year) - 1;
    }
    Q_UNREACHABLE();
}

QString PartialDate::iso() const
{
    const QString full = dateFrom(day).toString(Qt::ISODate);
    switch (precision) {
    case DatePrecision::Day:
        return full;
    case DatePrecision::Month:
        return full.left(7);
    case DatePrecision::Year:
        return full.left(4);
    }
    Q_UNREACHABLE();
}

std::optional<PartialDate> PartialDate::from(int year, int month, int day)
{
    const QDate date(year, month > 0 ? month : 1, day > 0 ? day : 1);
    if (year < 1 || year > 9999 || !date.isValid() || (month <= 0 && day > 0))
        return std::nullopt;
    const auto precision = day > 0 ? DatePrecision::Day
        : month > 0                ? DatePrecision::Month
                                   : DatePrecision::Year;
    return PartialDate {dayFrom(date), precision};
}

std::optional<PartialDate> PartialDate::fromIso(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    constexpr std::array<qsizetype, 3> lengths {4, 2, 2};
    std::array<int, 3> numbers {0, 0, 0};
    if (parts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        numbers[size_t(i)] = numberOf(parts[i], lengths[size_t(i)]);
        if (numbers[size_t(i)] < 1)
            return std::nullopt;
    }
    return from(numbers[0], numbers[1], numbers[2]);
}

QString precisionId(DatePrecision precision)
{
    return QString::fromLatin1(kPrecisionIds[size_t(precision)]);
}

QString intervalId(Interval interval)
{
    return QString::fromLatin1(kIntervalIds[size_t(interval)]);
}

std::optional<Interval> intervalFromId(const QString& id)
{
    for (size_t i = 0; i < kIntervalIds.size(); ++i) {
        if (id == QLatin1String(kIntervalIds[i]))
            return Interval(i);
    }
    return std::nullopt;
}

Day periodStart(Day day, Interval interval)
{
    return dayFrom(startDate(dateFrom(day), interval));
}

Day nextPeriod(Day periodStart, Interval interval)
{
    return dayFrom(nextDate(dateFrom(periodStart), interval));
}

} // namespace trustbilanz
