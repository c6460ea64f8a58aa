// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/columndrag.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace trustbilanz {

namespace {
const QString kFormat = QStringLiteral("application/x-trustbilanz-column");
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

void dragColumn(QWidget& from, const QString& column)
{
    auto* drag = new QDrag(&from);
    drag->setMimeData(columnMime(column).release());
    drag->exec(Qt::CopyAction);
}

ColumnHeader::ColumnHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void ColumnHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar
        = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const int section = logicalIndexAt(m_pressed);
    if (!(event->buttons() & Qt::LeftButton) || !isFar || section < 0)
        return QHeaderView::mouseMoveEvent(event);
    dragColumn(*this, model()->headerData(section, orientation(), Qt::UserRole).toString());
}

} // namespace trustbilanz
