// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QLabel>

#include <memory>
#include <optional>

class QMimeData;

namespace trustbilanz {

/// A column of a source on its way to a field.
std::unique_ptr<QMimeData> columnMime(const QString& column);
/// Name of the dragged column; empty for anything else.
QString draggedColumn(const QMimeData& data);
/// Lets the user drag the column, its name at the pointer; returns when it is dropped. The widget
/// may be gone by then, its window must not.
void dragColumn(const QWidget& from, const QString& column);
/// Scrolls the area of the window at whose upper or lower edge the pointer is, so that a drag
/// reaches what lies beyond.
void scrollAtEdge(const QWidget& window, const QPoint& globalPosition);

/// The name of a column, to be dragged. A keyboard chooses the column in the list of its field.
class ColumnChip final : public QLabel
{
    Q_OBJECT
public:
    explicit ColumnChip(const QString& column, QWidget* parent = nullptr);
    const QString& column() const { return m_column; }

private:
    QString m_column;
};

/// Tells a drag with the left button from a click that shakes.
class DragStart
{
public:
    void press(const QMouseEvent& event);
    /// Where the button was pressed, once the pointer is far enough from there; only once.
    std::optional<QPoint> beginning(const QMouseEvent& move);

private:
    std::optional<QPoint> m_pressed;
};

/// Heads of a table whose columns can be dragged onto a field, and made wider at their edges. The
/// model names a column by Qt::UserRole.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    DragStart m_start;
};

} // namespace trustbilanz
