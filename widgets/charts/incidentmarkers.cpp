// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/incidentmarkers.h"

#include "widgets/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trustbilanz::charts {

namespace {
constexpr double kBadgeSize = 20;
constexpr double kBadgeGap = 4;
constexpr double kClusterPadding = 7;
constexpr double kCentreAbovePlot = 14;
constexpr double kPoint = 3; ///< how far the points of a diamond reach beyond a circle
constexpr int kBadgePixels = 11;

QFont badgeFont()
{
    return textFont(kBadgePixels, QFont::Bold);
}

QString labelOf(std::span<const TimeChart::Marker> markers, const Badge& badge)
{
    const QString first = numberOf(markers[badge.first]);
    if (badge.first == badge.last)
        return first;
    return first + QChar(0x2013) + numberOf(markers[badge.last]);
}

/// Places a badge over the middle of its markers; a wide one stays over the plot.
void place(Badge& badge, std::span<const TimeChart::Marker> markers, const PlotGeometry& geometry)
{
    badge.label = labelOf(markers, badge);
    const double middle
        = (geometry.x(markers[badge.first].day) + geometry.x(markers[badge.last].day)) / 2;
    const double words = QFontMetricsF(badgeFont()).horizontalAdvance(badge.label);
    const double width = badge.first == badge.last
        ? kBadgeSize
        : std::max(kBadgeSize, words + 2 * kClusterPadding);
    const QRectF& area = geometry.area;
    const double half = kBadgeSize / 2; // of one at either end
    const double left = std::clamp(middle - width / 2, area.left() - half,
                                   std::max(area.left() - half, area.right() + half - width));
    badge.rect
        = QRectF(left, geometry.area.top() - kCentreAbovePlot - kBadgeSize / 2, width, kBadgeSize);
}

Badge badgeOf(size_t marker, std::span<const TimeChart::Marker> markers,
              const PlotGeometry& geometry)
{
    Badge badge {marker, marker, {}, markers[marker].severe, markers[marker].counted, {}};
    place(badge, markers, geometry);
    return badge;
}

void absorb(Badge& badge, const Badge& next, std::span<const TimeChart::Marker> markers,
            const PlotGeometry& geometry)
{
    badge.last = next.last;
    badge.severe = badge.severe || next.severe;
    badge.counted = badge.counted || next.counted;
    place(badge, markers, geometry);
}

/// A round badge, or one with points at its sides and, for a single incident, a diamond.
QPainterPath outline(const Badge& badge)
{
    QPainterPath path;
    const QRectF& rect = badge.rect;
    if (!badge.severe) {
        path.addRoundedRect(rect, kBadgeSize / 2, kBadgeSize / 2);
        return path;
    }
    const double half = rect.height() / 2 + kPoint;
    const double top = rect.center().y() - half;
    const double bottom = rect.center().y() + half;
    const double left = rect.left() - kPoint;
    const double right = rect.right() + kPoint;
    path.addPolygon(QPolygonF({{left, rect.center().y()},
                               {left + half, top},
                               {right - half, top},
                               {right, rect.center().y()},
                               {right - half, bottom},
                               {left + half, bottom},
                               {left, rect.center().y()}}));
    return path;
}

QColor colorOf(bool severe, const Theme& theme)
{
    return severe ? theme.bad : theme.mutedText;
}

void paintLine(QPainter& painter, const TimeChart::Marker& marker, const PlotGeometry& geometry,
               const Theme& theme)
{
    QPen pen(colorOf(marker.severe && marker.counted, theme), marker.counted ? 1.2 : 1);
    pen.setDashPattern(marker.approximate ? QList<qreal> {1, 4} : QList<qreal> {4, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const double x = geometry.x(marker.day);
    painter.drawLine(QPointF(x, geometry.area.top() - kCentreAbovePlot),
                     QPointF(x, geometry.area.bottom()));
}

void paintBadge(QPainter& painter, const Badge& badge, const Theme& theme)
{
    const QColor color = colorOf(badge.severe, theme);
    painter.setPen(QPen(color, badge.counted ? 0 : 1.4));
    painter.setBrush(badge.counted ? color : theme.surface);
    painter.drawPath(outline(badge));
    painter.setPen(badge.counted ? theme.surface : color);
    painter.setFont(badgeFont());
    painter.drawText(badge.rect, Qt::AlignCenter, badge.label);
}
} // namespace

QString numberOf(const TimeChart::Marker& marker)
{
    return marker.number > 0 ? text::count(marker.number) : QString(QChar(0x2022));
}

std::vector<Badge> badgesOf(std::span<const TimeChart::Marker> markers,
                            const PlotGeometry& geometry)
{
    std::vector<Badge> badges;
    for (size_t i = 0; i < markers.size(); ++i) {
        if (markers[i].day < geometry.from || markers[i].day > geometry.to)
            continue;
        Badge next = badgeOf(i, markers, geometry);
        // Growing wider, a cluster may reach the badge before it.
        while (!badges.empty() && badges.back().rect.right() + kBadgeGap > next.rect.left()) {
            Badge joined = badges.back();
            badges.pop_back();
            absorb(joined, next, markers, geometry);
            next = joined;
        }
        badges.push_back(next);
    }
    return badges;
}

void paintMarkers(QPainter& painter, std::span<const TimeChart::Marker> markers,
                  const std::vector<Badge>& badges, const PlotGeometry& geometry,
                  const Theme& theme)
{
    for (const Badge& badge : badges) {
        for (size_t i = badge.first; i <= badge.last; ++i)
            paintLine(painter, markers[i], geometry, theme);
    }
    for (const Badge& badge : badges)
        paintBadge(painter, badge, theme);
}

} // namespace trustbilanz::charts
