// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/charts/timechart.h"
#include "widgets/tables.h"

namespace trustbilanz::charts {

/// Micro against macro with its incidents, ready for a TimeChart. Every period stands on its last
/// day, also where the data end within it: periods stand equally far apart, and behind the incidents
/// that their macro value knows.
TimeChart::Content trendContent(const Snapshot& snapshot);

/// Makes the axis hold all values of an index, with room around them.
void fitIndexAxis(TimeChart::Content& content);

/// Micro alone.
TimeChart::Content microContent(const Snapshot& snapshot);

/// Incidents, changes of scale and the reason for an empty chart: what charts of answers share.
TimeChart::Content microFrame(const Snapshot& snapshot);

/// Last day of a calendar period: where it stands in a chart.
Day lastDayOf(Day period, const Trend& trend);

/// Last day of the last period that is shown: where the axis ends.
Day endOf(const Trend& trend);

/// Macro alone.
TimeChart::Content macroContent(const Snapshot& snapshot);

/// What each counted incident takes from the index over the shown range; one of them stands out,
/// the others are quiet. Only the strongest are drawn.
TimeChart::Content recoveryContent(const Snapshot& snapshot, const QString& highlightedId);

/// The counted incident that takes most on the last day of the data; none without losses.
std::optional<AssessedIncident> strongestNow(const Snapshot& snapshot);

/// A line of the tooltip, as TimeChart::Point::details wants it.
QString detail(const QString& label, const QString& value);

/// "hidden to protect groups below 10", by the trend's smallest group.
QString hiddenText(const Trend& trend);

/// "2 periods hidden to protect groups below 10 customers"; empty where none is.
QString hiddenPeriods(const Trend& trend);

/// What the marks on a chart mean, as far as it has them: incidents, dates not known to the day,
/// few answers. Empty where it has none.
QString legendOf(const TimeChart::Content& content);

/// What a hollow point is: "Points: ○ n < 30".
QString fewAnswersLegend();

} // namespace trustbilanz::charts
