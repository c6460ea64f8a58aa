// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/reading.h"
#include "widgets/theme.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace trustbilanz {

/// A quantity over another one: a line with its band, bars, and lines that mark a value. A
/// crosshair follows mouse and arrow keys and reads one stop after the other.
class ValueChart final : public QWidget
{
    Q_OBJECT
public:
    struct Axis {
        double minimum = 0;
        double maximum = 1;
        bool logarithmic = false; ///< then minimum is above 0
        QString title;
        std::function<QString(double)> label;

        double place(double value) const; ///< 0 at the minimum, 1 at the maximum
        std::vector<double> ticks() const; ///< 1, 2 or 5 times powers of ten
    };
    struct Point {
        double x = 0;
        double y = 0;
        double low = 0; ///< of the band; both equal y where there is none
        double high = 0;
    };
    struct Bar {
        double from = 0;
        double to = 0;
        double height = 0;
    };
    struct Mark {
        double x = 0;
        QString label;
        QColor Theme::*color = &Theme::text;
        bool dashed = false;
    };
    /// A place of the crosshair and what is read there.
    struct Stop {
        double x = 0;
        double y = 0;
        charts::Reading reading;
    };
    struct Content {
        Axis x;
        Axis y;
        std::vector<Point> line;
        std::vector<Bar> bars;
        std::vector<Mark> marks;
        std::vector<Stop> stops; ///< by x
        QString description; ///< the whole in a sentence or two
        QString emptyReason; ///< shown where there is neither line nor bar
    };

    explicit ValueChart(QWidget* parent = nullptr);
    void setContent(Content content);
    const Content& content() const { return m_content; }
    std::optional<size_t> crosshair() const { return m_crosshair; } ///< none = hidden
    /// What stands under the crosshair, line by line.
    QStringList reading() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF area() const;
    QPointF at(double x, double y, const QRectF& area) const;
    void setCrosshair(std::optional<size_t> stop);
    void move(int steps);
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintLine(QPainter& painter, const QRectF& area) const;
    void paintMarks(QPainter& painter, const QRectF& area) const;
    void paintReading(QPainter& painter, const QRectF& area) const;
    bool isEmpty() const { return m_content.line.empty() && m_content.bars.empty(); }

    Content m_content;
    std::optional<size_t> m_crosshair;
};

} // namespace trustbilanz
