// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/datarange.h"

#include "models/trust/macrofactors.h"

#include <algorithm>

namespace trustbilanz::session {

std::optional<DayRange> dataRange(const WorkspaceData& data)
{
    std::optional<DayRange> range;
    const auto include = [&range](Day day) {
        range = range ? DayRange {std::min(range->from, day), std::max(range->to, day)}
                      : DayRange {day, day};
    };
    if (data.outline.firstDay && data.outline.lastDay) {
        include(*data.outline.firstDay);
        include(*data.outline.lastDay);
    }
    for (const Incident& incident : data.incidents) {
        if (trust::isCounted(incident))
            include(incident.effectiveDate()->anchor());
    }
    for (const BrandReading& reading : data.brand)
        include(reading.date.anchor());
    return range;
}

std::optional<DayRange> shownRange(const WorkspaceData& data, const TrendView& view)
{
    const std::optional<DayRange> all = dataRange(data);
    if (!all && !(view.from && view.to))
        return std::nullopt;
    const DayRange range {view.from ? *view.from : all->from, view.to ? *view.to : all->to};
    return range.from <= range.to ? std::optional(range) : std::nullopt;
}

} // namespace trustbilanz::session
