// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <optional>

namespace trustbilanz {

/// Ranges one asks for by name. All hang on the last day of the data, never on today's date, so
/// that a file shows the same tomorrow.
enum class RangePreset {
    AllData,
    Last30Days,
    Last90Days,
    Last12Months,
    Last24Months,
    ThisYear,
    YearBefore,
    Custom
};

struct DateRange {
    std::optional<Day> from;
    std::optional<Day> to;
    bool operator==(const DateRange&) const = default;
};

/// "Last 30 days" ends with the last day. "Last 12 months" is the month of the last day and the eleven before it, so that no period at
/// the left edge is cut.
DateRange rangeOf(RangePreset preset, Day lastDay);

/// The first preset that means the view's range, else Custom.
RangePreset presetOf(const TrendView& view, Day lastDay);

} // namespace trustbilanz
