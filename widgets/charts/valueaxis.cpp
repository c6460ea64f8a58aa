// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/valueaxis.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/text.h"

#include <QPainter>

#include <cmath>

namespace trustbilanz::charts {

namespace {
constexpr double kValueGap = 8;
constexpr int kMostValueSteps = 5;
constexpr double kRounding = 1e-6; ///< of sums of steps
constexpr double kIndexRoom = 2;
constexpr double kIndexStep = 10;
constexpr double kLeastIndexSpan = 20;
} // namespace

double valueStep(double minimum, double maximum)
{
    const double span = std::max(maximum - minimum, 1e-9);
    const double power = std::pow(10.0, std::floor(std::log10(span / kMostValueSteps)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (factor * power) <= kMostValueSteps + 1e-9)
            return factor * power;
    }
    return span;
}

QString valueLabel(double value, double step)
{
    const int decimals = std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
    return text::number(value, decimals);
}

void paintValueAxis(QPainter& painter, const PlotGeometry& geometry, const QString& title,
                    const Theme& theme, double step)
{
    if (step <= 0)
        step = valueStep(geometry.minimum, geometry.maximum);
    painter.setFont(textFont(kAxisPixels));
    painter.setPen(theme.mutedText);
    const double end = geometry.maximum + step * kRounding;
    for (double value = geometry.minimum; value <= end; value += step) {
        const QRectF room(0, geometry.y(value) - 8, geometry.area.left() - kValueGap, 16);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, valueLabel(value, step));
    }
    painter.setFont(textFont(kAxisPixels, QFont::Medium));
    painter.drawText(QRectF(0, 0, geometry.area.right(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     title);
}

std::pair<double, double> indexBounds(double lowest, double highest)
{
    double low = std::max(0.0, std::floor((lowest - kIndexRoom) / kIndexStep) * kIndexStep);
    double high = std::min(100.0, std::ceil((highest + kIndexRoom) / kIndexStep) * kIndexStep);
    if (high - low < kLeastIndexSpan)
        low = std::max(0.0, high - kLeastIndexSpan);
    high = std::max(high, low + kLeastIndexSpan);
    const double step = valueStep(low, high);
    return {std::floor(low / step) * step, std::ceil(high / step) * step};
}

} // namespace trustbilanz::charts
