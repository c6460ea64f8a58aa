// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timechart.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace trustbilanz {

class RangeZoom;

namespace session {
class Session;
}

/// Moves the shown days of a time chart under the hand, and makes them more or fewer: with the middle
/// button, or the left one and Shift, along the days; with the wheel and Ctrl around the pointer;
/// with Ctrl and an arrow, and with + and −. The chart follows at once with what it holds, and the
/// view takes the whole periods once the hand rests.
class RangePan final : public QObject
{
    Q_OBJECT
public:
    RangePan(TimeChart& chart, session::Session& session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Days with their parts, so that slow hands add up.
    struct Window {
        double from = 0;
        double to = 0;
        double length() const { return to - from; }
    };
    bool takesMouse(const QMouseEvent& event);
    bool takesWheel(const QWheelEvent& event);
    bool takesKey(const QKeyEvent& event);
    void begin();
    void moveBy(double days);
    void scaleBy(double factor, double around);
    void show(Window window);
    void rest();
    bool giveUp();
    DayRange wholePeriods(const Window& window) const;
    std::optional<Window> all() const; ///< of the data
    double days(double pixels) const; ///< at the present scale

    TimeChart& m_chart;
    session::Session& m_session;
    RangeZoom& m_zoom;
    QTimer m_pause; ///< after a wheel or a key, until the hand counts as resting
    std::optional<Window> m_window; ///< while the hand moves
    DayRange m_before; ///< what the chart showed then
    std::optional<double> m_held; ///< where the mouse holds the chart, in pixels
};

} // namespace trustbilanz
