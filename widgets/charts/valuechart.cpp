// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/valuechart.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/charts/wordground.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kLeastHeight = 260;
constexpr double kTitleHeight = 22; ///< of the vertical axis, above the plot
constexpr double kMarkHeight = 17;
constexpr double kBottomMargin = 42;
constexpr double kRightMargin = 18;
constexpr double kLabelGap = 8;
constexpr double kLineWidth = 2;
constexpr int kPageStep = 10; ///< stops
constexpr int kFewDecades = 3; ///< up to so many, 2 and 5 are labelled too
constexpr size_t kLeastTicks = 2; ///< one label says nothing of the scale

double decadeOf(double value)
{
    return std::pow(10, std::floor(std::log10(value)));
}

std::vector<double> decadeTicks(double minimum, double maximum)
{
    const bool dense = maximum / minimum < std::pow(10, kFewDecades);
    std::vector<double> ticks;
    for (double decade = decadeOf(minimum); decade <= maximum; decade *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * decade;
            if ((dense || factor == 1) && tick >= minimum && tick <= maximum)
                ticks.push_back(tick);
        }
    }
    return ticks;
}

std::vector<double> evenTicks(double minimum, double maximum)
{
    std::vector<double> ticks;
    const double step = valueStep(minimum, maximum);
    for (double tick = std::ceil(minimum / step) * step; tick <= maximum + step / 1e6; tick += step)
        ticks.push_back(std::abs(tick) < step / 1e6 ? 0 : tick);
    return ticks;
}
} // namespace

double ValueChart::Axis::place(double value) const
{
    if (!logarithmic)
        return (value - minimum) / (maximum - minimum);
    return std::log(std::max(value, minimum) / minimum) / std::log(maximum / minimum);
}

std::vector<double> ValueChart::Axis::ticks() const
{
    std::vector<double> decades
        = logarithmic ? decadeTicks(minimum, maximum) : std::vector<double>();
    return decades.size() < kLeastTicks ? evenTicks(minimum, maximum) : decades;
}

ValueChart::ValueChart(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

/// The crosshair stays where it is while figures change under a slider.
void ValueChart::setContent(Content content)
{
    m_content = std::move(content);
    if (m_crosshair && *m_crosshair >= m_content.stops.size())
        m_crosshair.reset();
    setAccessibleDescription(isEmpty() ? m_content.emptyReason : m_content.description);
    update();
}

void ValueChart::setCrosshair(std::optional<size_t> stop)
{
    if (m_crosshair == stop)
        return;
    m_crosshair = stop;
    update();
}

QStringList ValueChart::reading() const
{
    return m_crosshair ? m_content.stops[*m_crosshair].reading.texts() : QStringList();
}

QRectF ValueChart::area() const
{
    const QFontMetricsF metrics(textFont(kAxisPixels));
    double widest = 0;
    for (const double tick : m_content.y.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(m_content.y.label(tick)));
    const double top = kTitleHeight + kMarkHeight * double(m_content.marks.size()) + 4;
    return QRectF(rect()).adjusted(widest + kLabelGap, top, -kRightMargin, -kBottomMargin);
}

QPointF ValueChart::at(double x, double y, const QRectF& area) const
{
    return {area.left() + std::clamp(m_content.x.place(x), 0.0, 1.0) * area.width(),
            area.bottom() - std::clamp(m_content.y.place(y), 0.0, 1.0) * area.height()};
}

void ValueChart::paintAxes(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetricsF metrics(textFont(kAxisPixels));
    painter.setFont(textFont(kAxisPixels));
    for (const double tick : m_content.y.ticks()) {
        const double y = at(m_content.x.minimum, tick, area).y();
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, y - 9, area.left() - kLabelGap, 18),
                         Qt::AlignRight | Qt::AlignVCenter, m_content.y.label(tick));
    }
    double end = -1; // of the label before
    for (const double tick : m_content.x.ticks()) {
        const double x = at(tick, m_content.y.minimum, area).x();
        const QString label = m_content.x.label(tick);
        const double half = metrics.horizontalAdvance(label) / 2 + 1;
        painter.setPen(QPen(theme.mutedText, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        const double middle = std::min(x, width() - half); // the last one stays inside
        if (middle - half < end + kLabelGap)
            continue;
        painter.drawText(QRectF(middle - half, area.bottom() + 5, 2 * half, 16), Qt::AlignCenter,
                         label);
        end = middle + half;
    }
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(0, 0, width(), kTitleHeight - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.y.title);
    painter.drawText(QRectF(0, area.bottom() + 22, area.right(), 18),
                     Qt::AlignRight | Qt::AlignVCenter, m_content.x.title);
}

void ValueChart::paintBars(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(palette());
    for (const Bar& bar : m_content.bars) {
        const QRectF rect(at(bar.from, bar.height, area), at(bar.to, m_content.y.minimum, area));
        if (rect.width() > 0 && rect.height() > 0)
            painter.fillRect(rect.adjusted(0, 0, rect.width() > 3 ? -1 : 0, 0), theme.accent);
    }
}

void ValueChart::paintLine(QPainter& painter, const QRectF& area) const
{
    if (m_content.line.empty())
        return;
    const Theme& theme = themeOf(palette());
    QPolygonF line;
    QPolygonF band;
    for (const Point& point : m_content.line) {
        line << at(point.x, point.y, area);
        band << at(point.x, point.high, area);
    }
    for (auto point = m_content.line.rbegin(); point != m_content.line.rend(); ++point)
        band << at(point->x, point->low, area);
    QPainterPath fill;
    fill.addPolygon(band);
    painter.fillPath(fill, theme.band(theme.accent));
    painter.setPen(QPen(theme.accent, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

/// Each label has a row of its own above the plot, so that none covers another, and a ground,
/// because the lines of the rows above pass through it.
void ValueChart::paintMarks(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetricsF metrics(textFont(kAxisPixels, QFont::DemiBold));
    double top = kTitleHeight;
    for (const Mark& mark : m_content.marks) {
        const double x = at(mark.x, m_content.y.minimum, area).x();
        painter.setPen(QPen(theme.*mark.color, 1.4, mark.dashed ? Qt::DashLine : Qt::SolidLine));
        if (mark.x >= m_content.x.minimum)
            painter.drawLine(QPointF(x, top + 2), QPointF(x, area.bottom()));
        top += kMarkHeight;
    }
    top = kTitleHeight;
    painter.setFont(textFont(kAxisPixels, QFont::DemiBold));
    for (const Mark& mark : m_content.marks) {
        const double x = at(mark.x, m_content.y.minimum, area).x();
        const double wide = metrics.horizontalAdvance(mark.label) + 2;
        const bool right = x + 6 + wide <= width();
        const QRectF place(right ? x + 6 : std::max(0.0, x - 6 - wide), top, wide, kMarkHeight);
        paintWordGround(painter, place, theme.surface);
        painter.setPen(theme.*mark.color);
        painter.drawText(place, Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight),
                         mark.label);
        top += kMarkHeight;
    }
}

void ValueChart::paintReading(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(palette());
    const Stop& stop = m_content.stops[*m_crosshair];
    Reading reading = stop.reading;
    const QPointF place = at(stop.x, stop.y, area);
    reading.dots = {{place, theme.accent}};
    paintCrosshair(painter, reading, place.x(), {area, 0, 1, 0, 1}, {}, theme);
}

void ValueChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    if (isEmpty()) {
        painter.setFont(textFont(13));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(rect()).adjusted(20, 20, -20, -20),
                         Qt::AlignCenter | Qt::TextWordWrap, m_content.emptyReason);
    } else {
        const QRectF plot = area();
        paintAxes(painter, plot);
        paintBars(painter, plot);
        paintLine(painter, plot);
        paintMarks(painter, plot);
        if (m_crosshair)
            paintReading(painter, plot);
    }
    if (!property("keyboardFocus").toBool())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void ValueChart::move(int steps)
{
    const auto count = std::ptrdiff_t(m_content.stops.size());
    if (count == 0)
        return;
    const std::ptrdiff_t from
        = m_crosshair ? std::ptrdiff_t(*m_crosshair) : (steps < 0 ? count : -1);
    setCrosshair(size_t(std::clamp<std::ptrdiff_t>(from + steps, 0, count - 1)));
    setAccessibleDescription(
        reading().join(QLatin1String(", ")).replace(QLatin1Char('\t'), QLatin1Char(' ')));
}

void ValueChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

void ValueChart::keyPressEvent(QKeyEvent* event)
{
    constexpr int kAll = 1 << 30;
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(reading().join(QLatin1Char('\n')));
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_PageUp:
        return move(-kPageStep);
    case Qt::Key_PageDown:
        return move(kPageStep);
    case Qt::Key_Home:
        return move(-kAll);
    case Qt::Key_End:
        return move(kAll);
    case Qt::Key_Escape:
        if (m_crosshair)
            return setCrosshair(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ValueChart::leaveEvent(QEvent*)
{
    setCrosshair(std::nullopt);
}

void ValueChart::mouseMoveEvent(QMouseEvent* event)
{
    if (isEmpty() || m_content.stops.empty())
        return;
    const QRectF plot = area();
    const auto distance = [&](const Stop& stop) {
        return std::abs(at(stop.x, stop.y, plot).x() - event->position().x());
    };
    const auto nearest = std::ranges::min_element(m_content.stops, {}, distance);
    setCrosshair(size_t(nearest - m_content.stops.begin()));
}

} // namespace trustbilanz
