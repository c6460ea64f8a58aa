// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/swaybars.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kBarHeight = 12;
constexpr int kGap = 4;
constexpr int kRowGap = 10;
constexpr int kKeyHeight = 26;
constexpr int kLeastWidth = 320;
constexpr int kPixels = 12;
constexpr int kKeySwatch = 10;

int nameHeight()
{
    return QFontMetrics(textFont(kPixels)).height();
}
int rowHeight()
{
    return nameHeight() + kGap + kBarHeight + kRowGap;
}
} // namespace

SwayBars::SwayBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SwayBars::setSways(std::vector<Sway> sways, double result)
{
    m_sways = std::move(sways);
    m_result = result;
    describe();
    updateGeometry();
    update();
}

void SwayBars::setKey(const QString& lower, const QString& higher)
{
    m_lower = lower;
    m_higher = higher;
    update();
}

void SwayBars::describe()
{
    QStringList sentences;
    for (const Sway& sway : m_sways)
        sentences << QStringLiteral("%1: %2.").arg(sway.name, sway.label);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

void SwayBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
}

QSize SwayBars::sizeHint() const
{
    return {2 * kLeastWidth, kKeyHeight + int(m_sways.size()) * rowHeight()};
}

QSize SwayBars::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

/// The result stands in the middle, the farthest end at an edge.
double SwayBars::x(double value) const
{
    double farthest = 0;
    for (const Sway& sway : m_sways)
        farthest = std::max(
            {farthest, std::abs(sway.atLow - m_result), std::abs(sway.atHigh - m_result)});
    const double half = width() / 2.0 - 2;
    return width() / 2.0 + (farthest > 0 ? (value - m_result) / farthest * half : 0);
}

void SwayBars::paintKey(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kPixels));
    int left = 0;
    for (const auto& [color, words] : {std::pair(theme.macro, m_lower.isEmpty() ? tr("input a tenth lower") : m_lower),
                                       std::pair(theme.micro, m_higher.isEmpty() ? tr("input a tenth higher") : m_higher)}) {
        painter.fillRect(QRect(left, 4, kKeySwatch, kKeySwatch), color);
        painter.setPen(theme.mutedText);
        const int wide = painter.fontMetrics().horizontalAdvance(words) + 2;
        painter.drawText(QRect(left + kKeySwatch + 6, 0, wide, 18), Qt::AlignVCenter, words);
        left += kKeySwatch + wide + 24;
    }
}

/// Both ends may lie on one side of the result; each has a half of the height.
void SwayBars::paintSway(QPainter& painter, const Sway& sway, int top) const
{
    const Theme& theme = themeOf(palette());
    const QRect line(0, top, width(), nameHeight());
    painter.setFont(textFont(kPixels));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, sway.name);
    painter.setFont(numberFont(kPixels));
    painter.setPen(theme.mutedText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, sway.label);
    const double bar = line.bottom() + kGap;
    const double half = kBarHeight / 2.0;
    for (const auto& [value, color, offset] :
         {std::tuple(sway.atLow, theme.macro, 0.0), std::tuple(sway.atHigh, theme.micro, half)}) {
        const double from = std::min(x(value), x(m_result));
        painter.fillRect(QRectF(from, bar + offset, std::abs(x(value) - x(m_result)), half), color);
    }
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(x(m_result), bar - 2), QPointF(x(m_result), bar + kBarHeight + 2));
}

void SwayBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_sways.empty())
        paintKey(painter);
    int top = kKeyHeight;
    for (const Sway& sway : m_sways) {
        paintSway(painter, sway, top);
        top += rowHeight();
    }
    if (!property("keyboardFocus").toBool())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace trustbilanz
