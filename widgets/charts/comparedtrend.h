// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timechart.h"

namespace trustbilanz::charts {

/// What a trend is laid over.
enum class ComparedWith { Nothing, PeriodBefore, YearBefore, BeforeIncident };

/// How many periods lie between a shown one and the one it is compared with: as many as are shown,
/// or a year. A year of weeks or days has 52 weeks, so that the same days of the week meet. Before
/// an incident the compared periods end with the last that was over on the day it was `disclosed`.
int periodsBack(const Trend& shown, ComparedWith with, Day disclosed = 0);

/// The period so many before one; after it for a negative count.
Day periodBefore(Day period, Interval interval, int count);

/// The whole periods that the shown ones are compared with, under the same filters.
TrendView viewBefore(const Trend& shown, int back);

/// Micro trust of earlier periods, each where the shown one stands that it is compared with, pale,
/// with its own name, interval and number, and how far the shown one lies from it. The change is
/// that of two figures, not a finding: both intervals are told, none of their difference.
TimeChart::Series seriesBefore(const Trend& shown, const Trend& before, int back,
                               const QString& name);

} // namespace trustbilanz::charts
