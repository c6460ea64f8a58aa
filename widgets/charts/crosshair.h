// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/endlabels.h"
#include "widgets/charts/reading.h"

namespace trustbilanz::charts {

/// The place of a box beside the crosshair that covers the fewest data.
QRectF placeTooltip(const QSizeF& size, double x, const QRectF& area,
                    const std::vector<NamedLine>& lines);

/// The box of a reading: its size, and its painting at a place.
QSizeF readingSize(const Reading& reading);
void paintReading(QPainter& painter, const Reading& reading, const QRectF& box, const Theme& theme);

/// The line through the day of a reading, and dots where it meets the series.
void paintCrossLine(QPainter& painter, const Reading& reading, double x,
                    const PlotGeometry& geometry, const Theme& theme);

/// Line, dots and the box of the reading.
void paintCrosshair(QPainter& painter, const Reading& reading, double x,
                    const PlotGeometry& geometry, const std::vector<NamedLine>& lines,
                    const Theme& theme);

} // namespace trustbilanz::charts
