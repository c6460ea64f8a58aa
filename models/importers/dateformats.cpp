// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dateformats.h"

#include "models/importers/calendarnames.h"

#include <algorithm>
#include <array>

namespace trustbilanz::importers {

namespace {
using Kind = DateFormat::Kind;

constexpr size_t kMostDigits = 9; // more may not fit into an int

constexpr Day kEpoch1900 = -25569; // serial 0 = 1899-12-30, right for serials from 61 on
constexpr Day kEpoch1904 = -24107; // serial 0 = 1904-01-01
constexpr int kFalseLeapDay = 60; // Excel counts a 29 February 1900, which never was
constexpr int kLastSerial = 2958465; // 9999-12-31 in the epoch of 1900
constexpr int kFirstLikelySerial = 20'000;
constexpr int kLastLikelySerial = 60'000;
constexpr int kFirstLikelyYear = 1900;
constexpr int kLastLikelyYear = 2099;

std::optional<PartialDate> dayOf(int year, int month, int day)
{
    return month < 1 || day < 1 ? std::nullopt : PartialDate::from(year, month, day);
}

std::optional<PartialDate> dayOf(QDate date)
{
    return PartialDate::from(date.year(), date.month(), date.day());
}

std::optional<int> takeYear(std::string_view& text, const DateFormat& format, int pivot)
{
    const auto year = takeNumber(text, format.yearDigits, format.yearDigits);
    if (!year || format.yearDigits == 4)
        return year;
    const int latest = pivot / 100 * 100 + *year;
    return latest > pivot ? latest - 100 : latest;
}

std::optional<PartialDate> takeNumeric(std::string_view& text, const DateFormat& format, int pivot)
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (const char* part = format.order; *part != '\0'; ++part) {
        if (part != format.order && !take(text, format.separator))
            return std::nullopt;
        if (format.separator == '.')
            skip(text, ' ');
        const bool isYear = *part == 'y';
        const auto number = isYear ? takeYear(text, format, pivot) : takeNumber(text, 1, 2);
        if (!number)
            return std::nullopt;
        (isYear ? year : *part == 'm' ? month : day) = *number;
    }
    const bool isMonth = format.kind == Kind::Month;
    return isMonth && month > 0 ? PartialDate::from(year, month) : dayOf(year, month, day);
}

bool takeEnding(std::string_view& text, std::initializer_list<std::string_view> endings)
{
    for (const std::string_view ending : endings) {
        if (text.starts_with(ending)) {
            text.remove_prefix(ending.size());
            return true;
        }
    }
    return false;
}

void skipOrdinal(std::string_view& text)
{
    takeEnding(text, {"st", "nd", "rd", "th", "er", "."});
}

/// "19-Nov-2023" and "19/Nov/2023" are usual beside blanks.
void skipBetween(std::string_view& text)
{
    skip(text, ' ');
    takeEnding(text, {"-", "/", "of "});
}

std::optional<PartialDate> takeDayMonthName(std::string_view& text, const DateFormat& format,
                                            int pivot)
{
    const auto day = takeNumber(text, 1, 2);
    skipOrdinal(text);
    skipBetween(text);
    const auto month = takeMonthName(text);
    take(text, ',');
    skipBetween(text);
    const auto year = takeYear(text, format, pivot);
    return day && month && year ? dayOf(*year, *month, *day) : std::nullopt;
}

std::optional<PartialDate> takeMonthNameDay(std::string_view& text, const DateFormat& format,
                                            int pivot)
{
    const auto month = takeMonthName(text);
    skip(text, ' ');
    const auto day = takeNumber(text, 1, 2);
    skipOrdinal(text);
    take(text, ',');
    skip(text, ' ');
    const auto year = takeYear(text, format, pivot);
    return day && month && year ? dayOf(*year, *month, *day) : std::nullopt;
}

std::optional<PartialDate> takeCompact(std::string_view& text)
{
    const auto digits = takeNumber(text, 8, 8);
    return digits ? dayOf(*digits / 10000, *digits / 100 % 100, *digits % 100) : std::nullopt;
}

/// "2024-W05-3"; without a day the Monday.
std::optional<PartialDate> takeWeek(std::string_view& text, bool hasDay)
{
    const auto year = takeNumber(text, 4, 4);
    const bool isWeek = takeEnding(text, {"-W", "W"});
    const auto week = takeNumber(text, 2, 2);
    const auto day = hasDay ? (take(text, '-'), takeNumber(text, 1, 1)) : 1;
    if (!year || !isWeek || !week || !day || *day < 1 || *day > 7)
        return std::nullopt;
    const QDate inFirstWeek(*year, 1, 4);
    const QDate monday = inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + (*week - 1) * 7);
    int weekYear = 0;
    const bool isInYear = monday.weekNumber(&weekYear) == *week && weekYear == *year;
    return isInYear ? dayOf(monday.addDays(*day - 1)) : std::nullopt;
}

std::optional<PartialDate> takeDayOfYear(std::string_view& text)
{
    const auto year = takeNumber(text, 4, 4);
    const bool isSeparated = take(text, '-');
    const auto day = takeNumber(text, 3, 3);
    if (!year || !isSeparated || !day || *day < 1)
        return std::nullopt;
    const QDate date = QDate(*year, 1, 1).addDays(*day - 1);
    return date.year() == *year ? dayOf(date) : std::nullopt;
}

std::optional<PartialDate> takeMonthOfYear(std::string_view& text)
{
    const auto month = takeMonthName(text);
    skip(text, ' ');
    const auto year = takeNumber(text, 4, 4);
    return month && year ? PartialDate::from(*year, *month) : std::nullopt;
}

std::optional<PartialDate> takeYearAlone(std::string_view& text)
{
    const auto year = takeNumber(text, 4, 4);
    return year ? PartialDate::from(*year) : std::nullopt;
}

/// The fraction of a serial is the time of day.
std::optional<int> takeSerial(std::string_view& text)
{
    const auto serial = takeNumber(text, 1, 7);
    if (take(text, '.') || take(text, ','))
        takeNumber(text, 1, 15);
    return text.empty() ? serial : std::nullopt;
}

std::optional<PartialDate> takeExcel1900(std::string_view& text)
{
    const auto serial = takeSerial(text);
    if (!serial || *serial < 1 || *serial == kFalseLeapDay || *serial > kLastSerial)
        return std::nullopt;
    return PartialDate {kEpoch1900 + *serial + (*serial < kFalseLeapDay ? 1 : 0),
                        DatePrecision::Day};
}

std::optional<PartialDate> takeExcel1904(std::string_view& text)
{
    const auto serial = takeSerial(text);
    if (!serial || *serial > kLastSerial + kEpoch1900 - kEpoch1904)
        return std::nullopt;
    return PartialDate {kEpoch1904 + *serial, DatePrecision::Day};
}
} // namespace

std::optional<int> takeNumber(std::string_view& text, size_t least, size_t most)
{
    int number = 0;
    size_t count = 0;
    for (; count < text.size() && count < std::min(most, kMostDigits) && text[count] >= '0' && text[count] <= '9'; ++count)
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

std::optional<PartialDate> takeDate(std::string_view& text, const DateFormat& format, int yearPivot)
{
    switch (format.kind) {
    case Kind::Numeric:
    case Kind::Month:
        return takeNumeric(text, format, yearPivot);
    case Kind::DayMonthName:
        return takeDayMonthName(text, format, yearPivot);
    case Kind::MonthNameDay:
        return takeMonthNameDay(text, format, yearPivot);
    case Kind::Compact:
        return takeCompact(text);
    case Kind::WeekDay:
        return takeWeek(text, true);
    case Kind::Week:
        return takeWeek(text, false);
    case Kind::DayOfYear:
        return takeDayOfYear(text);
    case Kind::MonthName:
        return takeMonthOfYear(text);
    case Kind::Year:
        return takeYearAlone(text);
    case Kind::Excel1900:
        return takeExcel1900(text);
    case Kind::Excel1904:
        return takeExcel1904(text);
    }
    Q_UNREACHABLE();
}

bool isPlausible(const PartialDate& date, const DateFormat& format)
{
    if (format.kind == Kind::Excel1900 || format.kind == Kind::Excel1904) {
        const int serial = date.day - (format.kind == Kind::Excel1900 ? kEpoch1900 : kEpoch1904);
        return serial >= kFirstLikelySerial && serial <= kLastLikelySerial;
    }
    if (format.kind != Kind::Compact && format.kind != Kind::Year)
        return true;
    const int year = dateFrom(date.day).year();
    return year >= kFirstLikelyYear && year <= kLastLikelyYear;
}

const std::vector<DateFormat>& dateFormatTable()
{
    static const std::vector<DateFormat> table {
        {"yyyy-MM-dd", Kind::Numeric, "ymd", '-', 4, {"iso", "yyyy-M-d"}},
        {"dd.MM.yyyy", Kind::Numeric, "dmy", '.', 4, {"d.M.yyyy"}},
        {"d/M/yyyy", Kind::Numeric, "dmy", '/', 4, {"dd/MM/yyyy"}},
        {"M/d/yyyy", Kind::Numeric, "mdy", '/', 4, {"MM/dd/yyyy"}},
        {"yyyy/MM/dd", Kind::Numeric, "ymd", '/', 4, {"yyyy/M/d"}},
        {"d-M-yyyy", Kind::Numeric, "dmy", '-', 4, {"dd-MM-yyyy"}},
        {"M-d-yyyy", Kind::Numeric, "mdy", '-', 4, {"MM-dd-yyyy"}},
        {"yyyy.MM.dd", Kind::Numeric, "ymd", '.', 4, {"yyyy.M.d"}},
        {"d MMMM yyyy", Kind::DayMonthName, "", ' ', 4, {"d MMM yyyy", "d. MMMM yyyy"}},
        {"MMMM d, yyyy", Kind::MonthNameDay, "", ' ', 4, {"MMM d, yyyy", "MMMM d yyyy"}},
        {"dd.MM.yy", Kind::Numeric, "dmy", '.', 2, {"d.M.yy"}},
        {"d/M/yy", Kind::Numeric, "dmy", '/', 2, {"dd/MM/yy"}},
        {"M/d/yy", Kind::Numeric, "mdy", '/', 2, {"MM/dd/yy"}},
        {"yy/MM/dd", Kind::Numeric, "ymd", '/', 2, {"yy/M/d"}},
        {"d-M-yy", Kind::Numeric, "dmy", '-', 2, {"dd-MM-yy"}},
        {"M-d-yy", Kind::Numeric, "mdy", '-', 2, {"MM-dd-yy"}},
        {"yy-MM-dd", Kind::Numeric, "ymd", '-', 2, {"yy-M-d"}},
        {"d MMMM yy", Kind::DayMonthName, "", ' ', 2, {"d MMM yy", "d. MMMM yy"}},
        {"yyyyMMdd", Kind::Compact, "", ' ', 4, {}},
        {"yyyy-Www-d", Kind::WeekDay, "", ' ', 4, {}},
        {"yyyy-Www", Kind::Week, "", ' ', 4, {}},
        {"yyyy-DDD", Kind::DayOfYear, "", ' ', 4, {}},
        {"yyyy-MM", Kind::Month, "ym", '-', 4, {}},
        {"MM/yyyy", Kind::Month, "my", '/', 4, {"M/yyyy"}},
        {"MM.yyyy", Kind::Month, "my", '.', 4, {"M.yyyy"}},
        {"MMMM yyyy", Kind::MonthName, "", ' ', 4, {"MMM yyyy"}},
        {"yyyy", Kind::Year, "", ' ', 4, {}},
        {"excel", Kind::Excel1900, "", ' ', 4, {}},
        {"excel1904", Kind::Excel1904, "", ' ', 4, {}},
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

} // namespace trustbilanz::importers
