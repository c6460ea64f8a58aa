// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/importdialog/columndrag.h"

#include <QWidget>

class QScrollArea;

namespace trustbilanz {

/// Names the columns that go nowhere and says that they are not stored; each can be dragged onto a
/// field. Hidden where every column goes somewhere.
class UnmappedColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit UnmappedColumns(QWidget* parent = nullptr);
    void showColumns(const QStringList& names);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QStringList m_names;
    QString m_pressed; ///< column on whose chip the button was pressed
    DragStart m_start;
    QScrollArea* m_area;
};

} // namespace trustbilanz
