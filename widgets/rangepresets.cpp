// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangepresets.h"

#include <array>

namespace trustbilanz {

namespace {

Day firstOfMonth(Day day, int monthsBefore)
{
    return dayFrom(dateFrom(periodStart(day, Interval::Month)).addMonths(-monthsBefore));
}

Day firstOfYear(Day day, int yearsBefore)
{
    return dayFrom(dateFrom(periodStart(day, Interval::Year)).addYears(-yearsBefore));
}

} // namespace

DateRange rangeOf(RangePreset preset, Day lastDay)
{
    switch (preset) {
    case RangePreset::AllData:
    case RangePreset::Custom:
        return {};
    case RangePreset::Last30Days:
        return {lastDay - 29, std::nullopt};
    case RangePreset::Last90Days:
        return {lastDay - 89, std::nullopt};
    case RangePreset::Last12Months:
        return {firstOfMonth(lastDay, 11), std::nullopt};
    case RangePreset::Last24Months:
        return {firstOfMonth(lastDay, 23), std::nullopt};
    case RangePreset::ThisYear:
        return {firstOfYear(lastDay, 0), std::nullopt};
    case RangePreset::YearBefore:
        return {firstOfYear(lastDay, 1), firstOfYear(lastDay, 0) - 1};
    }
    return {};
}

RangePreset presetOf(const TrendView& view, Day lastDay)
{
    constexpr std::array kNamed {RangePreset::AllData,      RangePreset::Last30Days,
                                 RangePreset::Last90Days,   RangePreset::Last12Months,
                                 RangePreset::Last24Months, RangePreset::ThisYear,
                                 RangePreset::YearBefore};
    for (const RangePreset preset : kNamed) {
        if (rangeOf(preset, lastDay) == DateRange {view.from, view.to})
            return preset;
    }
    return RangePreset::Custom;
}

} // namespace trustbilanz
