// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text.h"

#include "widgets/languageguard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz::text {

namespace {
constexpr QChar kMinus(0x2212);
constexpr QChar kMissing(0x2013);
constexpr int kMoneyDigits = 3;
constexpr int kSecondsPerMinute = 60;
constexpr double kNoShare = 1e-9; ///< percent that are no more than the error of a computation
constexpr double kShortestDuration = 10; ///< seconds below which a decimal is shown

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// Keeps a figure and its unit on one line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double result = std::round(value * scale) / scale;
    return result == 0 ? 0 : result; // no negative zero
}

/// Digits without sign, as the default locale writes them.
QString digits(double magnitude, int decimals)
{
    return spokenLocale().toString(magnitude, 'f', decimals);
}

QString withSign(double value, const QString& magnitude)
{
    return value < 0 ? kMinus + magnitude : magnitude;
}

struct CurrencySign {
    const char* code;
    const char16_t* sign;
};

/// Only signs that name one currency without doubt where this program is used.
constexpr std::array<CurrencySign, 3> kCurrencySigns {
    {{"EUR", u"\u20ac"}, {"USD", u"$"}, {"GBP", u"\u00a3"}}};

/// Sign of a currency; empty where it is written by its ISO code.
QString currencySign(const QString& code)
{
    for (const CurrencySign& row : kCurrencySigns) {
        if (code == QLatin1String(row.code))
            return QString::fromUtf16(row.sign);
    }
    return {};
}

/// How an amount is written: with a sign or with a code, and in which unit.
struct MoneyScale {
    double unit;
    const char* withSign;
    const char* withCode;
};

constexpr std::array<MoneyScale, 4> kMoneyScales {{
    {1e9,
     //: Money in thousand millions (10^9): %1 number, %2 currency sign. German: "%1 Mrd. %2"
     QT_TRANSLATE_NOOP("Text", "%2%1 bn"),
     //: Money in thousand millions (10^9): %1 number, %2 currency code. German: "%1 Mrd. %2"
     QT_TRANSLATE_NOOP("Text", "%2 %1 bn")},
    {1e6,
     //: Money in millions: %1 number, %2 currency sign. German: "%1 Mio. %2"
     QT_TRANSLATE_NOOP("Text", "%2%1 m"),
     //: Money in millions: %1 number, %2 currency code. German: "%1 Mio. %2"
     QT_TRANSLATE_NOOP("Text", "%2 %1 m")},
    {1e3,
     //: Money in thousands: %1 number, %2 currency sign. German: "%1 Tsd. %2"
     QT_TRANSLATE_NOOP("Text", "%2%1 k"),
     //: Money in thousands: %1 number, %2 currency code. German: "%1 Tsd. %2"
     QT_TRANSLATE_NOOP("Text", "%2 %1 k")},
    {1,
     //: Money: %1 number, %2 currency sign. German: "%1 %2"
     QT_TRANSLATE_NOOP("Text", "%2%1"),
     //: Money: %1 number, %2 currency code. German: "%1 %2"
     QT_TRANSLATE_NOOP("Text", "%2 %1")},
}};

QString moneyText(const MoneyScale& scale, const QString& number, const QString& currency)
{
    const QString sign = currencySign(currency);
    const char* pattern = sign.isEmpty() ? scale.withCode : scale.withSign;
    return unbroken(
        QCoreApplication::translate("Text", pattern).arg(number, sign.isEmpty() ? currency : sign));
}

/// The value with three significant digits, so that 999.6 million becomes one billion before its
/// unit is chosen.
double significant(double magnitude)
{
    if (magnitude == 0)
        return 0;
    const int exponent = int(std::floor(std::log10(magnitude)));
    const double step = std::pow(10.0, exponent - kMoneyDigits + 1);
    return std::round(magnitude / step) * step;
}

const MoneyScale& scaleOf(double magnitude)
{
    for (const MoneyScale& scale : kMoneyScales) {
        if (magnitude >= scale.unit)
            return scale;
    }
    return kMoneyScales.back();
}

/// As few decimals as show three significant digits, at most two.
int decimalsOf(double number)
{
    for (int decimals = 0; decimals < kMoneyDigits - 1; ++decimals) {
        if (std::abs(number - rounded(number, decimals)) < 1e-6)
            return decimals;
    }
    return kMoneyDigits - 1;
}

/// Whether a share in percent that is neither 0 nor 100 would be written as if it were.
bool roundsToAllOrNone(double share, int decimals)
{
    if (share < kNoShare || share > 100 - kNoShare)
        return false;
    const double shown = rounded(share, decimals);
    return shown == 0 || shown == 100;
}

QString percentOf(double share, int decimals)
{
    return number(share, decimals) + QChar(QChar::Nbsp) + QLatin1Char('%');
}

QString monthAndYear(QDate date)
{
    //: Format of a month with its year, see QLocale::toString
    return spokenLocale().toString(date, Text::tr("MMMM yyyy", "date format"));
}

QString year(QDate date)
{
    return QString::number(date.year());
}
} // namespace

QString missing()
{
    return QString(kMissing);
}

QString number(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    return withSign(shown, digits(std::abs(shown), decimals));
}

QString count(qint64 value)
{
    return withSign(double(value), spokenLocale().toString(qulonglong(std::abs(value))));
}

QString index(std::optional<double> value)
{
    return value ? number(*value, 1) : missing();
}

QString points(std::optional<double> value)
{
    if (!value)
        return missing();
    const QString figure = number(*value, 1);
    const double shown = rounded(*value, 1);
    const QString pattern = std::abs(shown) == 1
        //: One index point with its sign, abbreviated. German: "%1 Pkt."
        ? Text::tr("%1 pt")
        //: Index points with their sign, abbreviated. German: "%1 Pkt."
        : Text::tr("%1 pts");
    return unbroken(pattern.arg(shown > 0 ? QLatin1Char('+') + figure : figure));
}

QString facts(const QStringList& facts)
{
    QStringList stated = facts;
    stated.removeAll(QString());
    return stated.join(QStringLiteral(" · "));
}

QString difference(double minuend, double subtrahend)
{
    return points(rounded(minuend, 1) - rounded(subtrahend, 1));
}

QString percent(std::optional<double> fraction, int decimals)
{
    if (!fraction)
        return missing();
    const double share = *fraction * 100;
    if (!roundsToAllOrNone(share, decimals))
        return percentOf(share, decimals);
    const int finer = std::max(decimals, 1);
    if (!roundsToAllOrNone(share, finer))
        return percentOf(share, finer);
    const double step = std::pow(10.0, -finer);
    //: A share so near to all or to none that its figure would say either: %1 is "99.9 %"
    return share > 50 ? unbroken(Text::tr("over %1").arg(percentOf(100 - step, finer)))
                      : unbroken(Text::tr("under %1").arg(percentOf(step, finer)));
}

QString money(std::optional<double> amount, const QString& currency)
{
    if (!amount)
        return missing();
    const double magnitude = significant(std::abs(*amount));
    const MoneyScale& scale = scaleOf(magnitude);
    const double shown = magnitude / scale.unit;
    return withSign(*amount, moneyText(scale, digits(shown, decimalsOf(shown)), currency));
}

QString moneyExact(std::optional<double> amount, const QString& currency)
{
    if (!amount)
        return missing();
    const double magnitude = rounded(std::abs(*amount), 2);
    const int decimals = magnitude == std::floor(magnitude) ? 0 : 2;
    return withSign(*amount, moneyText(kMoneyScales.back(), digits(magnitude, decimals), currency));
}

QString range(std::optional<double> low, std::optional<double> high)
{
    if (!low || !high)
        return missing();
    const bool readAlike
        = rounded(*low, 1) == rounded(*high, 1) && rounded(*low, 2) != rounded(*high, 2);
    const int decimals = readAlike ? 2 : 1;
    //: Range of two numbers
    return unbroken(Text::tr("%1 to %2").arg(number(*low, decimals), number(*high, decimals)));
}

QString indexRange(std::optional<double> low, std::optional<double> high)
{
    const auto onScale = [](std::optional<double> value) {
        return value ? std::optional(std::clamp(*value, 0.0, 100.0)) : value;
    };
    return range(onScale(low), onScale(high));
}

QString date(Day day)
{
    //: Format of a date, see QLocale::toString. German: "dd.MM.yyyy"
    return spokenLocale().toString(dateFrom(day), Text::tr("d MMM yyyy", "date format"));
}

QString longDate(Day day)
{
    //: Format of a date with its weekday, see QLocale::toString. German: "dddd, d. MMMM yyyy"
    return spokenLocale().toString(dateFrom(day), Text::tr("dddd, d MMMM yyyy", "date format"));
}

QString date(const std::optional<PartialDate>& date)
{
    if (!date)
        return missing();
    switch (date->precision) {
    case DatePrecision::Day:
        return text::date(date->day);
    case DatePrecision::Month:
        //: A date known to the month only: %1 is "May 2017"
        return Text::tr("about %1", "month").arg(monthAndYear(dateFrom(date->day)));
    case DatePrecision::Year:
        //: A date known to the year only: %1 is "2017"
        return Text::tr("about %1", "year").arg(year(dateFrom(date->day)));
    }
    Q_UNREACHABLE();
}

QString date(Day day, DatePrecision precision)
{
    return date(std::optional(PartialDate {day, precision}));
}

QString period(Day start, Interval interval)
{
    const QDate day = dateFrom(start);
    switch (interval) {
    case Interval::Day:
        return date(start);
    case Interval::Week: {
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        //: ISO week: %1 number of the week, %2 year
        return Text::tr("week %1, %2").arg(week).arg(weekYear);
    }
    case Interval::Month:
        return monthAndYear(day);
    case Interval::Quarter:
        //: Quarter: %1 is 1 to 4, %2 year
        return Text::tr("Q%1 %2").arg((day.month() + 2) / 3).arg(year(day));
    case Interval::Year:
        return year(day);
    }
    Q_UNREACHABLE();
}

QString days(const DayRange& range)
{
    const auto words = [](const QString& from, const QString& to) {
        return from == to ? from : Text::tr("%1 to %2", "dates").arg(from, to);
    };
    for (const Interval whole : {Interval::Year, Interval::Month}) {
        const Day last = periodStart(range.to, whole);
        if (periodStart(range.from, whole) == range.from
            && nextPeriod(last, whole) == range.to + 1)
            return words(period(range.from, whole), period(last, whole));
    }
    return words(date(range.from), date(range.to));
}

QString dateTime(const QString& instant)
{
    const QDateTime local = QDateTime::fromString(instant, Qt::ISODate).toLocalTime();
    if (!local.isValid())
        return missing();
    //: Date and time of day. German: "%1, %2 Uhr"
    return Text::tr("%1, %2", "date and time")
        .arg(date(dayFrom(local.date())),
             spokenLocale().toString(local.time(), Text::tr("HH:mm", "time format")));
}

QString duration(double seconds)
{
    if (seconds < kSecondsPerMinute)
        //: Seconds, abbreviated
        return unbroken(Text::tr("%1 s").arg(number(seconds, seconds < kShortestDuration ? 1 : 0)));
    const auto whole = qint64(std::llround(seconds));
    //: Minutes and seconds, abbreviated
    return unbroken(Text::tr("%1 min %2 s")
                        .arg(count(whole / kSecondsPerMinute))
                        .arg(whole % kSecondsPerMinute));
}

QString fileSize(qint64 bytes)
{
    return unbroken(spokenLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QString disclosedCounts(int smallestGroup)
{
    const QString words = Text::tr(
        "Counts are rounded to 5; what would show a group below %1 customers is hidden.");
    return words.arg(count(smallestGroup));
}

} // namespace trustbilanz::text
