// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rangebrush.h"

#include "widgets/charts/rangelabel.h"
#include "widgets/rangezoom.h"
#include "widgets/text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz {

namespace {
bool movesCrosshair(int key)
{
    constexpr std::array<int, 6> kKeys {Qt::Key_Left, Qt::Key_Right,  Qt::Key_Home,
                                        Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(kKeys, key) != kKeys.end();
}

QPixmap pictureOf(TimeChart& chart)
{
    const double ratio = chart.devicePixelRatioF();
    QPixmap picture(chart.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(themeOf(chart.palette()).surface);
    chart.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    return picture;
}
} // namespace

RangeBrush::RangeBrush(TimeChart& chart, RangeZoom& zoom)
    : QWidget(&chart)
    , m_chart(chart)
    , m_zoom(zoom)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    chart.installEventFilter(this);
    connect(&chart, &TimeChart::crosshairMoved, this, [this](std::optional<int> day) {
        if (m_followsKeys && day)
            extendTo(*day);
    });
}

std::optional<DayRange> RangeBrush::range() const
{
    if (!m_anchor || *m_anchor == m_end)
        return std::nullopt;
    return m_zoom.wholePeriods({std::min(*m_anchor, m_end), std::max(*m_anchor, m_end)});
}

bool RangeBrush::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return takesMouse(static_cast<QMouseEvent&>(*event));
    case QEvent::KeyPress:
        return takesKey(static_cast<QKeyEvent&>(*event));
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::FocusOut:
        cancel();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// A press is left to the chart: it may mean an incident.
bool RangeBrush::takesMouse(const QMouseEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        cancel();
        if (event.button() == Qt::LeftButton && m_chart.dayAt(event.position()))
            m_pressed = event.position();
        return false;
    case QEvent::MouseMove:
        return m_pressed && (event.buttons() & Qt::LeftButton) && takesMove(event.position());
    case QEvent::MouseButtonRelease:
        m_pressed.reset();
        return !m_followsKeys && finish();
    case QEvent::MouseButtonDblClick:
        return !m_chart.hasBadgeAt(event.position()) && stepBack();
    default:
        return false;
    }
}

bool RangeBrush::takesMove(const QPointF& position)
{
    if (!m_anchor && std::abs(position.x() - m_pressed->x()) < QApplication::startDragDistance())
        return false;
    const std::optional<Day> first = m_anchor ? m_anchor : m_chart.dayAt(*m_pressed);
    if (!first) // another content came meanwhile
        return false;
    if (!m_anchor)
        begin(*first);
    const QRectF area = m_chart.plot().area;
    // Below the badges: there the day would be that of an incident.
    const double x = std::clamp(position.x(), area.left(), area.right());
    extendTo(m_chart.dayAt({x, area.center().y()}).value_or(m_end));
    return true;
}

bool RangeBrush::takesKey(const QKeyEvent& event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape && m_anchor) {
        cancel();
        return true;
    }
    if (key == Qt::Key_Escape)
        return stepBack();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return finish();
    if (!movesCrosshair(key))
        return false;
    if (!(event.modifiers() & Qt::ShiftModifier))
        cancel();
    else if (!m_followsKeys && m_chart.crosshair()) {
        m_anchor = m_chart.crosshair();
        m_followsKeys = true;
    }
    return false; // the chart moves its crosshair, and the range follows
}

bool RangeBrush::stepBack()
{
    if (!m_zoom.isZoomed())
        return false;
    m_zoom.stepBack();
    return true;
}

void RangeBrush::begin(Day day)
{
    m_chart.setCrosshair(std::nullopt);
    m_picture = pictureOf(m_chart);
    m_anchor = day;
    m_end = day;
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void RangeBrush::extendTo(Day day)
{
    m_end = day;
    setGeometry(m_chart.rect());
    raise();
    show();
    update();
}

/// Whether there was a range to look at.
bool RangeBrush::finish()
{
    const std::optional<DayRange> drawn = range();
    const bool wasDrawing = m_anchor.has_value();
    cancel();
    if (drawn)
        m_zoom.zoom(*drawn);
    return wasDrawing;
}

void RangeBrush::cancel()
{
    m_pressed.reset();
    m_anchor.reset();
    m_followsKeys = false;
    m_picture = {};
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    hide();
}

void RangeBrush::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_picture.isNull())
        painter.drawPixmap(0, 0, m_picture);
    const std::optional<DayRange> drawn = range();
    if (!drawn)
        return;
    const Theme& theme = themeOf(palette());
    const charts::PlotGeometry plot = m_chart.plot();
    const QRectF band(QPointF(plot.x(drawn->from), plot.area.top()),
                      QPointF(plot.x(drawn->to), plot.area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(band, theme.band(theme.accent));
    painter.setPen(QPen(theme.accent, 1));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    charts::paintRangeLabel(painter,
                            tr("%1 to %2").arg(text::date(drawn->from), text::date(drawn->to)),
                            band, width(), theme);
}

} // namespace trustbilanz
