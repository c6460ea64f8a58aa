// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/timechart.h"

#include <QWidget>

namespace trustbilanz {

/// Small charts of the same kind beside each other, all on one axis, so that they compare at a
/// glance. The arrow keys go from one to the next.
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
    };
    struct Content {
        Day from = 0;
        Day to = 0;
        Interval interval = Interval::Month; ///< names both ends of the time axis
        double minimum = 0;
        double maximum = 100;
        std::vector<Item> items;
    };

    explicit SmallMultiples(QWidget* parent = nullptr);
    void setContent(Content content);
    const Content& content() const { return m_content; }
    /// The chart the keyboard stands on; none = nothing.
    std::optional<size_t> current() const { return m_current; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
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
    QString description() const;

    Content m_content;
    std::optional<size_t> m_current;
};

} // namespace trustbilanz
