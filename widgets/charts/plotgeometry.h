// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QRectF>

#include <algorithm>

namespace trustbilanz::charts {

/// Where a day and a value lie on the screen.
struct PlotGeometry {
    QRectF area;
    Day from = 0;
    Day to = 0;
    double minimum = 0;
    double maximum = 1;

    double x(double day) const
    {
        return area.left() + (day - from) / std::max(1, to - from) * area.width();
    }
    double y(double value) const
    {
        return area.bottom() - (value - minimum) / (maximum - minimum) * area.height();
    }
    double dayAt(double x) const
    {
        return from + (x - area.left()) / std::max(1.0, area.width()) * std::max(1, to - from);
    }
};

} // namespace trustbilanz::charts
