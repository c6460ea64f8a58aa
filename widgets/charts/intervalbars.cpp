// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/intervalbars.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kBarHeight = 16;
constexpr int kGap = 5;
constexpr int kRowGap = 14;
constexpr int kTopGap = 8;
constexpr int kAxisHeight = 22;
constexpr int kLeastWidth = 260;
constexpr int kRadius = 4;
constexpr int kNamePixels = 13;
constexpr int kMarkPixels = 11;
constexpr int kMarkReach = 4; ///< a mark stands out of the bar on both sides
constexpr int kCap = 4;
constexpr int kSideMargin = 2;

int nameHeight()
{
    return QFontMetrics(textFont(kNamePixels)).height();
}

int markHeight()
{
    return QFontMetrics(textFont(kMarkPixels)).height() + kMarkReach;
}

QColor colorOf(IntervalBars::Tone tone, const Theme& theme)
{
    switch (tone) {
    case IntervalBars::Tone::Plain:
        return theme.text;
    case IntervalBars::Tone::Good:
        return theme.good;
    case IntervalBars::Tone::Watch:
        return theme.watch;
    case IntervalBars::Tone::Bad:
        return theme.bad;
    }
    Q_UNREACHABLE();
}

QString spoken(const IntervalBars::Bar& bar)
{
    QString text = QStringLiteral("%1: %2").arg(bar.name, bar.label);
    for (const IntervalBars::Mark& mark : bar.marks)
        text += QStringLiteral(", ") + mark.label;
    return text + QStringLiteral(". ");
}
} // namespace

IntervalBars::IntervalBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalBars::setBars(std::vector<Bar> bars, const Scale& scale)
{
    m_bars = std::move(bars);
    m_scale = scale;
    QString text;
    for (const Bar& bar : m_bars)
        text += spoken(bar);
    setAccessibleDescription(text.trimmed());
    updateGeometry();
    update();
}

bool IntervalBars::hasMarks() const
{
    return std::ranges::any_of(m_bars, [](const Bar& bar) { return !bar.marks.empty(); });
}

int IntervalBars::rowHeight() const
{
    return nameHeight() + kGap + kBarHeight + (hasMarks() ? markHeight() : 0) + kRowGap;
}

QSize IntervalBars::sizeHint() const
{
    return {2 * kLeastWidth, kTopGap + int(m_bars.size()) * rowHeight() + kAxisHeight};
}

QSize IntervalBars::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

double IntervalBars::x(double value) const
{
    const double room = width() - 2 * kSideMargin;
    return kSideMargin + room * std::clamp(value / m_scale.maximum, 0.0, 1.0);
}

void IntervalBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_bars.empty())
        paintAxis(painter);
    for (size_t i = 0; i < m_bars.size(); ++i)
        paintBar(painter, m_bars[i], kTopGap + int(i) * rowHeight());
    if (property("keyboardFocus").toBool()) {
        painter.setPen(QPen(themeOf(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

void IntervalBars::paintAxis(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const double bottom = kTopGap + int(m_bars.size()) * rowHeight();
    const double step = charts::valueStep(0, m_scale.maximum);
    painter.setFont(textFont(charts::kAxisPixels));
    const QFontMetricsF metrics(painter.font());
    for (double value = 0; value <= m_scale.maximum + step / 2; value += step) {
        const double at = x(value);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(at, kTopGap), QPointF(at, bottom));
        const QString label = m_scale.label(value);
        const double wide = metrics.horizontalAdvance(label) + 2;
        const double left = std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(left, bottom + 2, wide, kAxisHeight - 2), Qt::AlignCenter, label);
    }
}

void IntervalBars::paintBar(QPainter& painter, const Bar& bar, int top) const
{
    const Theme& theme = themeOf(palette());
    const QRectF line(kSideMargin, top, width() - 2 * kSideMargin, nameHeight());
    painter.setFont(textFont(kNamePixels, QFont::DemiBold));
    painter.setPen(colorOf(bar.tone, theme));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.label);
    const double taken = QFontMetricsF(painter.font()).horizontalAdvance(bar.label) + 3 * kGap;
    painter.setFont(textFont(kNamePixels));
    painter.setPen(theme.text);
    const double room = std::max(0.0, line.width() - taken);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(bar.name, Qt::ElideRight, room));
    const QRectF track(kSideMargin, line.bottom() + kGap, line.width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surfaceHover);
    painter.drawRoundedRect(track, kRadius, kRadius);
    if (bar.value && *bar.value > 0) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(track.left(), track.top(),
                                       std::max(2.0 * kRadius, x(*bar.value) - track.left()),
                                       kBarHeight),
                                kRadius, kRadius);
    }
    paintInterval(painter, bar, track);
    paintMarks(painter, bar, track);
}

/// Dark on light and light on the bar: a line with a border of the surface.
void IntervalBars::paintInterval(QPainter& painter, const Bar& bar, const QRectF& track) const
{
    if (!bar.low || !bar.high)
        return;
    const Theme& theme = themeOf(palette());
    const double middle = track.center().y();
    const QPointF low(x(*bar.low), middle);
    const QPointF high(x(*bar.high), middle);
    const QPointF cap(0, kCap);
    for (const QPen& pen : {QPen(theme.surface, 4, Qt::SolidLine, Qt::RoundCap),
                            QPen(theme.text, 1.6, Qt::SolidLine, Qt::RoundCap)}) {
        painter.setPen(pen);
        painter.drawLine(low, high);
        painter.drawLine(low - cap, low + cap);
        painter.drawLine(high - cap, high + cap);
    }
}

/// Words of neighbouring marks stand on either side of them, so that they do not touch.
void IntervalBars::paintMarks(QPainter& painter, const Bar& bar, const QRectF& track) const
{
    const Theme& theme = themeOf(palette());
    std::vector<Mark> marks = bar.marks;
    std::ranges::stable_sort(marks, {}, &Mark::value);
    painter.setFont(textFont(kMarkPixels));
    const QFontMetricsF metrics(painter.font());
    for (size_t i = 0; i < marks.size(); ++i) {
        const double at = x(marks[i].value);
        painter.setPen(QPen(theme.surface, 4));
        painter.drawLine(QPointF(at, track.top()), QPointF(at, track.bottom()));
        painter.setPen(QPen(theme.text, 2));
        painter.drawLine(QPointF(at, track.top() - kMarkReach),
                         QPointF(at, track.bottom() + kMarkReach));
        const double wide = metrics.horizontalAdvance(marks[i].label) + 2;
        const bool toTheLeft = (i == 0 && marks.size() > 1) || at + kGap + wide > width();
        const double left = toTheLeft ? at - kGap - wide : at + kGap;
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(std::max(0.0, left), track.bottom() + 1, wide, markHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, marks[i].label);
    }
}

} // namespace trustbilanz
