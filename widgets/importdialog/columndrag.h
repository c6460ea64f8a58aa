// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QMimeData;

namespace trustbilanz {

/// A column of a source on its way to a field.
std::unique_ptr<QMimeData> columnMime(const QString& column);
/// Name of the dragged column; empty for anything else.
QString draggedColumn(const QMimeData& data);
/// Lets the user drag the column from here; returns when it is dropped.
void dragColumn(QWidget& from, const QString& column);

/// Heads of a table whose columns can be dragged onto a field. The model names a column by
/// Qt::UserRole.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QPoint m_pressed;
};

} // namespace trustbilanz
