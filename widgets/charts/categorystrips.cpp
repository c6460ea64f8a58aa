// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/categorystrips.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/text.h"
#include "widgets/texttrust.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kLegendHeight = 26;
constexpr int kStripHeight = 96;
constexpr int kStripGap = 30; ///< room for the name of the strip
constexpr int kAxisHeight = 24;
constexpr int kLeft = 44;
constexpr int kRight = 8;
constexpr int kLeastWidth = 320;
constexpr int kSwatch = 10;
constexpr int kWordPixels = 12;
constexpr double kColumnShare = 0.8; ///< of the width of a period
constexpr double kHiddenHeight = 7; ///< where not even the height is known
constexpr int kRadius = 4;

/// From the bottom of a column to its top.
constexpr std::array kStack {Willingness::Open, Willingness::Pragmatic, Willingness::Refuses,
                             Willingness::NotKnown};
/// From the top of the chart to its bottom.
constexpr std::array kStrips {TrustLevel::High, TrustLevel::Middle, TrustLevel::Low};

QColor blend(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()),
            mix(one.blue(), other.blue())};
}

/// One hue in steps of lightness, so that the order is seen without colour.
QColor colorOf(Willingness willingness, const Theme& theme)
{
    switch (willingness) {
    case Willingness::Open:
        return theme.accent;
    case Willingness::Pragmatic:
        return blend(theme.accent, theme.surface, 0.5);
    case Willingness::Refuses:
        return theme.mutedText;
    case Willingness::NotKnown:
        return theme.surface; // an outline tells it from its ground
    }
    Q_UNREACHABLE();
}

QBrush hatch(const Theme& theme)
{
    return QBrush(theme.mutedText, Qt::BDiagPattern);
}

QString shareText(const CategoryPeriod& period, size_t category)
{
    const CategoryCount& count = period.categories[category];
    return period.hidden || count.hidden
        ? text::requiredState(RequiredState::Hidden)
        : CategoryStrips::tr("%1 (%2), %3 of %4", "share, its interval, customers, of all")
              .arg(text::percent(count.share, 1), text::percentRange(count.low, count.high),
                   text::count(count.customers), text::count(period.customers));
}
} // namespace

CategoryStrips::CategoryStrips(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CategoryStrips::setSeries(const CategorySeries& series)
{
    m_series = series;
    m_maximum = std::max(0.1, std::ceil(largestShare() * 10 - 1e-9) / 10);
    retranslate();
    update();
}

void CategoryStrips::retranslate()
{
    QString spoken;
    const auto last
        = std::ranges::find_if(m_series.periods.rbegin(), m_series.periods.rend(),
                               [](const CategoryPeriod& period) { return !period.hidden; });
    if (last != m_series.periods.rend()) {
        spoken = text::period(last->period, m_series.interval) + QStringLiteral(". ");
        for (size_t i = 0; i < kCategories; ++i)
            spoken += QStringLiteral("%1: %2. ").arg(text::category(i), shareText(*last, i));
    }
    setAccessibleDescription(spoken.trimmed());
}

double CategoryStrips::largestShare() const
{
    double largest = 0;
    for (const CategoryPeriod& period : m_series.periods) {
        for (size_t level = 0; level < kTrustLevels; ++level) {
            double sum = 0;
            for (size_t each = 0; each < kWillingnesses; ++each)
                sum += period.categories[level * kWillingnesses + each].share;
            largest = std::max({largest, sum, period.levels[level].share});
        }
    }
    return largest;
}

QSize CategoryStrips::sizeHint() const
{
    return {2 * kLeastWidth,
            kLegendHeight + int(kTrustLevels) * (kStripGap + kStripHeight) + kAxisHeight};
}

QSize CategoryStrips::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

charts::PlotGeometry CategoryStrips::stripOf(TrustLevel level) const
{
    const auto place = std::ranges::find(kStrips, level) - kStrips.begin();
    charts::PlotGeometry strip;
    strip.area = QRectF(kLeft, kLegendHeight + place * (kStripGap + kStripHeight) + kStripGap,
                        width() - kLeft - kRight, kStripHeight);
    strip.from = m_series.periods.front().period;
    strip.to = nextPeriod(m_series.periods.back().period, m_series.interval);
    strip.maximum = m_maximum;
    return strip;
}

QRectF CategoryStrips::columnOf(const CategoryPeriod& period,
                                const charts::PlotGeometry& strip) const
{
    const double left = strip.x(period.period);
    const double wide = strip.x(nextPeriod(period.period, m_series.interval)) - left;
    return {left + wide * (1 - kColumnShare) / 2, strip.area.top(),
            std::max(1.0, wide * kColumnShare), strip.area.height()};
}

void CategoryStrips::paintEvent(QPaintEvent*)
{
    if (m_series.periods.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    paintLegend(painter);
    for (const TrustLevel level : kStrips)
        paintStrip(painter, level);
    const charts::PlotGeometry lowest = stripOf(kStrips.back());
    charts::paintCalendarAxis(painter, lowest,
                              charts::calendarTicks(lowest, m_series.interval,
                                                    QFontMetricsF(textFont(charts::kAxisPixels)),
                                                    width(), charts::TickPlace::Middle),
                              theme);
    if (property("keyboardFocus").toBool()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

bool CategoryStrips::isDrawn(Willingness willingness) const
{
    return std::ranges::any_of(m_series.periods, [willingness](const CategoryPeriod& period) {
        return std::ranges::any_of(kStrips, [&](TrustLevel level) {
            return period.categories[categoryOf(level, willingness)].share > 0;
        });
    });
}

bool CategoryStrips::hasHidden() const
{
    return std::ranges::any_of(m_series.periods, [](const CategoryPeriod& period) {
        return period.hidden || std::ranges::any_of(period.categories, &CategoryCount::hidden);
    });
}

std::vector<CategoryStrips::LegendEntry> CategoryStrips::legendEntries() const
{
    const Theme& theme = themeOf(palette());
    std::vector<LegendEntry> entries;
    for (const Willingness willingness : kStack) {
        if (isDrawn(willingness))
            entries.push_back({colorOf(willingness, theme), text::willingness(willingness)});
    }
    if (hasHidden())
        entries.push_back({hatch(theme), text::requiredState(RequiredState::Hidden)});
    return entries;
}

QStringList CategoryStrips::legend() const
{
    QStringList names;
    for (const LegendEntry& entry : legendEntries())
        names << entry.name;
    return names;
}

void CategoryStrips::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kWordPixels));
    const QFontMetricsF metrics(painter.font());
    double left = kLeft;
    for (const LegendEntry& entry : legendEntries()) {
        const QRectF swatch(left, (kLegendHeight - kSwatch) / 2.0, kSwatch, kSwatch);
        painter.setPen(QPen(theme.mutedText, 1));
        painter.setBrush(entry.brush);
        painter.drawRect(swatch);
        painter.setPen(theme.mutedText);
        const double wide = metrics.horizontalAdvance(entry.name) + 2;
        painter.drawText(QRectF(swatch.right() + 6, 0, wide, kLegendHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        left = swatch.right() + 6 + wide + 18;
    }
}

void CategoryStrips::paintStrip(QPainter& painter, TrustLevel level) const
{
    const Theme& theme = themeOf(palette());
    const charts::PlotGeometry strip = stripOf(level);
    painter.setFont(textFont(kWordPixels, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(strip.area.left(), strip.area.top() - kStripGap + 6, strip.area.width(),
                            kStripGap - 8),
                     Qt::AlignLeft | Qt::AlignVCenter, text::trustLevel(level));
    painter.setFont(textFont(charts::kAxisPixels));
    for (const double share : {0.0, m_maximum / 2, m_maximum}) {
        const double y = strip.y(share);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(strip.area.left(), y), QPointF(strip.area.right(), y));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, y - 8, kLeft - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         text::percent(share));
    }
    for (const CategoryPeriod& period : m_series.periods)
        paintColumn(painter, period, level, strip);
}

void CategoryStrips::paintColumn(QPainter& painter, const CategoryPeriod& period, TrustLevel level,
                                 const charts::PlotGeometry& strip) const
{
    const Theme& theme = themeOf(palette());
    const QRectF column = columnOf(period, strip);
    double share = 0;
    bool hidden = period.hidden;
    const auto partOf = [&](double from, double to) {
        return QRectF(column.left(), strip.y(to), column.width(), strip.y(from) - strip.y(to));
    };
    const auto fill = [&](double from, double to, const QBrush& brush) {
        painter.fillRect(partOf(from, to), brush);
    };
    const auto outline = [&](double from, double to) {
        painter.setPen(QPen(theme.mutedText, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(partOf(from, to).adjusted(0.5, 0.5, -0.5, -0.5));
    };
    for (const Willingness willingness : kStack) {
        const CategoryCount& count = period.categories[categoryOf(level, willingness)];
        hidden |= count.hidden;
        fill(share, share + count.share, colorOf(willingness, theme));
        if (willingness == Willingness::NotKnown && count.share > 0)
            outline(share, share + count.share);
        share += count.share;
    }
    if (!hidden)
        return;
    const CategoryCount& all = period.levels[size_t(level)];
    const double least = kHiddenHeight / strip.area.height() * m_maximum;
    const bool isKnown = !period.hidden && !all.hidden;
    fill(share, isKnown ? std::max(all.share, share) : std::min(share + least, m_maximum),
         hatch(theme));
}

QString CategoryStrips::readingAt(const QPoint& place) const
{
    for (const TrustLevel level : kStrips) {
        const charts::PlotGeometry strip = stripOf(level);
        for (const CategoryPeriod& period : m_series.periods) {
            if (!columnOf(period, strip).contains(place))
                continue;
            QStringList lines {QStringLiteral("%1, %2").arg(
                text::period(period.period, m_series.interval), text::trustLevel(level))};
            for (const Willingness willingness : kStack)
                lines << QStringLiteral("%1: %2").arg(
                    text::willingness(willingness),
                    shareText(period, categoryOf(level, willingness)));
            return lines.join(QLatin1Char('\n'));
        }
    }
    return {};
}

bool CategoryStrips::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_series.periods.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), readingAt(help->pos()), this);
    return true;
}

} // namespace trustbilanz
