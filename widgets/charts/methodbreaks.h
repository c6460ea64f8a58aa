// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"
#include "widgets/charts/timechart.h"

#include <span>

class QPainter;

namespace trustbilanz::charts {

/// A break as it stands on the screen.
struct BreakLine {
    double x = 0;
    QString label; ///< empty where it would cover the one before
    QRectF rect; ///< of the label
};

/// Breaks must be sorted by day; those outside the plot have no line.
std::vector<BreakLine> breakLines(std::span<const TimeChart::Break> breaks,
                                  const PlotGeometry& geometry);

void paintBreaks(QPainter& painter, std::span<const TimeChart::Break> breaks,
                 const PlotGeometry& geometry, const Theme& theme);

} // namespace trustbilanz::charts
