// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/smallmultiples.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/strokes.h"
#include "widgets/charts/valueaxis.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kLeastCellWidth = 176;
constexpr int kCellHeight = 126;
constexpr int kGap = 14;
constexpr double kHeadHeight = 20;
constexpr double kAxisRoom = 26;
constexpr double kEndsRoom = 22; ///< below the plot, for its first and last period
constexpr int kNamePixels = 12;
constexpr double kLineWidth = 1.8;
constexpr double kDotRadius = 2;
} // namespace

SmallMultiples::SmallMultiples(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SmallMultiples::setContent(Content content)
{
    m_content = std::move(content);
    m_current.reset();
    m_pressed.reset();
    setMinimumHeight(heightForWidth(width()));
    setAccessibleDescription(description());
    updateGeometry();
    update();
}

QString SmallMultiples::description() const
{
    QStringList sentences;
    for (const Item& item : m_content.items)
        sentences << item.details;
    return sentences.join(QLatin1Char(' '));
}

int SmallMultiples::columnsIn(int width) const
{
    const int fitting = std::max(1, (width + kGap) / (kLeastCellWidth + kGap));
    return std::min(fitting, std::max(1, int(m_content.items.size())));
}

int SmallMultiples::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int rows = std::max(1, (int(m_content.items.size()) + columns - 1) / columns);
    return rows * (kCellHeight + kGap) - kGap;
}

QSize SmallMultiples::sizeHint() const
{
    return {3 * kLeastCellWidth, heightForWidth(std::max(width(), kLeastCellWidth))};
}

QRectF SmallMultiples::cellOf(size_t item) const
{
    const int columns = columnsIn(width());
    const double cellWidth = (width() + kGap) / double(columns) - kGap;
    const int row = int(item) / columns;
    const int column = int(item) % columns;
    return {column * (cellWidth + kGap), double(row * (kCellHeight + kGap)), cellWidth,
            double(kCellHeight)};
}

void SmallMultiples::paintAxis(QPainter& painter, const QRectF& plot) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kAxisPixels));
    for (const double value : {m_content.minimum, m_content.maximum}) {
        const double y = value == m_content.minimum ? plot.bottom() : plot.top();
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(plot.left() - kAxisRoom, y - 8, kAxisRoom - 4, 16),
                         Qt::AlignRight | Qt::AlignVCenter, valueLabel(value, 1));
    }
}

void SmallMultiples::paintEnds(QPainter& painter, const QRectF& plot) const
{
    const QString first = edgeLabel(m_content.from, m_content.interval);
    const QString last = edgeLabel(m_content.to, m_content.interval);
    const QRectF room(plot.left(), plot.bottom() + 6, plot.width(), kEndsRoom - 6);
    painter.setPen(themeOf(palette()).mutedText);
    painter.setFont(textFont(kAxisPixels));
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, last);
    if (first != last)
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, first);
}

void SmallMultiples::paintLine(QPainter& painter, const Item& item, const QRectF& plot) const
{
    const Theme& theme = themeOf(palette());
    const PlotGeometry geometry {plot, m_content.from, std::max(m_content.to, m_content.from + 1),
                                 m_content.minimum, m_content.maximum};
    for (const auto& stroke : strokesOf(item.points)) {
        QPolygonF line;
        for (const TimeChart::Point& point : thinned(stroke, int(plot.width())))
            line << QPointF(geometry.x(point.day), geometry.y(point.value));
        painter.setPen(QPen(theme.micro, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (line.size() > 1) {
            painter.drawPolyline(line);
            continue;
        }
        painter.setBrush(stroke.front().hollow ? theme.surface : theme.micro);
        painter.drawEllipse(line.front(), kDotRadius, kDotRadius);
    }
}

void SmallMultiples::paintItem(QPainter& painter, const Item& item, const QRectF& cell) const
{
    const Theme& theme = themeOf(palette());
    const QFont bold = textFont(kNamePixels, QFont::DemiBold);
    const double change = QFontMetricsF(bold).horizontalAdvance(item.change);
    QRectF head(cell.left(), cell.top(), cell.width(), kHeadHeight);
    painter.setFont(bold);
    painter.setPen(theme.*item.changeColor);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, item.change);
    head.setRight(head.right() - change - (change > 0 ? kGap / 2.0 : 0));
    painter.setPen(item.hidden.isEmpty() ? theme.text : theme.mutedText);
    painter.setFont(textFont(kNamePixels, QFont::Medium));
    painter.drawText(
        head, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(item.name, Qt::ElideRight, head.width()));
    const QRectF plot = cell.adjusted(kAxisRoom, kHeadHeight + 6, -4, -kEndsRoom);
    paintAxis(painter, plot);
    paintEnds(painter, plot);
    if (item.points.empty()) {
        painter.setPen(theme.mutedText);
        painter.setFont(textFont(kAxisPixels));
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, item.hidden);
        return;
    }
    paintLine(painter, item, plot);
}

void SmallMultiples::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_content.items.size(); ++i) {
        paintItem(painter, m_content.items[i], cellOf(i));
        if (m_current == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(themeOf(palette()).accent, 2));
            painter.drawRoundedRect(cellOf(i).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
}

void SmallMultiples::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

bool SmallMultiples::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<size_t> item = itemAt(help->pos()))
        QToolTip::showText(help->globalPos(), detailsOf(m_content.items[*item]), this);
    else
        QToolTip::hideText();
    return true;
}

std::optional<size_t> SmallMultiples::itemAt(const QPointF& position) const
{
    for (size_t i = 0; i < m_content.items.size(); ++i) {
        if (cellOf(i).contains(position))
            return i;
    }
    return std::nullopt;
}

bool SmallMultiples::opens(std::optional<size_t> item) const
{
    return item && !m_content.items[*item].id.isEmpty();
}

QString SmallMultiples::detailsOf(const Item& item) const
{
    return item.id.isEmpty() ? item.details : item.details + QLatin1Char('\n') + m_content.hint;
}

void SmallMultiples::move(int steps)
{
    const auto count = int(m_content.items.size());
    if (count == 0)
        return;
    const int from = m_current ? int(*m_current) : (steps < 0 ? count : -1);
    m_current = size_t(std::clamp(from + steps, 0, count - 1));
    setAccessibleDescription(detailsOf(m_content.items[*m_current]));
    update();
}

void SmallMultiples::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Up:
        return move(-columnsIn(width()));
    case Qt::Key_Down:
        return move(columnsIn(width()));
    case Qt::Key_Home:
        return move(-int(m_content.items.size()));
    case Qt::Key_End:
        return move(int(m_content.items.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (opens(m_current))
            emit opened(m_content.items[*m_current].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SmallMultiples::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(opens(itemAt(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SmallMultiples::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position()) : std::nullopt;
}

void SmallMultiples::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<size_t> pressed = std::exchange(m_pressed, std::nullopt);
    if (opens(pressed) && itemAt(event->position()) == pressed)
        emit opened(m_content.items[*pressed].id);
}

void SmallMultiples::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_current.reset();
    setAccessibleDescription(description());
    update();
}

} // namespace trustbilanz
