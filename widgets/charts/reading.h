// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"
#include "widgets/charts/timechart.h"

namespace trustbilanz::charts {

/// A line of the tooltip: words, a figure at the right, and the colour of its series.
struct ReadingLine {
    QString label;
    QString value;
    QColor color; ///< invalid = none
};

/// What stands under the crosshair.
struct Reading {
    QString heading;
    std::vector<ReadingLine> lines;
    std::vector<std::pair<QPointF, QColor>> dots; ///< where the crosshair meets a series

    /// Line by line, label and value parted by a tab.
    QStringList texts() const;
};

/// Days with a figure or the reason for its absence, sorted.
std::vector<Day> dataDays(const std::vector<TimeChart::Series>& series);

/// Markers between the data day before and this one: those of the period it stands for.
std::vector<const TimeChart::Marker*> markersOn(const TimeChart::Content& content, Day day);

/// Changes of the measuring since the data day before, like markersOn().
std::vector<const TimeChart::Break*> breaksOn(const TimeChart::Content& content, Day day);

Reading readingOn(const TimeChart::Content& content, Day day, const PlotGeometry& geometry,
                  const Theme& theme);

/// The whole chart in a few sentences, for those who hear it.
QString summaryOf(const TimeChart::Content& content);

} // namespace trustbilanz::charts
