// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/trendfinding.h"

#include "models/records/startvalue.h"
#include "widgets/charts/comparedtrend.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz {

namespace {
class KeyFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigureWords)
};

/// A change with its least and its greatest value.
struct ChangeSpan {
    double low = 0;
    double high = 0;
};

/// What may be said of a change of individual trust beside that of brand trust.
enum class Relation { None, Twice, Further, LessFar, Opposite };

constexpr size_t kRelations = 5;
constexpr std::array<const char*, kRelations> kFalls {
    QT_TRANSLATE_NOOP("KeyFigureWords", "Individual trust fell from %1 in %2 to %3 in %4"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust fell from %1 in %2 to %3 in %4, at least twice as far as "
                      "brand trust (modelled)"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust fell from %1 in %2 to %3 in %4, further "
                      "than brand trust (modelled)"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust fell from %1 in %2 to %3 in %4, less far "
                      "than brand trust (modelled)"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust fell from %1 in %2 to %3 in %4, while "
                      "brand trust rose (modelled)")};
constexpr std::array<const char*, kRelations> kRises {
    QT_TRANSLATE_NOOP("KeyFigureWords", "Individual trust rose from %1 in %2 to %3 in %4"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust rose from %1 in %2 to %3 in %4, at least twice as far as "
                      "brand trust (modelled)"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust rose from %1 in %2 to %3 in %4, further "
                      "than brand trust (modelled)"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust rose from %1 in %2 to %3 in %4, less far "
                      "than brand trust (modelled)"),
    QT_TRANSLATE_NOOP("KeyFigureWords",
                      "Individual trust rose from %1 in %2 to %3 in %4, while "
                      "brand trust fell (modelled)")};

QString periodText(Day period, const Trend& trend)
{
    return text::period(period, trend.view.interval);
}

/// First and last shown micro point.
std::pair<const MicroPoint*, const MicroPoint*> ends(const Trend& trend)
{
    const MicroPoint* first = nullptr;
    const MicroPoint* last = nullptr;
    for (const MicroPoint& point : trend.micro) {
        if (point.segment || !point.mean)
            continue;
        first = first ? first : &point;
        last = &point;
    }
    return {first, last};
}

/// What the last point is compared with. Trust may follow the seasons, so where the range reaches a
/// year back this is the same period of the year before, or nothing if that does not show; in a
/// shorter range it is the first. Whole years hold every season.
const MicroPoint* comparedWith(const MicroPoint& first, const MicroPoint& last, const Trend& trend)
{
    const Interval interval = trend.view.interval;
    const Day day = charts::periodBefore(
        last.period, interval, charts::periodsBack(trend, charts::ComparedWith::YearBefore));
    if (interval == Interval::Year || first.period > day)
        return &first;
    const MicroPoint* same = microOn(trend, day);
    return same && same->mean ? same : nullptr;
}

bool areApart(const MicroPoint& first, const MicroPoint& last)
{
    return first.low && last.low && (*first.high < *last.low || *last.high < *first.low);
}

/// The interval of the difference of two means, √(h₁² + h₂²) to either side.
ChangeSpan microChange(const MicroPoint& first, const MicroPoint& last)
{
    const double half = std::hypot(*first.high - *first.low, *last.high - *last.low) / 2;
    const double change = *last.mean - *first.mean;
    return {change - half, change + half};
}

/// Under any assumptions at either end, also different ones; none where an end is a start value.
std::optional<ChangeSpan> macroChange(Day first, Day last, const Trend& trend)
{
    const auto before = std::ranges::find(trend.macro, first, &MacroPoint::period);
    const auto after = std::ranges::find(trend.macro, last, &MacroPoint::period);
    if (before == trend.macro.end() || after == trend.macro.end() || isStartValue(*before)
        || isStartValue(*after))
        return std::nullopt;
    return ChangeSpan {after->low - before->high, after->high - before->low};
}

ChangeSpan mirrored(const ChangeSpan& change)
{
    return {-change.high, -change.low};
}

/// Both as they point upwards for a rise and for a fall alike. `micro` rises for certain.
Relation relationOf(const ChangeSpan& micro, const ChangeSpan& macro)
{
    if (macro.high < 0)
        return Relation::Opposite;
    if (macro.low <= 0)
        return Relation::None;
    if (micro.low >= 2 * macro.high)
        return Relation::Twice;
    if (micro.low > macro.high)
        return Relation::Further;
    return micro.high < macro.low ? Relation::LessFar : Relation::None;
}

QString changeFinding(const MicroPoint& first, const MicroPoint& last, const Trend& trend)
{
    const bool fell = *last.mean < *first.mean;
    ChangeSpan micro = microChange(first, last);
    std::optional<ChangeSpan> macro = macroChange(first.period, last.period, trend);
    if (fell) {
        micro = mirrored(micro);
        macro = macro ? std::optional(mirrored(*macro)) : std::nullopt;
    }
    const Relation relation = macro ? relationOf(micro, *macro) : Relation::None;
    return KeyFigureWords::tr((fell ? kFalls : kRises)[size_t(relation)])
        .arg(text::index(first.mean), periodText(first.period, trend), text::index(last.mean),
             periodText(last.period, trend));
}
} // namespace

QString finding(const Trend& trend)
{
    const auto [first, last] = ends(trend);
    if (trend.macro.empty())
        return KeyFigureWords::tr("Micro and macro trust");
    const MacroPoint& macro = trend.macro.back();
    if (!last && isStartValue(macro))
        return KeyFigureWords::tr("No answers and no counted incident up to %1")
            .arg(periodText(macro.period, trend));
    if (!last)
        return KeyFigureWords::tr("Brand trust stood at %1 in %2 (modelled)")
            .arg(text::index(macro.index), periodText(macro.period, trend));
    const Day end = nextPeriod(last->period, trend.view.interval) - 1;
    const MicroPoint* before = comparedWith(*first, *last, trend);
    if (before && before != last && areApart(*before, *last)
        && !hasMethodBreak(trend, before->period + 1, end))
        return changeFinding(*before, *last, trend);
    if (isStartValue(macro))
        return KeyFigureWords::tr("Individual trust stood at %1 in %2; for brand trust no incident "
                                  "counts up to %3")
            .arg(text::index(last->mean), periodText(last->period, trend),
                 periodText(macro.period, trend));
    return KeyFigureWords::tr("Individual trust stood at %1 in %2, brand trust at %3 in %4")
        .arg(text::index(last->mean), periodText(last->period, trend), text::index(macro.index),
             periodText(macro.period, trend));
}

} // namespace trustbilanz
