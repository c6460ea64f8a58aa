// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "models/records/trend.h"
#include "widgets/charts/plotgeometry.h"
#include "widgets/theme.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace trustbilanz {

/// Lines with bands over a calendar axis with real months, incident markers, a crosshair that
/// follows mouse and arrow keys, and its reading as tooltip. Drawn on a QChart; axis labels,
/// markers and crosshair are painted by us because Qt Charts cannot.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    struct Point {
        Day day = 0;
        double value = 0;
        double low = 0; ///< = value for no band
        double high = 0;
        bool hollow = false; ///< few answers
        bool connected = true; ///< false starts a new stroke: the period before is missing
        QStringList details; ///< further lines of the tooltip, "label<tab>value", ready for display
    };
    /// A day without a figure, and why.
    struct Absence {
        Day day = 0;
        QString reason;
    };
    /// How the values of a series are drawn.
    enum class Mark {
        Line,
        Dashes, ///< for short series: a dashed pen is slow
        Dots ///< each by itself
    };
    struct Series {
        QString name;
        QColor Theme::*color = nullptr;
        std::vector<Point> points; ///< by day
        bool showsBand = true;
        bool quiet = false; ///< background for another series: thin, without a label at its end
        std::vector<Absence> absences;
        Mark mark = Mark::Line;
        bool isPale = false; ///< what is compared with, behind what is shown
    };
    /// Days that are shaded because they stand apart.
    struct Span {
        Day from = 0; ///< exclusive, as a period stands on its last day
        Day to = 0;
    };
    struct Marker {
        Day day = 0;
        int number = 0; ///< 0 = none
        QString title;
        QString id;
        bool severe = false; ///< diamond instead of circle
        bool counted = true; ///< hollow when not
        bool approximate = false; ///< month or year only
    };
    /// A day on which the measuring changed.
    struct Break {
        Day day = 0;
        QString label; ///< beside its line
        QString detail; ///< for the tooltip
    };
    struct Content {
        Day from = 0;
        Day to = 0;
        Interval interval = Interval::Month;
        std::vector<Series> series;
        std::vector<Marker> markers;
        std::vector<Break> breaks; ///< by day
        std::vector<Span> spans;
        double minimum = 0;
        double maximum = 100;
        QString axisTitle;
        QString emptyReason; ///< shown instead of an empty chart
    };

    explicit TimeChart(QWidget* parent = nullptr);
    ~TimeChart() override;
    void setContent(Content content);
    /// Its days are not those of the view, but for instance the periods around an incident.
    void setOwnDays(bool own);
    bool hasOwnDays() const;
    const Content& content() const;
    /// Other days of the same content, cheap enough for every frame of a moving hand. Days that the
    /// content does not hold stay blank; the next content comes with days of its own.
    void showDays(const DayRange& days);
    DayRange shownDays() const;
    /// Day under the crosshair; none = hidden.
    std::optional<Day> crosshair() const;
    void setCrosshair(std::optional<Day> day);
    /// Shows the data day that stands for a day of another chart, as a line without its reading.
    void followDay(std::optional<Day> day);
    /// The data day nearest to a place over the plot, or the one that tells of the badge there.
    std::optional<Day> dayAt(const QPointF& position) const;
    bool hasBadgeAt(const QPointF& position) const; ///< of an incident
    charts::PlotGeometry plot() const;
    /// The reading at the crosshair as shown in the tooltip, line by line.
    QStringList reading() const;

signals:
    void markerActivated(const QString& id);
    /// By whoever reads this chart; not where it follows another.
    void crosshairMoved(std::optional<int> day);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trustbilanz
