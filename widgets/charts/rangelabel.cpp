// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rangelabel.h"

#include "widgets/charts/calendaraxis.h"

#include <QPainter>

#include <algorithm>

namespace trustbilanz::charts {

namespace {
constexpr double kHeight = 22;
constexpr double kPadding = 8;
constexpr double kTop = 6;
constexpr double kRadius = 6;
} // namespace

void paintRangeLabel(QPainter& painter, const QString& words, const QRectF& band, double width,
                     const Theme& theme)
{
    painter.setFont(textFont(kAxisPixels, QFont::DemiBold));
    const double room = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * kPadding;
    const double left = std::clamp(band.center().x() - room / 2, 0.0, std::max(0.0, width - room));
    const QRectF label(left, band.top() + kTop, room, kHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(label, kRadius, kRadius);
    painter.setPen(theme.onAccent);
    painter.drawText(label, Qt::AlignCenter, words);
}

} // namespace trustbilanz::charts
