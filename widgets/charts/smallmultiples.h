// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timechart.h"

#include <QWidget>

namespace trustbilanz {

/// Small charts of the same kind beside each other, all on one axis, so that they compare at a
/// glance. The arrow keys go from one to the next; those with an id are opened by Enter or a click.
class SmallMultiples final : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        QString name;
        std::vector<TimeChart::Point> points;
        QString change; ///< with its arrow; empty = none
        QColor Theme::*changeColor = &Theme::mutedText;
        QString hidden; ///< why nothing shows; empty = shown
        QString details; ///< for tooltip and screen readers
        QString id; ///< of what opened() tells; empty = cannot be opened
    };
    struct Content {
        Day from = 0;
        Day to = 0;
        Interval interval = Interval::Month; ///< names both ends of the time axis
        double minimum = 0;
        double maximum = 100;
        std::vector<Item> items;
        QString hint; ///< what opening one does
    };

    explicit SmallMultiples(QWidget* parent = nullptr);
    void setContent(Content content);
    const Content& content() const { return m_content; }
    /// The chart the keyboard stands on; none = nothing.
    std::optional<size_t> current() const { return m_current; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void opened(const QString& id);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsIn(int width) const;
    QRectF cellOf(size_t item) const;
    void paintItem(QPainter& painter, const Item& item, const QRectF& cell) const;
    void paintLine(QPainter& painter, const Item& item, const QRectF& plot) const;
    void paintAxis(QPainter& painter, const QRectF& plot) const;
    void paintEnds(QPainter& painter, const QRectF& plot) const;
    void move(int steps);
    std::optional<size_t> itemAt(const QPointF& position) const;
    bool opens(std::optional<size_t> item) const;
    QString detailsOf(const Item& item) const;
    QString description() const;

    Content m_content;
    std::optional<size_t> m_current;
    std::optional<size_t> m_pressed; ///< by the mouse
};

} // namespace trustbilanz
