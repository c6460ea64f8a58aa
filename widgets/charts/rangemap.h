// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timechart.h"
#include "widgets/rangewindow.h"

namespace trustbilanz {

/// All the data as a thin strip, with the shown range as a window that is dragged, or resized by
/// its edges, with the mouse; the arrow keys move it, with Shift they widen it, with Ctrl they
/// narrow it. What it is moved to is said once, when mouse or key is let go.
class RangeMap final : public QWidget
{
    Q_OBJECT
public:
    explicit RangeMap(QWidget* parent = nullptr);
    /// Of all the data; their bands are not drawn.
    void setSeries(std::vector<TimeChart::Series> series);
    const std::vector<TimeChart::Series>& series() const { return m_series; }
    /// While somebody holds the window it stays where they hold it.
    void setWindow(const RangeWindow& window);
    const RangeWindow& window() const { return m_window; } ///< as it is drawn
    QRectF frame() const; ///< of the window, in pixels
    QString shownDays() const; ///< of the window, in words
    void moveTo(int periodsBefore); ///< as if somebody had moved the window there

signals:
    void picked(const trustbilanz::DayRange& days);
    void stepBackAsked(); ///< by Esc or a double click

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// By what the mouse holds the window.
    enum class Grip { Start, End, Whole };
    charts::PlotGeometry plot() const;
    std::optional<Grip> gripAt(double x) const; ///< none = beside the window
    void drag(double x);
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void hold(const RangeWindow& window);
    void letGo();
    void giveUp();
    void describe();
    void paintSeries(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;

    std::vector<TimeChart::Series> m_series;
    RangeWindow m_window;
    RangeWindow m_shown; ///< as the view has it
    bool m_isHeld = false; ///< by mouse or key
    std::optional<Grip> m_grip;
    RangeWindow m_pressed; ///< when the mouse took it
    double m_pressedX = 0;
};

} // namespace trustbilanz
