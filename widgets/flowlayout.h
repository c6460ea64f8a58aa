// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace trustbilanz {

/// Places its items in a row and goes on in the next one where the width ends. Rows end at the
/// right edge, as chips in the head of a page do, or start at the left with Qt::AlignLeft.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Row {
        QList<QLayoutItem*> items;
        QSize size;
    };
    QList<Row> rowsFor(int width) const;
    QList<QLayoutItem*> m_items;
};

} // namespace trustbilanz
