// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/balancemap.h"
#include "widgets/charts/mapgeometry.h"
#include "widgets/theme.h"

class QPainter;

namespace trustbilanz::charts {

/// Paints the layers of the map, from the ground up.
class MapPainter
{
public:
    MapPainter(QPainter& painter, const MapGeometry& geometry, const BalanceMap::Content& content,
               const Theme& theme);
    void paint();

private:
    QRectF fieldOf(size_t quadrant) const;
    void paintFields();
    void paintBorders();
    void paintFieldNames(std::vector<QRectF>& words);
    void paintAxes();
    void paintDiagonal();
    void paintPath();
    QColor ageOf(size_t place) const;
    void paintArrow(const QPointF& from, const QPointF& to, const QColor& color);
    void paintCross(const BalanceMap::Place& place);
    void paintPoint(const BalanceMap::Place& place, double radius, const QColor& color);
    void paintGroups();
    std::vector<QRectF> taken() const;
    void paintLabels();

    QPainter& m_painter;
    const MapGeometry& m_map;
    const BalanceMap::Content& m_content;
    const Theme& m_theme;
};

/// Room for the names of the values at the left and below.
QMarginsF mapMargins();

} // namespace trustbilanz::charts
