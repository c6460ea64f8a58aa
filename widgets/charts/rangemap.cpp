// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rangemap.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/rangelabel.h"
#include "widgets/charts/spokenrange.h"
#include "widgets/charts/strokes.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kHeight = 54;
constexpr double kSide = 7; ///< room for half a grip
constexpr double kTop = 3;
constexpr double kStripHeight = 30;
constexpr double kRadius = 4;
constexpr QSizeF kGrip(8, 18);
constexpr double kReach = 7; ///< pixels around an edge that still count as on it
constexpr double kLeastWidth = 10; ///< of the window, so that it can be seen and taken
constexpr double kLineWidth = 1.5;
constexpr double kValueRoom = 3; ///< pixels above and below the lines
constexpr float kVeil = .6F; ///< over what is not shown

Qt::CursorShape cursorOver(bool isWindow, bool isEdge)
{
    if (isEdge)
        return Qt::SizeHorCursor;
    return isWindow ? Qt::OpenHandCursor : Qt::PointingHandCursor;
}

/// Lowest and highest value of all series, apart from each other.
std::pair<double, double> boundsOf(const std::vector<TimeChart::Series>& series)
{
    double lowest = 100;
    double highest = 0;
    for (const TimeChart::Series& each : series) {
        for (const TimeChart::Point& point : each.points) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    return lowest < highest ? std::pair(lowest, highest) : std::pair(highest - 1, highest + 1);
}

void paintGrip(QPainter& painter, const QPointF& centre, const Theme& theme)
{
    QRectF grip(QPointF(), kGrip);
    grip.moveCenter(centre);
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(grip, kRadius, kRadius);
    painter.setPen(QPen(theme.onAccent, 1));
    painter.drawLine(centre - QPointF(0, kRadius), centre + QPointF(0, kRadius));
}
} // namespace

RangeMap::RangeMap(QWidget* parent)
    : QWidget(parent)
{
    letRangeMapsSpeak();
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describe();
}

void RangeMap::setSeries(std::vector<TimeChart::Series> series)
{
    m_series = std::move(series);
    update();
}

void RangeMap::setWindow(const RangeWindow& window)
{
    m_shown = window;
    const bool isOtherData = m_window.all() != window.all();
    if (m_isHeld && !isOtherData)
        return;
    m_isHeld = false;
    m_grip.reset();
    m_window = window;
    describe();
    update();
}

PlotGeometry RangeMap::plot() const
{
    const auto [lowest, highest] = boundsOf(m_series);
    const QRectF area(kSide, kTop + kValueRoom, width() - 2 * kSide, kStripHeight - 2 * kValueRoom);
    const DayRange& all = m_window.all();
    return {area, all.from, std::max(all.to, all.from + 1), lowest, highest};
}

QRectF RangeMap::frame() const
{
    const PlotGeometry geometry = plot();
    double left = geometry.x(m_window.days().from);
    double right = geometry.x(m_window.days().to);
    if (const double missing = kLeastWidth - (right - left); missing > 0) {
        left = std::clamp(left - missing / 2, geometry.area.left(),
                          std::max(geometry.area.left(), geometry.area.right() - kLeastWidth));
        right = left + kLeastWidth;
    }
    return {left, kTop, right - left, kStripHeight};
}

QString RangeMap::shownDays() const
{
    return text::days(m_window.days());
}

void RangeMap::moveTo(int periodsBefore)
{
    RangeWindow moved = m_window;
    moved.move(periodsBefore - moved.periodsBefore());
    hold(moved);
    letGo();
}

/// The middle of a narrow window moves it, too.
std::optional<RangeMap::Grip> RangeMap::gripAt(double x) const
{
    const QRectF window = frame();
    const double inside = std::min(kReach, window.width() / 4);
    if (x < window.left() - kReach || x > window.right() + kReach)
        return std::nullopt;
    if (x < window.left() + inside)
        return Grip::Start;
    return x > window.right() - inside ? Grip::End : Grip::Whole;
}

void RangeMap::drag(double x)
{
    const PlotGeometry geometry = plot();
    RangeWindow moved = m_pressed;
    const int periods = moved.periodsIn(geometry.dayAt(x) - geometry.dayAt(m_pressedX));
    switch (*m_grip) {
    case Grip::Start:
        moved.moveStart(periods);
        break;
    case Grip::End:
        moved.moveEnd(periods);
        break;
    case Grip::Whole:
        moved.move(periods);
        break;
    }
    hold(periods == 0 ? m_pressed : moved);
}

void RangeMap::hold(const RangeWindow& window)
{
    m_isHeld = true;
    if (m_window == window)
        return;
    m_window = window;
    describe();
    update();
}

void RangeMap::letGo()
{
    m_isHeld = false;
    m_grip.reset();
    update();
    if (m_window.days() == m_shown.days())
        return;
    m_shown = m_window; // until the view says so, too
    emit picked(m_window.days());
}

void RangeMap::giveUp()
{
    m_isHeld = false;
    m_grip.reset();
    m_window = m_shown;
    describe();
    update();
}

bool RangeMap::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    RangeWindow moved = m_window;
    const bool isLater = key == Qt::Key_Right || key == Qt::Key_PageDown || key == Qt::Key_End;
    const int way = isLater ? 1 : -1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        // The edge goes where the arrow points: outwards with Shift, inwards with Ctrl.
        if (modifiers & Qt::ShiftModifier)
            isLater ? moved.moveEnd(way) : moved.moveStart(way);
        else if (modifiers & Qt::ControlModifier)
            isLater ? moved.moveStart(way) : moved.moveEnd(way);
        else
            moved.move(way);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moved.move(way * moved.periods());
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        moved.move(way * (moved.mostBefore() + 1));
        break;
    default:
        return false;
    }
    hold(moved);
    return true;
}

void RangeMap::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_isHeld)
            giveUp();
        else
            emit stepBackAsked();
        return;
    }
    if ((event->modifiers() & Qt::AltModifier) || m_grip
        || !takesKey(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

/// A key that is held down moves the window many times, and the view once.
void RangeMap::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_isHeld || m_grip)
        return QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        letGo();
}

void RangeMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_isHeld && !m_grip)
        letGo();
}

/// A place beside the window becomes its middle.
void RangeMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedX = event->position().x();
    m_pressed = m_window;
    m_grip = gripAt(m_pressedX);
    if (!m_grip) {
        const PlotGeometry geometry = plot();
        const DayRange& days = m_pressed.days();
        m_pressed.move(
            m_pressed.periodsIn(geometry.dayAt(m_pressedX) - (days.from + days.to) / 2.0));
        m_grip = Grip::Whole;
    }
    hold(m_pressed);
    if (m_grip == Grip::Whole)
        setCursor(Qt::ClosedHandCursor);
}

void RangeMap::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_grip)
        return drag(x);
    const std::optional<Grip> grip = gripAt(x);
    setCursor(cursorOver(grip.has_value(), grip && grip != Grip::Whole));
}

void RangeMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_grip)
        return QWidget::mouseReleaseEvent(event);
    letGo();
    setCursor(Qt::OpenHandCursor);
}

void RangeMap::mouseDoubleClickEvent(QMouseEvent*)
{
    giveUp();
    emit stepBackAsked();
}

void RangeMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
}

/// For screen readers: what it is, what it shows, and how to change that.
void RangeMap::describe()
{
    const QString keys = tr("The arrow keys move the range, with Shift they widen it, with Ctrl "
                            "they narrow it; Home and End go to the ends of the data.");
    setAccessibleName(tr("Shown range within all data: %1").arg(shownDays()));
    setAccessibleDescription(
        tr("All data: %1. %2", "days, how to change them").arg(text::days(m_window.all()), keys));
    setToolTip(tr("Drag the window to move the range, or its edges to widen or narrow it. %1")
                   .arg(keys));
    QAccessibleValueChangeEvent changed(this, m_window.periodsBefore());
    QAccessible::updateAccessibility(&changed);
}

void RangeMap::paintSeries(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const PlotGeometry geometry = plot();
    painter.setBrush(Qt::NoBrush);
    for (const TimeChart::Series& each : m_series) {
        painter.setPen(QPen(theme.*each.color, kLineWidth, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        for (const Points& stroke : strokesOf(each.points)) {
            QPolygonF line;
            for (const TimeChart::Point& point : thinned(stroke, int(geometry.area.width())))
                line << QPointF(geometry.x(point.day), geometry.y(point.value));
            if (line.size() == 1)
                painter.drawPoint(line.first());
            else
                painter.drawPolyline(line);
        }
    }
}

/// A veil over what is not shown, and a frame with two grips.
void RangeMap::paintWindow(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QRectF window = frame();
    QColor veil = theme.surfaceHover;
    veil.setAlphaF(kVeil);
    painter.fillRect(QRectF(kSide, kTop, window.left() - kSide, kStripHeight), veil);
    painter.fillRect(QRectF(window.right(), kTop, width() - kSide - window.right(), kStripHeight),
                     veil);
    painter.setPen(QPen(theme.accent, kLineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(window, kRadius, kRadius);
    paintGrip(painter, {window.left(), window.center().y()}, theme);
    paintGrip(painter, {window.right(), window.center().y()}, theme);
    if (m_isHeld)
        paintRangeLabel(painter, shownDays(), window, width(), theme);
}

void RangeMap::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QRectF strip(kSide, kTop, width() - 2 * kSide, kStripHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(strip, theme.surfaceHover);
    painter.fillRect(frame(), theme.surface);
    PlotGeometry axis = plot();
    axis.area = strip;
    paintCalendarAxis(painter, axis,
                      calendarTicks(axis, Interval::Year, QFontMetricsF(textFont(kAxisPixels)),
                                    width()),
                      theme);
    paintSeries(painter);
    paintWindow(painter);
    if (!property("keyboardFocus").toBool())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace trustbilanz
