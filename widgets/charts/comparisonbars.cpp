// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/comparisonbars.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kBarHeight = 18;
constexpr int kGap = 6;
constexpr int kRowGap = 18;
constexpr int kTopGap = 12;
constexpr int kLeastWidth = 240;
constexpr int kRadius = 4;
constexpr int kNamePixels = 12;
constexpr int kValuePixels = 13;

} // namespace

ComparisonBars::ComparisonBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComparisonBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QString spoken;
    for (const Bar& bar : m_bars)
        spoken += QStringLiteral("%1: %2. ").arg(bar.name, bar.label);
    setAccessibleDescription(spoken.trimmed());
    updateGeometry();
    update();
}

QSize ComparisonBars::sizeHint() const
{
    return {2 * kLeastWidth, kTopGap + int(m_bars.size()) * (rowHeight() + kRowGap)};
}

QSize ComparisonBars::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

int ComparisonBars::rowHeight() const
{
    return QFontMetrics(textFont(kNamePixels)).height() + kGap + kBarHeight;
}

int ComparisonBars::labelWidth() const
{
    const QFontMetrics metrics(numberFont(kValuePixels, QFont::DemiBold));
    int widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    return widest + 2 * kGap;
}

void ComparisonBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double largest = 0;
    for (const Bar& bar : m_bars)
        largest = std::max(largest, bar.value.value_or(0));
    QRect row(0, kTopGap, width(), rowHeight());
    for (const Bar& bar : m_bars) {
        paintBar(painter, bar, row, largest);
        row.translate(0, rowHeight() + kRowGap);
    }
    if (property("keyboardFocus").toBool()) {
        painter.setPen(QPen(themeOf(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void ComparisonBars::paintBar(QPainter& painter, const Bar& bar, const QRect& row,
                              double largest) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kNamePixels));
    painter.setPen(theme.mutedText);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignTop, bar.name);
    const int room = row.width() - labelWidth();
    QRect track(row.left(), row.bottom() - kBarHeight, room, kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(track, kRadius, kRadius);
    const double share = largest > 0 ? bar.value.value_or(0) / largest : 0;
    painter.setBrush(theme.accent);
    if (share > 0)
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), std::max(2.0 * kRadius, room * share), kBarHeight),
            kRadius, kRadius);
    painter.setFont(numberFont(kValuePixels, QFont::DemiBold));
    painter.setPen(theme.text);
    const QRect label(room, track.top(), labelWidth(), kBarHeight);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, bar.label);
}

} // namespace trustbilanz
