// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "widgets/charts/timechart.h"

#include <QPixmap>

namespace trustbilanz {

class RangeZoom;

/// A range drawn over the plot of a time chart: along the days only, from one period to another,
/// with the mouse or with Shift and the arrows and then Enter. The view then shows no more than it;
/// Esc or a double click goes back one step. While the mouse draws, a picture of the chart stands
/// still below the range, so that a slow chart is not painted at every move.
class RangeBrush final : public QWidget
{
    Q_OBJECT
public:
    RangeBrush(TimeChart& chart, RangeZoom& zoom);
    /// What is drawn at the moment, as the view would show it. None before it goes somewhere.
    std::optional<DayRange> range() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takesMouse(const QMouseEvent& event);
    bool takesMove(const QPointF& position);
    bool takesKey(const QKeyEvent& event);
    bool stepBack();
    void begin(Day day);
    void extendTo(Day day);
    bool finish();
    void cancel();

    TimeChart& m_chart;
    RangeZoom& m_zoom;
    QPixmap m_picture; ///< of the chart, while the mouse draws
    std::optional<QPointF> m_pressed; ///< where a range may begin
    std::optional<Day> m_anchor; ///< data day where it began; none = nothing is drawn
    Day m_end = 0; ///< data day it goes to
    bool m_followsKeys = false; ///< the next day under the crosshair extends it
};

} // namespace trustbilanz
