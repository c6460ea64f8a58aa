// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <vector>

class QPainter;

namespace trustbilanz::charts {

/// A line as it stands on the screen, with the name to write at its end; empty = none.
struct NamedLine {
    QString name;
    QColor color;
    QPolygonF points;
};

struct EndLabel {
    QString text;
    QColor color;
    QRectF rect;
    QPointF anchor; ///< the place on its line that it stands for
    bool hasLeader = false; ///< without one it would be unclear whose name it is
};

/// Names beside line ends instead of a legend: where they cross no line and no other name, or as
/// little as possible; one above the other in the order of their lines.
std::vector<EndLabel> placeEndLabels(const std::vector<NamedLine>& lines, const QRectF& area,
                                     const QFontMetricsF& metrics);

QFont endLabelFont();

/// Names on a ground of the surface's colour, with leaders to their lines; `font` is the one whose
/// metrics placed them.
void paintEndLabels(QPainter& painter, const std::vector<EndLabel>& labels, const QColor& surface,
                    const QFont& font = endLabelFont());

} // namespace trustbilanz::charts
