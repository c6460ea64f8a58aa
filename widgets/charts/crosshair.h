// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/endlabels.h"
#include "widgets/charts/reading.h"

namespace trustbilanz::charts {

/// The place of a box beside the crosshair that covers the fewest data.
QRectF placeTooltip(const QSizeF& size, double x, const QRectF& area,
                    const std::vector<NamedLine>& lines);

void paintCrosshair(QPainter& painter, const Reading& reading, double x,
                    const PlotGeometry& geometry, const std::vector<NamedLine>& lines,
                    const Theme& theme);

} // namespace trustbilanz::charts
