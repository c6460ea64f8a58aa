// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "widgets/importdialog/columndrag.h"

#include <QWidget>

class QScrollArea;

namespace trustbilanz {

/// Names the columns that go nowhere and says that they are not stored; each can be dragged onto a
/// field, and in a file of scores a click offers to make it a segment or a driver. A keyboard does
/// the same in the form. Hidden where every column goes somewhere.
class UnmappedColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit UnmappedColumns(QWidget* parent = nullptr);
    void showColumns(const QStringList& names, ImportKind kind);

signals:
    void segmentWanted(const QString& column);
    void driverWanted(const QString& column);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QString columnAt(const QMouseEvent& event) const;
    void offerUses(const QString& column, const QPoint& globalPosition);
    QStringList m_names;
    bool m_isClickable = false;
    QLabel* m_sentence;
    QString m_pressed; ///< column on whose chip the button was pressed
    DragStart m_start;
    QScrollArea* m_area;
};

} // namespace trustbilanz
