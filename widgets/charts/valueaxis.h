// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"
#include "widgets/theme.h"

#include <utility>

class QPainter;

namespace trustbilanz::charts {

/// Distance of value ticks: 1, 2 or 5 times a power of ten, at most five of them.
double valueStep(double minimum, double maximum);
QString valueLabel(double value, double step);
/// Ticks are `step` apart from the minimum on; 0 = as valueStep() has them.
void paintValueAxis(QPainter& painter, const PlotGeometry& geometry, const QString& title,
                    const Theme& theme, double step = 0);

/// Nice bounds for values on a 0-100 scale with room around them: multiples of 10 and of the distance
/// of value ticks, at least 20 apart.
std::pair<double, double> indexBounds(double lowest, double highest);

} // namespace trustbilanz::charts
