// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/wordground.h"

#include <QPainter>

namespace trustbilanz::charts {

namespace {
constexpr float kOpacity = 0.85F; ///< a trace of what lies behind stays
constexpr double kSide = 3;
constexpr double kRadius = 3;
} // namespace

void paintWordGround(QPainter& painter, const QRectF& words, const QColor& surface)
{
    QColor ground = surface;
    ground.setAlphaF(kOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(words.adjusted(-kSide, 0, kSide, 0), kRadius, kRadius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace trustbilanz::charts
