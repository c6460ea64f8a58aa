// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rangepan.h"

#include "models/session/session.h"
#include "widgets/rangewindow.h"
#include "widgets/rangezoom.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kPause = 250; ///< ms
constexpr double kNotch = 120; ///< of a wheel, in the units of QWheelEvent
constexpr double kNotchPixels = 60; ///< that a notch moves along
constexpr double kNotchFactor = 1.25; ///< that a notch or a key scales by

bool isHold(const QMouseEvent& event)
{
    return event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && event.modifiers() == Qt::ShiftModifier);
}

double periodLength(Day day, Interval interval)
{
    const Day start = periodStart(day, interval);
    return nextPeriod(start, interval) - start;
}
} // namespace

RangePan::RangePan(TimeChart& chart, session::Session& session)
    : QObject(&chart)
    , m_chart(chart)
    , m_session(session)
    , m_zoom(RangeZoom::of(session))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RangePan::rest);
    chart.installEventFilter(this);
}

bool RangePan::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return takesMouse(static_cast<QMouseEvent&>(*event));
    case QEvent::Wheel:
        return takesWheel(static_cast<QWheelEvent&>(*event));
    case QEvent::KeyPress:
        return takesKey(static_cast<QKeyEvent&>(*event));
    case QEvent::Hide:
        rest();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool RangePan::takesMouse(const QMouseEvent& event)
{
    const double x = event.position().x();
    if (event.type() == QEvent::MouseButtonPress && isHold(event)
        && m_chart.dayAt(event.position())) {
        begin();
        m_held = x;
        m_chart.setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (!m_held)
        return false;
    if (event.type() == QEvent::MouseMove)
        moveBy(days(*m_held - x));
    m_held = x;
    if (event.type() == QEvent::MouseButtonRelease)
        rest();
    return true;
}

/// The wheel alone scrolls the page.
bool RangePan::takesWheel(const QWheelEvent& event)
{
    const QPointF notches = QPointF(event.angleDelta()) / kNotch;
    const bool scales = event.modifiers() == Qt::ControlModifier && notches.y() != 0;
    const bool moves = event.modifiers() == Qt::NoModifier
        && std::abs(notches.x()) > std::abs(notches.y());
    if (!scales && !moves)
        return false;
    begin();
    if (scales)
        scaleBy(std::pow(kNotchFactor, -notches.y()),
                m_chart.plot().dayAt(event.position().x()));
    else
        moveBy(days(-notches.x() * kNotchPixels));
    m_pause.start();
    return true;
}

bool RangePan::takesKey(const QKeyEvent& event)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    const int key = event.key();
    const std::optional<Day> read = m_chart.crosshair();
    if (key == Qt::Key_Escape && m_window)
        return giveUp();
    if (isControl && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        begin();
        const double step = periodLength(Day(m_window->to), m_session.view().interval);
        moveBy(key == Qt::Key_Left ? -step : step);
    } else if (!isControl && (key == Qt::Key_Plus || key == Qt::Key_Minus)) {
        begin();
        scaleBy(key == Qt::Key_Plus ? 1 / kNotchFactor : kNotchFactor,
                read ? double(*read) : (m_window->from + m_window->to) / 2);
    } else {
        return false;
    }
    m_pause.start();
    return true;
}

bool RangePan::giveUp()
{
    m_window.reset();
    m_chart.showDays(m_before);
    rest();
    return true;
}

void RangePan::begin()
{
    if (m_window)
        return;
    m_before = m_chart.shownDays();
    m_chart.setCrosshair(std::nullopt);
    m_window = {double(m_before.from), double(m_before.to)};
}

void RangePan::moveBy(double days)
{
    if (m_window)
        show({m_window->from + days, m_window->to + days});
}

/// The day stays where it stands on the screen.
void RangePan::scaleBy(double factor, double around)
{
    if (m_window)
        show({around + (m_window->from - around) * factor,
              around + (m_window->to - around) * factor});
}

/// No further than the data go, and no less than one period.
void RangePan::show(Window window)
{
    const std::optional<Window> data = all();
    if (!data)
        return;
    const double least = periodLength(Day(window.to), m_session.view().interval);
    const double length
        = std::min(std::max(window.length(), std::min(least, m_window->length())), data->length());
    window.from = std::clamp(window.from, data->from, data->to - length);
    window.to = window.from + length;
    m_window = window;
    m_chart.showDays({Day(std::lround(window.from)), Day(std::lround(window.to))});
}

void RangePan::rest()
{
    m_pause.stop();
    m_held.reset();
    m_chart.unsetCursor();
    if (!m_window)
        return;
    const DayRange wanted = wholePeriods(*std::exchange(m_window, std::nullopt));
    if (wanted == m_before)
        m_chart.showDays(m_before);
    else
        m_zoom.pick(wanted);
}

/// As many as before when the chart was only moved.
DayRange RangePan::wholePeriods(const Window& window) const
{
    const std::optional<Window> data = all();
    if (!data)
        return m_before;
    RangeWindow periods({Day(data->from), Day(data->to)}, m_session.view().interval, m_before);
    const int start = periods.periodsIn(window.from - m_before.from);
    if (std::abs(window.length() - (m_before.to - m_before.from)) < 1) {
        periods.move(start);
    } else {
        periods.moveStart(start);
        periods.moveEnd(periods.periodsIn(window.to - m_before.to));
    }
    return periods.days();
}

std::optional<RangePan::Window> RangePan::all() const
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || !snapshot->firstDay || !snapshot->lastDay)
        return std::nullopt;
    return Window {double(*snapshot->firstDay), double(*snapshot->lastDay)};
}

double RangePan::days(double pixels) const
{
    const charts::PlotGeometry plot = m_chart.plot();
    return plot.dayAt(plot.area.left() + pixels) - plot.from;
}

} // namespace trustbilanz
