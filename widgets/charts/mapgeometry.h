// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <utility>

namespace trustbilanz::charts {

/// Limits of one axis of the map: the data and the border, with room for both fields to bear their
/// names; never beyond 0 to 100, multiples of 5.
std::pair<double, double> mapBounds(double lowest, double highest, double border);

/// Where micro and macro trust lie on the screen.
struct MapGeometry {
    QRectF area;
    double microLow = 0;
    double microHigh = 100;
    double macroLow = 0;
    double macroHigh = 100;

    double x(double micro) const
    {
        return area.left() + (micro - microLow) / (microHigh - microLow) * area.width();
    }
    double y(double macro) const
    {
        return area.bottom() - (macro - macroLow) / (macroHigh - macroLow) * area.height();
    }
    QPointF at(double micro, double macro) const { return {x(micro), y(macro)}; }
};

} // namespace trustbilanz::charts
