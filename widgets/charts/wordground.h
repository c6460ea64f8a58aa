// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace trustbilanz::charts {

/// Covers what lies behind words in a chart, so that no line strikes them through; surface is the
/// colour the chart stands on. Leaves the painter without a pen.
void paintWordGround(QPainter& painter, const QRectF& words, const QColor& surface);

} // namespace trustbilanz::charts
