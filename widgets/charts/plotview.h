// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"
#include "widgets/charts/strokes.h"

#include <QChartView>
#include <QValueAxis>

#include <functional>

namespace trustbilanz::charts {

/// The QChart below a time chart: lines, bands and the horizontal grid. Everything else is painted
/// over it by whoever sets `paintOver`.
class PlotView final : public QChartView
{
public:
    explicit PlotView(QWidget* parent);
    std::function<void(QPainter&)> paintOver;
    std::function<void()> resized;

    /// Moves lines and bands that are there.
    void setRanges(const PlotGeometry& geometry);
    /// Replaces all lines and bands.
    void setContent(const TimeChart::Content& content, const Theme& theme,
                    const PlotGeometry& geometry);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void addBand(const std::vector<TimeChart::Point>& points, const QColor& fill);
    void addLine(const std::vector<TimeChart::Point>& points, const QPen& pen);
    void add(QAbstractSeries* series);
    QValueAxis* m_days;
    QValueAxis* m_values;
};

} // namespace trustbilanz::charts
