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
};

/// Names beside line ends instead of a legend: where they cross no line and no other name, or as
/// little as possible.
std::vector<EndLabel> placeEndLabels(const std::vector<NamedLine>& lines, const QRectF& area,
                                     const QFontMetricsF& metrics);

void paintEndLabels(QPainter& painter, const std::vector<EndLabel>& labels);

QFont endLabelFont();

} // namespace trustbilanz::charts
