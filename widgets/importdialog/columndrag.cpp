// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/columndrag.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace trustbilanz {

namespace {

const QString kFormat = QStringLiteral("application/x-trustbilanz-column");
constexpr int kLongestName = 40; ///< characters; the tool tip has all of it
constexpr QPoint kBesidePointer(-10, -14); ///< of the name, so that the card below stays readable
constexpr int kScrollMilliseconds = 20;
constexpr int kScrollStep = 10;
constexpr int kWidestEdge = 40; ///< in which the pointer scrolls an area

/// -1 at the upper edge of an area, 1 at the lower one, else 0.
int edgeAt(const QScrollArea& area, const QPoint& globalPosition)
{
    const QRect rect = area.viewport()->rect();
    const QPoint at = area.viewport()->mapFromGlobal(globalPosition);
    const int edge = std::min(kWidestEdge, rect.height() / 6);
    if (!area.isVisible() || !rect.contains(at))
        return 0;
    return at.y() < edge ? -1 : int(at.y() >= rect.height() - edge);
}

} // namespace

std::unique_ptr<QMimeData> columnMime(const QString& column)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kFormat, column.toUtf8());
    return data;
}

QString draggedColumn(const QMimeData& data)
{
    return QString::fromUtf8(data.data(kFormat));
}

void dragColumn(const QWidget& from, const QString& column)
{
    QWidget* window = from.window();
    ColumnChip chip(column);
    chip.ensurePolished();
    chip.adjustSize();
    auto* drag = new QDrag(window);
    drag->setMimeData(columnMime(column).release());
    drag->setPixmap(chip.grab());
    drag->setHotSpot(kBesidePointer);
    QTimer scrolling;
    QObject::connect(&scrolling, &QTimer::timeout, window,
                     [window] { scrollAtEdge(*window, QCursor::pos()); });
    scrolling.start(kScrollMilliseconds);
    drag->exec(Qt::CopyAction);
}

void scrollAtEdge(const QWidget& window, const QPoint& globalPosition)
{
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        bar->setValue(bar->value() + kScrollStep * edgeAt(*area, globalPosition));
    }
}

ColumnChip::ColumnChip(const QString& column, QWidget* parent)
    : QLabel(parent)
    , m_column(column)
{
    setObjectName(QStringLiteral("columnChip"));
    setTextFormat(Qt::PlainText);
    setText(column.size() > kLongestName ? column.left(kLongestName) + QChar(0x2026) : column);
    setToolTip(column);
    setCursor(Qt::OpenHandCursor);
}

void DragStart::press(const QMouseEvent& event)
{
    m_pressed.reset();
    if (event.button() == Qt::LeftButton)
        m_pressed = event.position().toPoint();
}

std::optional<QPoint> DragStart::beginning(const QMouseEvent& move)
{
    if (!m_pressed || !(move.buttons() & Qt::LeftButton))
        return std::nullopt;
    const QPoint way = move.position().toPoint() - *m_pressed;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return std::nullopt;
    return std::exchange(m_pressed, std::nullopt);
}

ColumnHeader::ColumnHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void ColumnHeader::mousePressEvent(QMouseEvent* event)
{
    QHeaderView::mousePressEvent(event);
    const bool isResizing = cursor().shape() == Qt::SplitHCursor;
    m_start = DragStart();
    if (!isResizing)
        m_start.press(*event);
}

void ColumnHeader::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<QPoint> pressed = m_start.beginning(*event);
    const int section = pressed ? logicalIndexAt(*pressed) : -1;
    if (section < 0)
        return QHeaderView::mouseMoveEvent(event);
    dragColumn(*this, model()->headerData(section, orientation(), Qt::UserRole).toString());
}

} // namespace trustbilanz
