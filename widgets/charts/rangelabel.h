// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QRectF>

class QPainter;

namespace trustbilanz::charts {

/// The days of a range in words, in the middle of its band, but never beyond the chart, which is
/// `width` pixels wide.
void paintRangeLabel(QPainter& painter, const QString& words, const QRectF& band, double width,
                     const Theme& theme);

} // namespace trustbilanz::charts
