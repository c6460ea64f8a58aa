// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dates.h"

#include "models/importers/monthnames.h"
#include "models/importers/utf8.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace trustbilanz::importers {

namespace {
using Kind = DateFormat::Kind;

constexpr qint64 kSecondsPerDay = 86400;
constexpr qint64 kOffsetSlot = 900; // no zone changes its offset inside a quarter hour
constexpr Day kExcelEpoch = -25569; // serial 0 = 1899-12-30, right for serials from 61 on
constexpr int kFirstUnambiguousSerial = 61; // Excel counts a 29 February 1900 before

/// Takes a number of `least` to `most` digits from the front.
std::optional<int> takeNumber(std::string_view& text, size_t least, size_t most)
{
    int number = 0;
    size_t count = 0;
    for (; count < text.size() && count < most && text[count] >= '0' && text[count] <= '9'; ++count)
        number = number * 10 + (text[count] - '0');
    if (count < least)
        return std::nullopt;
    text.remove_prefix(count);
    return number;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

void skip(std::string_view& text, char unwanted)
{
    while (take(text, unwanted)) { }
}

std::optional<Day> dayOf(int year, int month, int day)
{
    if (month < 1 || day < 1)
        return std::nullopt;
    const auto date = PartialDate::from(year, month, day);
    return date ? std::optional(date->day) : std::nullopt;
}

std::optional<Day> takeNumeric(std::string_view& text, const DateFormat& format)
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (int i = 0; i < 3; ++i) {
        const char part = format.order[i];
        if (i > 0 && !take(text, format.separator))
            return std::nullopt;
        if (format.separator == '.')
            skip(text, ' ');
        const bool isYear = part == 'y';
        const auto number = takeNumber(text, isYear ? 4 : 1, isYear ? 4 : 2);
        if (!number)
            return std::nullopt;
        (isYear ? year : part == 'm' ? month : day) = *number;
    }
    return dayOf(year, month, day);
}

void skipOrdinal(std::string_view& text)
{
    constexpr std::array<std::string_view, 4> endings {"st", "nd", "rd", "th"};
    for (const std::string_view ending : endings) {
        if (text.substr(0, ending.size()) == ending) {
            text.remove_prefix(ending.size());
            return;
        }
    }
    take(text, '.');
}

std::optional<Day> takeDayMonthName(std::string_view& text)
{
    const auto day = takeNumber(text, 1, 2);
    skipOrdinal(text);
    skip(text, ' ');
    take(text, '-');
    const auto month = takeMonthName(text);
    take(text, ',');
    skip(text, ' ');
    take(text, '-');
    const auto year = takeNumber(text, 4, 4);
    return day && month && year ? dayOf(*year, *month, *day) : std::nullopt;
}

std::optional<Day> takeMonthNameDay(std::string_view& text)
{
    const auto month = takeMonthName(text);
    skip(text, ' ');
    const auto day = takeNumber(text, 1, 2);
    skipOrdinal(text);
    take(text, ',');
    skip(text, ' ');
    const auto year = takeNumber(text, 4, 4);
    return day && month && year ? dayOf(*year, *month, *day) : std::nullopt;
}

std::optional<Day> takeCompact(std::string_view& text)
{
    const auto digits = takeNumber(text, 8, 8);
    if (!digits)
        return std::nullopt;
    return dayOf(*digits / 10000, *digits / 100 % 100, *digits % 100);
}

std::optional<Day> takeExcelSerial(std::string_view& text)
{
    const auto serial = takeNumber(text, 1, 7);
    if (!serial || *serial < kFirstUnambiguousSerial)
        return std::nullopt;
    if (take(text, '.'))
        takeNumber(text, 1, 9); // the time of day
    return text.empty() ? std::optional(kExcelEpoch + *serial) : std::nullopt;
}

std::optional<Day> takeDay(std::string_view& text, const DateFormat& format)
{
    switch (format.kind) {
    case Kind::Numeric:
        return takeNumeric(text, format);
    case Kind::DayMonthName:
        return takeDayMonthName(text);
    case Kind::MonthNameDay:
        return takeMonthNameDay(text);
    case Kind::Compact:
        return takeCompact(text);
    case Kind::ExcelSerial:
        return takeExcelSerial(text);
    case Kind::Month:
    case Kind::Year:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<PartialDate> isoPartial(std::string_view cell, DatePrecision precision)
{
    const auto date = PartialDate::fromIso(textOf(cell));
    return date && date->precision == precision ? date : std::nullopt;
}

/// "T14:05", " 2:05:33.120 PM" to seconds of the day; takes them from the front.
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

const std::vector<DateFormat>& dateFormatTable()
{
    static const std::vector<DateFormat> table {
        {"yyyy-MM-dd", Kind::Numeric, "ymd", '-', true, {"iso", "yyyy-M-d"}},
        {"dd.MM.yyyy", Kind::Numeric, "dmy", '.', true, {"d.M.yyyy"}},
        {"d/M/yyyy", Kind::Numeric, "dmy", '/', true, {"dd/MM/yyyy"}},
        {"M/d/yyyy", Kind::Numeric, "mdy", '/', true, {"MM/dd/yyyy"}},
        {"yyyy/MM/dd", Kind::Numeric, "ymd", '/', true, {"yyyy/M/d"}},
        {"d-M-yyyy", Kind::Numeric, "dmy", '-', true, {"dd-MM-yyyy"}},
        {"M-d-yyyy", Kind::Numeric, "mdy", '-', true, {"MM-dd-yyyy"}},
        {"d MMMM yyyy", Kind::DayMonthName, "", ' ', true, {"d MMM yyyy", "d. MMMM yyyy"}},
        {"MMMM d, yyyy", Kind::MonthNameDay, "", ' ', true, {"MMM d, yyyy", "MMMM d yyyy"}},
        {"yyyyMMdd", Kind::Compact, "", ' ', false, {}},
        {"yyyy-MM", Kind::Month, "", ' ', false, {}},
        {"yyyy", Kind::Year, "", ' ', false, {}},
        {"excel", Kind::ExcelSerial, "", ' ', false, {}},
    };
    return table;
}

const DateFormat* dateFormatNamed(const QString& name)
{
    const auto isWanted = [&](const char* known) { return name == QLatin1String(known); };
    for (const DateFormat& format : dateFormatTable()) {
        if (isWanted(format.name)
            || std::any_of(format.aliases.begin(), format.aliases.end(), isWanted))
            return &format;
    }
    return nullptr;
}

DateReader::DateReader(const DateFormat& format, QTimeZone zone)
    : m_format(&format)
    , m_zone(std::move(zone))
{
}

std::optional<PartialDate> DateReader::read(std::string_view cell) const
{
    if (m_format->kind == Kind::Month)
        return isoPartial(cell, DatePrecision::Month);
    if (m_format->kind == Kind::Year)
        return isoPartial(cell, DatePrecision::Year);
    auto day = takeDay(cell, *m_format);
    if (day && !cell.empty())
        day = dayWithTime(*day, cell);
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
        m_offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC));
    }
    return m_offset;
}

std::optional<PartialDate> readPartialDate(std::string_view cell)
{
    if (const auto iso = PartialDate::fromIso(textOf(cell)))
        return iso->precision == DatePrecision::Day ? std::nullopt : iso;
    const auto month = takeMonthName(cell);
    skip(cell, ' ');
    const auto year = takeNumber(cell, 4, 4);
    return month && year && cell.empty() ? PartialDate::from(*year, *month) : std::nullopt;
}

DateEvidence::DateEvidence(const DateFormat* declared, const QTimeZone& zone)
{
    for (const DateFormat& format : dateFormatTable()) {
        if (declared == nullptr ? format.isDetected : declared == &format)
            m_readers.emplace_back(format, zone);
    }
    m_understood.resize(m_readers.size(), 0);
}

void DateEvidence::look(std::string_view cell)
{
    std::optional<PartialDate> first;
    for (size_t i = 0; i < m_readers.size(); ++i) {
        const auto date = m_readers[i].read(cell);
        if (!date)
            continue;
        ++m_understood[i];
        if (first && *first != *date && m_differing.isEmpty())
            m_differing = textOf(cell);
        first = first ? first : date;
    }
}

bool DateEvidence::isDecided() const
{
    return m_readers.size() == 1 || leaders().size() == 1;
}

std::vector<size_t> DateEvidence::leaders() const
{
    const qint64 most = *std::max_element(m_understood.begin(), m_understood.end());
    std::vector<size_t> indices;
    for (size_t i = 0; i < m_understood.size(); ++i) {
        if (m_understood[i] == most)
            indices.push_back(i);
    }
    return indices;
}

} // namespace trustbilanz::importers
