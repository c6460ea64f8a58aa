// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/changebars.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/valueaxis.h"

#include <QMap>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kRowHeight = 28;
constexpr int kAxisHeight = 22;
constexpr int kHiddenRows = 2; ///< for one sentence where every value is hidden
constexpr int kLeastWidth = 420;
constexpr double kBarHeight = 12;
constexpr double kGap = 10;
constexpr double kMostNames = 0.3; ///< of the width
constexpr double kRoomyStep = 5; ///< points; no axis is shorter than this on either side
constexpr int kPixels = 12;
constexpr double kWhisker = 3.5;
} // namespace

struct ChangeBars::Layout {
    double names = 0; ///< width of the column of names
    double labels = 0;
    double left = 0; ///< of the plot
    double right = 0;
    double most = kRoomyStep; ///< points on either side of zero

    double x(double value) const { return (left + right) / 2 + value / most * (right - left) / 2; }
};

ChangeBars::ChangeBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangeBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar& bar : m_bars)
        spoken << QStringLiteral("%1: %2.").arg(bar.name, bar.label);
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize ChangeBars::sizeHint() const
{
    if (isAllHidden())
        return {2 * kLeastWidth, kHiddenRows * kRowHeight};
    return {2 * kLeastWidth, int(m_bars.size()) * kRowHeight + kAxisHeight};
}

bool ChangeBars::isAllHidden() const
{
    return std::ranges::none_of(m_bars, [](const Bar& bar) { return bar.value.has_value(); });
}

/// Without any value there is nothing to measure on an axis: names, and why once.
void ChangeBars::paintHidden(QPainter& painter) const
{
    QMap<QString, QStringList> names; // by reason
    for (const Bar& bar : m_bars)
        names[bar.label] << bar.name;
    QStringList lines;
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        lines << each.value().join(QLatin1String(", ")) + QStringLiteral(": ") + each.key();
    painter.setFont(textFont(kPixels));
    painter.setPen(themeOf(palette()).mutedText);
    painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                     lines.join(QLatin1Char('\n')));
}

QSize ChangeBars::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

ChangeBars::Layout ChangeBars::layoutOf() const
{
    const QFontMetricsF names(textFont(kPixels));
    const QFontMetricsF labels(numberFont(kPixels, QFont::DemiBold));
    Layout layout;
    for (const Bar& bar : m_bars) {
        layout.names = std::max(layout.names, names.horizontalAdvance(bar.name));
        layout.labels = std::max(layout.labels, labels.horizontalAdvance(bar.label));
        for (const auto& value : {bar.value, bar.low, bar.high})
            layout.most = std::max(layout.most, std::abs(value.value_or(0)));
    }
    layout.most = std::ceil(layout.most / kRoomyStep) * kRoomyStep;
    layout.names = std::min(layout.names, kMostNames * width());
    layout.left = layout.names + kGap;
    layout.right = width() - layout.labels - kGap;
    return layout;
}

void ChangeBars::paintBar(QPainter& painter, const Bar& bar, const Layout& layout, double top) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kPixels));
    painter.setPen(bar.value ? theme.text : theme.mutedText);
    painter.drawText(
        QRectF(0, top, layout.names, kRowHeight), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(bar.name, Qt::ElideRight, layout.names));
    painter.setFont(bar.value ? numberFont(kPixels, QFont::DemiBold) : textFont(kPixels));
    painter.setPen(theme.*bar.color);
    painter.drawText(QRectF(layout.right, top, width() - layout.right, kRowHeight),
                     Qt::AlignRight | Qt::AlignVCenter, bar.label);
    if (!bar.value)
        return;
    const double middle = top + kRowHeight / 2.0;
    const auto [first, last] = std::minmax({layout.x(0), layout.x(*bar.value)}); // copies
    const QColor color = theme.*bar.color;
    painter.setPen(QPen(color, 1));
    painter.setBrush(bar.hollow ? theme.surface : color);
    painter.drawRect(QRectF(first, middle - kBarHeight / 2, last - first, kBarHeight));
    if (!bar.low)
        return;
    painter.setPen(QPen(theme.text, 1.4));
    const double low = layout.x(*bar.low);
    const double high = layout.x(*bar.high);
    painter.drawLine(QPointF(low, middle), QPointF(high, middle));
    for (const double end : {low, high})
        painter.drawLine(QPointF(end, middle - kWhisker), QPointF(end, middle + kWhisker));
}

void ChangeBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    if (isAllHidden())
        paintHidden(painter);
    else
        paintRows(painter);
    if (property("keyboardFocus").toBool()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChangeBars::paintRows(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const Layout layout = layoutOf();
    const double bottom = double(m_bars.size()) * kRowHeight;
    painter.setFont(textFont(kAxisPixels));
    for (const double value : {-layout.most, 0.0, layout.most}) {
        painter.setPen(QPen(value == 0 ? theme.mutedText : theme.grid, 1));
        painter.drawLine(QPointF(layout.x(value), 0), QPointF(layout.x(value), bottom));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(layout.x(value) - 40, bottom, 80, kAxisHeight), Qt::AlignCenter,
                         valueLabel(value, 1));
    }
    for (size_t i = 0; i < m_bars.size(); ++i)
        paintBar(painter, m_bars[i], layout, double(i) * kRowHeight);
}

} // namespace trustbilanz
