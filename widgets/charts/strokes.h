// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "widgets/charts/timechart.h"

#include <span>

namespace trustbilanz::charts {

using Points = std::span<const TimeChart::Point>;

/// Cuts a series where a period is missing; every part is drawn without a gap.
std::vector<Points> strokesOf(Points points);

/// The colour of a series, thinner where it is pale.
QColor colorOf(const TimeChart::Series& series, const Theme& theme);

/// At most two points per pixel column, keeping the extremes of value and band, because drawing
/// more costs time and shows nothing.
std::vector<TimeChart::Point> thinned(Points points, int pixels);

/// What of a content stands on these days, for showing them alone.
TimeChart::Content contentOn(const TimeChart::Content& content, const DayRange& days);

} // namespace trustbilanz::charts
