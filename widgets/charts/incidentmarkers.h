// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"
#include "widgets/charts/timechart.h"

#include <span>

class QPainter;

namespace trustbilanz::charts {

/// The badge above one marker or a cluster of markers that would overlap.
struct Badge {
    size_t first = 0; ///< markers [first, last]
    size_t last = 0;
    QString label; ///< "2" or "2–4"
    bool severe = false; ///< any of them
    bool counted = false; ///< any of them
    QRectF rect;
};

/// What stands in the badge of one marker: its number, or a bullet outside the shown range.
QString numberOf(const TimeChart::Marker& marker);

/// Markers must be sorted by day. Those outside the plot get no badge.
std::vector<Badge> badgesOf(std::span<const TimeChart::Marker> markers,
                            const PlotGeometry& geometry);

void paintMarkers(QPainter& painter, std::span<const TimeChart::Marker> markers,
                  const std::vector<Badge>& badges, const PlotGeometry& geometry,
                  const Theme& theme);

} // namespace trustbilanz::charts
