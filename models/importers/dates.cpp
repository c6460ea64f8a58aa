// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dates.h"

#include "models/importers/calendarnames.h"

#include <QDateTime>

namespace trustbilanz::importers {

namespace {
constexpr qint64 kSecondsPerDay = 86400;
constexpr qint64 kOffsetSlot = 900; // no zone changes its offset inside a quarter hour

/// "14:05", "14:05 Uhr", "2:05:33.120 PM" to seconds of the day; takes them from the front.
std::optional<int> takeClock(std::string_view& text)
{
    const auto hour = takeNumber(text, 1, 2);
    const bool hasMinute = take(text, ':');
    const auto minute = takeNumber(text, 2, 2);
    const auto second = take(text, ':') ? takeNumber(text, 2, 2) : 0;
    if (!hour || !hasMinute || !minute || !second || *minute > 59 || *second > 60)
        return std::nullopt;
    if (take(text, '.') || take(text, ','))
        takeNumber(text, 1, 9);
    skip(text, ' ');
    const bool isAfternoon = text == "PM" || text == "pm";
    const bool isHalfDay = isAfternoon || text == "AM" || text == "am";
    if (isHalfDay)
        text.remove_prefix(2);
    if (*hour > (isHalfDay ? 12 : 23) || (isHalfDay && *hour == 0))
        return std::nullopt;
    const int hours = isHalfDay ? *hour % 12 + (isAfternoon ? 12 : 0) : *hour;
    if (text == "Uhr")
        text.remove_prefix(text.size());
    return hours * 3600 + *minute * 60 + *second;
}

/// "Z", "+02:00", "-0530" to seconds east of Greenwich.
std::optional<int> offsetFrom(std::string_view text)
{
    if (text == "Z" || text == "z" || text == "UTC" || text == "GMT")
        return 0;
    const bool isWest = take(text, '-');
    if (!isWest && !take(text, '+'))
        return std::nullopt;
    const auto hours = takeNumber(text, 2, 2);
    take(text, ':');
    const auto minutes = text.empty() ? 0 : takeNumber(text, 2, 2);
    if (!hours || !minutes || !text.empty() || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return (isWest ? -1 : 1) * (*hours * 3600 + *minutes * 60);
}
} // namespace

Result<DateContext> DateContext::from(const ImportPlan& plan)
{
    const QTimeZone zone(plan.timeZone.toUtf8());
    if (!zone.isValid())
        return failure(Error::Kind::BadOption, QStringLiteral("--time-zone ") + plan.timeZone);
    return DateContext {zone, plan.yearPivot};
}

DateReader::DateReader(const DateFormat& format, DateContext context, bool takesIso)
    : m_format(&format)
    , m_context(std::move(context))
    , m_takesIso(takesIso)
{
}

std::optional<PartialDate> DateReader::read(std::string_view cell) const
{
    if (const auto date = read(cell, *m_format, std::nullopt))
        return date;
    if (m_takesIso) {
        if (const auto date = read(cell, dateFormatTable().front(), std::nullopt))
            return date;
    }
    const auto weekday = takeWeekday(cell);
    return weekday ? read(cell, *m_format, weekday) : std::nullopt;
}

std::optional<PartialDate> DateReader::read(std::string_view cell, const DateFormat& format,
                                            std::optional<int> weekday) const
{
    const auto date = takeDate(cell, format, m_context.yearPivot);
    if (!date || (weekday && dateFrom(date->day).dayOfWeek() != *weekday))
        return std::nullopt;
    if (cell.empty())
        return date;
    const bool isDay = date->precision == DatePrecision::Day;
    const auto day = isDay ? dayWithTime(date->day, cell) : std::nullopt;
    return day ? std::optional(PartialDate {*day, DatePrecision::Day}) : std::nullopt;
}

std::optional<Day> DateReader::dayWithTime(Day day, std::string_view time) const
{
    const bool isSeparated = take(time, 'T') || take(time, ',') || time.front() == ' ';
    skip(time, ' ');
    if (!isSeparated)
        return std::nullopt;
    const auto clock = takeClock(time);
    skip(time, ' ');
    if (!clock || time.empty())
        return clock ? std::optional(day) : std::nullopt;
    const auto offset = offsetFrom(time);
    if (!offset)
        return std::nullopt;
    const qint64 utc = day * kSecondsPerDay + *clock - *offset;
    const qint64 local = utc + offsetAt(utc);
    return Day(local >= 0 ? local / kSecondsPerDay : (local + 1) / kSecondsPerDay - 1);
}

int DateReader::offsetAt(qint64 secondsSinceEpoch) const
{
    const qint64 slot = secondsSinceEpoch / kOffsetSlot;
    if (slot != m_offsetSlot) {
        m_offsetSlot = slot;
        m_offset = m_context.zone.offsetFromUtc(
            QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC));
    }
    return m_offset;
}

std::optional<PartialDate> readPartialDate(std::string_view cell)
{
    for (const DateFormat& format : dateFormatTable()) {
        std::string_view rest = cell;
        const auto date = takeDate(rest, format, kUsualYearPivot);
        if (date && date->precision != DatePrecision::Day && rest.empty())
            return date;
    }
    return std::nullopt;
}

} // namespace trustbilanz::importers
