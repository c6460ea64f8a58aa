// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"
#include "widgets/theme.h"

#include <QFontMetricsF>

#include <vector>

class QPainter;

namespace trustbilanz::charts {

/// A labelled day, week, month, quarter or year below the plot.
struct Tick {
    Day day = 0;
    QString label;
    QRectF rect; ///< of the label
};

/// Where in its month, quarter or year a tick stands: under the point or the column it names. Days
/// and weeks are labelled by the date of their first day and stand on it.
enum class TickPlace { FirstDay, Middle, LastDay };

/// The densest calendar ticks whose labels do not touch; `width` is that of the whole chart.
std::vector<Tick> calendarTicks(const PlotGeometry& geometry, Interval interval,
                                const QFontMetricsF& metrics, double width,
                                TickPlace place = TickPlace::FirstDay);

/// Name of the period at an end of the axis, short: "Jan 2024", "Q1 2024", "2024".
QString edgeLabel(Day day, Interval interval);

void paintCalendarAxis(QPainter& painter, const PlotGeometry& geometry,
                       const std::vector<Tick>& ticks, const Theme& theme);

/// Distance of value ticks: 1, 2 or 5 times a power of ten, at most five of them.
double valueStep(double minimum, double maximum);
QString valueLabel(double value, double step);
/// Ticks are `step` apart from the minimum on; 0 = as valueStep() has them.
void paintValueAxis(QPainter& painter, const PlotGeometry& geometry, const QString& title,
                    const Theme& theme, double step = 0);

inline constexpr int kAxisPixels = 11;

} // namespace trustbilanz::charts
