// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timechart.h"

#include <vector>

class QPainter;

namespace trustbilanz::charts {

/// Shades the days that stand apart.
void paintSpans(QPainter& painter, const std::vector<TimeChart::Span>& spans,
                const PlotGeometry& plot, const Theme& theme);

/// What a line cannot show of a series: points each by itself, few answers, points between two
/// gaps with their interval. `days` is how many stand side by side in the plot.
void paintPoints(QPainter& painter, const TimeChart::Series& series, const PlotGeometry& plot,
                 size_t days, const Theme& theme);

} // namespace trustbilanz::charts
