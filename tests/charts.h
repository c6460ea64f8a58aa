// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/crosshair.h"
#include "widgets/charts/timechart.h"

#include <QtTest>

namespace trustbilanz::tests {

inline Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

inline charts::PlotGeometry geometry(Day from, Day to, double width)
{
    return {QRectF(36, 40, width - 50, 200), from, to, 0, 100};
}

inline TimeChart::Point point(Day on, double value, bool connected = true)
{
    TimeChart::Point point;
    point.day = on;
    point.value = value;
    point.low = value - 2;
    point.high = value + 2;
    point.connected = connected;
    return point;
}

inline TimeChart::Marker marker(Day on, int number)
{
    TimeChart::Marker marker;
    marker.day = on;
    marker.number = number;
    marker.id = QStringLiteral("id%1").arg(number);
    marker.title = QStringLiteral("Breach %1").arg(number);
    return marker;
}

/// Individual trust with a gap in March, brand trust without; a breach on 10 and 12 February.
inline TimeChart::Content sample()
{
    TimeChart::Content content;
    content.from = day(2026, 1, 1);
    content.to = day(2026, 5, 31);
    TimeChart::Series micro;
    micro.name = QStringLiteral("Individual");
    micro.color = &Theme::micro;
    micro.points = {point(day(2026, 1, 31), 61.2), point(day(2026, 2, 28), 52.5),
                    point(day(2026, 4, 30), 55.0, false), point(day(2026, 5, 31), 57.1)};
    micro.points[0].details = {QStringLiteral("Customers\t120")};
    micro.absences = {{day(2026, 3, 31), QStringLiteral("hidden to protect groups below 10")}};
    TimeChart::Series macro;
    macro.name = QStringLiteral("Brand");
    macro.color = &Theme::macro;
    for (const int month : {1, 2, 3, 4, 5})
        macro.points.push_back(
            point(nextPeriod(day(2026, month, 1), Interval::Month) - 1, 80 + month));
    content.series = {micro, macro};
    content.markers = {marker(day(2026, 2, 12), 2), marker(day(2026, 2, 10), 1)};
    content.emptyReason = QStringLiteral("Nothing here");
    return content;
}

/// Light text on dark or the other way round, as the theme sets it.
inline QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    return palette;
}

inline void show(TimeChart& chart, TimeChart::Content content)
{
    chart.resize(900, 360);
    chart.setContent(std::move(content));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

} // namespace trustbilanz::tests
