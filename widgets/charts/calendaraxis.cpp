// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/calendaraxis.h"

#include "widgets/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace trustbilanz::charts {

namespace {
constexpr double kGap = 10; ///< pixels between two labels
constexpr double kTickLength = 4;
constexpr double kLabelTop = 6;
constexpr double kValueGap = 8;
constexpr int kMostValueSteps = 5;
constexpr int kMonthsOfYear = 12;
constexpr double kRounding = 1e-6; ///< of sums of steps

class CalendarAxis
{
    Q_DECLARE_TR_FUNCTIONS(CalendarAxis)
};

enum class Unit { Days, Months };
struct Step {
    Unit unit;
    int count;
};

constexpr std::array<Step, 16> kSteps {{{Unit::Days, 1},
                                        {Unit::Days, 2},
                                        {Unit::Days, 7},
                                        {Unit::Days, 14},
                                        {Unit::Months, 1},
                                        {Unit::Months, 2},
                                        {Unit::Months, 3},
                                        {Unit::Months, 6},
                                        {Unit::Months, 12},
                                        {Unit::Months, 24},
                                        {Unit::Months, 60},
                                        {Unit::Months, 120},
                                        {Unit::Months, 240},
                                        {Unit::Months, 600},
                                        {Unit::Months, 1200},
                                        {Unit::Months, 6000}}};

/// No tick finer than the data.
bool isFinerThan(const Step& step, Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return false;
    case Interval::Week:
        return step.unit == Unit::Days && step.count < 7;
    case Interval::Month:
        return step.unit == Unit::Days;
    case Interval::Quarter:
        return step.unit == Unit::Days || step.count < 3;
    case Interval::Year:
        return step.unit == Unit::Days || step.count < kMonthsOfYear;
    }
    Q_UNREACHABLE();
}

/// First tick on or after `from`: whole weeks start on Monday, whole months count from January of
/// the year 0.
QDate firstTick(Day from, const Step& step)
{
    QDate date = dateFrom(from);
    if (step.unit == Unit::Days) {
        while (step.count >= 7 && date.dayOfWeek() != Qt::Monday)
            date = date.addDays(1);
        return date;
    }
    if (date.day() != 1)
        date = QDate(date.year(), date.month(), 1).addMonths(1);
    while ((date.year() * kMonthsOfYear + date.month() - 1) % step.count != 0)
        date = date.addMonths(1);
    return date;
}

QDate nextTick(QDate date, const Step& step)
{
    return step.unit == Unit::Days ? date.addDays(step.count) : date.addMonths(step.count);
}

QString labelOf(QDate date, const Step& step, Interval interval, bool withYear)
{
    const QLocale locale;
    if (step.unit == Unit::Days)
        //: Day and month on an axis, see QLocale::toString. German: "d. MMM"
        return locale.toString(date, CalendarAxis::tr("d MMM", "date format"));
    if (step.count >= kMonthsOfYear)
        return QString::number(date.year());
    if (interval == Interval::Quarter) {
        const int quarter = (date.month() + 2) / 3;
        return withYear ? text::period(dayFrom(date), Interval::Quarter)
                        //: Quarter of a year on an axis, 1 to 4
                        : CalendarAxis::tr("Q%1").arg(quarter);
    }
    //: Month and year on an axis, see QLocale::toString
    return locale.toString(
        date, withYear ? CalendarAxis::tr("MMM yyyy", "date format") : QStringLiteral("MMM"));
}

/// The day on which the period stands that begins with `first`.
Day placed(Day first, Interval interval, TickPlace place)
{
    const Day last = nextPeriod(first, interval) - 1;
    switch (place) {
    case TickPlace::FirstDay:
        return first;
    case TickPlace::Middle:
        return first + (last - first + 1) / 2;
    case TickPlace::LastDay:
        return last;
    }
    Q_UNREACHABLE();
}

std::vector<Tick> ticksOf(const Step& step, const PlotGeometry& geometry, Interval interval,
                          const QFontMetricsF& metrics, double width, TickPlace place)
{
    std::vector<Tick> ticks;
    const bool isMoved = place != TickPlace::FirstDay && interval >= Interval::Month;
    const Day from = isMoved ? periodStart(geometry.from, interval) : geometry.from;
    const QDate last = dateFrom(geometry.to);
    for (QDate date = firstTick(from, step); date <= last; date = nextTick(date, step)) {
        const Day day = isMoved ? placed(dayFrom(date), interval, place) : dayFrom(date);
        if (day < geometry.from || day > geometry.to)
            continue;
        Tick tick {day, labelOf(date, step, interval, ticks.empty() || date.month() == 1), {}};
        const double labelWidth = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(geometry.x(tick.day) - labelWidth / 2, 0.0,
                                       std::max(0.0, width - labelWidth));
        tick.rect = QRectF(left, geometry.area.bottom() + kLabelTop, labelWidth, metrics.height());
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

bool touch(const std::vector<Tick>& ticks)
{
    for (size_t i = 1; i < ticks.size(); ++i) {
        if (ticks[i].rect.left() < ticks[i - 1].rect.right() + kGap)
            return true;
    }
    return false;
}
} // namespace

std::vector<Tick> calendarTicks(const PlotGeometry& geometry, Interval interval,
                                const QFontMetricsF& metrics, double width, TickPlace place)
{
    for (const Step& step : kSteps) {
        // More days than pixels can never fit; do not even try.
        const int days = step.unit == Unit::Days ? step.count : step.count * 30;
        const bool tooMany = (geometry.to - geometry.from) / days > int(width / kGap);
        if (isFinerThan(step, interval) || tooMany)
            continue;
        std::vector<Tick> ticks = ticksOf(step, geometry, interval, metrics, width, place);
        if (!touch(ticks))
            return ticks;
    }
    return {};
}

QString edgeLabel(Day day, Interval interval)
{
    if (interval >= Interval::Quarter)
        return text::period(periodStart(day, interval), interval);
    return QLocale().toString(dateFrom(day), CalendarAxis::tr("MMM yyyy", "date format"));
}

void paintCalendarAxis(QPainter& painter, const PlotGeometry& geometry,
                       const std::vector<Tick>& ticks, const Theme& theme)
{
    painter.setFont(textFont(kAxisPixels));
    for (const Tick& tick : ticks) {
        const double x = geometry.x(tick.day);
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(x, geometry.area.bottom()),
                         QPointF(x, geometry.area.bottom() + kTickLength));
        painter.setPen(theme.mutedText);
        painter.drawText(tick.rect.adjusted(-1, 0, 1, 0), Qt::AlignCenter, tick.label);
    }
}

double valueStep(double minimum, double maximum)
{
    const double span = std::max(maximum - minimum, 1e-9);
    const double power = std::pow(10.0, std::floor(std::log10(span / kMostValueSteps)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (factor * power) <= kMostValueSteps + 1e-9)
            return factor * power;
    }
    return span;
}

QString valueLabel(double value, double step)
{
    const int decimals = std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
    return text::number(value, decimals);
}

void paintValueAxis(QPainter& painter, const PlotGeometry& geometry, const QString& title,
                    const Theme& theme, double step)
{
    if (step <= 0)
        step = valueStep(geometry.minimum, geometry.maximum);
    painter.setFont(textFont(kAxisPixels));
    painter.setPen(theme.mutedText);
    const double end = geometry.maximum + step * kRounding;
    for (double value = geometry.minimum; value <= end; value += step) {
        const QRectF room(0, geometry.y(value) - 8, geometry.area.left() - kValueGap, 16);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, valueLabel(value, step));
    }
    painter.setFont(textFont(kAxisPixels, QFont::Medium));
    painter.drawText(QRectF(0, 0, geometry.area.right(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     title);
}

} // namespace trustbilanz::charts
