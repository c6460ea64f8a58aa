// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <algorithm>

namespace trustbilanz {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Row& row : rowsFor(width))
        height += row.size.height() + (height > 0 ? spacing() : 0);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

QSize FlowLayout::sizeHint() const
{
    QSize row(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = row.width() > 0 ? spacing() : 0;
        row = {row.width() + gap + item->sizeHint().width(),
               std::max(row.height(), item->sizeHint().height())};
    }
    return row;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    int top = area.top();
    for (const Row& row : rowsFor(area.width())) {
        const bool fromLeft = alignment() & Qt::AlignLeft;
        int left = area.left() + (fromLeft ? 0 : area.width() - row.size.width());
        for (QLayoutItem* item : row.items) {
            const QSize size = item->sizeHint().boundedTo({area.width(), QLAYOUTSIZE_MAX});
            item->setGeometry(QRect(QPoint(left, top), size));
            left += size.width() + spacing();
        }
        top += row.size.height() + spacing();
    }
}

QList<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    QList<Row> rows;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({width, QLAYOUTSIZE_MAX});
        if (rows.isEmpty() || rows.last().size.width() + spacing() + size.width() > width)
            rows.append({{item}, size});
        else {
            Row& row = rows.last();
            row.items.append(item);
            row.size = {row.size.width() + spacing() + size.width(),
                        std::max(row.size.height(), size.height())};
        }
    }
    return rows;
}

} // namespace trustbilanz
