// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/densitystrip.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/methodbreaks.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kLeastHeight = 250;
constexpr double kLegendHeight = 24;
constexpr double kTopMargin = 8;
constexpr double kRightMargin = 14;
constexpr double kBottomMargin = 26;
constexpr double kValueGap = 8;
constexpr double kRampWidth = 96;
constexpr double kRampHeight = 10;
constexpr double kRampGap = 6;
constexpr double kMedianWidth = 1.6;
constexpr int kPageStep = 12; ///< columns
constexpr int kEmptyPixels = 13;
constexpr double kMost = 100; ///< of the index
constexpr int kMostTicks = 7; ///< answers of a scale that have a tick each

QColor blend(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + share * (b - a))); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// Roots, so that thin tails can still be seen beside a heavy middle.
QColor shade(double share, double highest, const Theme& theme)
{
    return share <= 0 ? theme.surface
                      : blend(theme.surface, theme.micro, std::sqrt(share / highest));
}

ReadingLine line(const QString& label, const QString& value)
{
    return {label, value, {}};
}
} // namespace

DensityStrip::DensityStrip(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void DensityStrip::setContent(const Density& density, const QString& emptyReason)
{
    m_density = density;
    m_emptyReason = emptyReason;
    m_crosshair.reset();
    setAccessibleDescription(description());
    update();
}

void DensityStrip::setCrosshair(std::optional<size_t> column)
{
    if (m_crosshair == column)
        return;
    m_crosshair = column;
    update();
}

QStringList DensityStrip::reading() const
{
    return m_crosshair ? readingOf(*m_crosshair).texts() : QStringList();
}

QString DensityStrip::description() const
{
    if (m_density.columns.empty())
        return m_emptyReason;
    const auto shown
        = std::count_if(m_density.columns.begin(), m_density.columns.end(),
                        [](const DensityColumn& each) { return !each.shares.empty(); });
    return tr("Distribution of scores, %1 to %2: %3 of %4 periods have enough customers. Use the "
              "arrow keys to read deciles.")
        .arg(text::date(m_density.from), text::date(m_density.to), text::count(shown),
             text::count(qint64(m_density.columns.size())));
}

double DensityStrip::tickStep() const
{
    const bool areAnswers = m_density.bins > 1 && m_density.bins <= kMostTicks;
    return areAnswers ? kMost / (m_density.bins - 1) : valueStep(0, kMost);
}

Day DensityStrip::first() const
{
    return periodStart(m_density.from, m_density.interval);
}

Day DensityStrip::end() const
{
    const Day last = std::max(m_density.to, m_density.from);
    return nextPeriod(periodStart(last, m_density.interval), m_density.interval);
}

PlotGeometry DensityStrip::geometry() const
{
    const QFontMetricsF metrics(textFont(kAxisPixels));
    const double labels = metrics.horizontalAdvance(valueLabel(kMost, valueStep(0, kMost)));
    const double binHeight
        = (height() - kLegendHeight - kTopMargin - kBottomMargin) / std::max(1, m_density.bins);
    QRectF area(rect());
    // The axis ends in the middle of the outer bins.
    area.adjust(labels + kValueGap, kLegendHeight + kTopMargin + binHeight / 2, -kRightMargin,
                -kBottomMargin - binHeight / 2);
    return {area, first(), end(), 0, kMost};
}

QRectF DensityStrip::columnRect(size_t column, const PlotGeometry& plot) const
{
    const Day start = m_density.columns[column].point.period;
    const double left = plot.x(start);
    const double right = plot.x(nextPeriod(start, m_density.interval));
    const double half = plot.area.height() / std::max(1, m_density.bins - 1) / 2;
    return {left, plot.area.top() - half, right - left, plot.area.height() + 2 * half};
}

QImage DensityStrip::image(int width) const
{
    const Theme& theme = themeOf(palette());
    QImage picture(std::max(1, width), std::max(1, m_density.bins), QImage::Format_RGB32);
    picture.fill(theme.surface);
    const double days = end() - first();
    for (const DensityColumn& column : m_density.columns) {
        const Day start = column.point.period - first();
        const Day next = nextPeriod(column.point.period, m_density.interval) - first();
        const int left = int(std::lround(start / days * width));
        const int right
            = std::min(width, std::max(left + 1, int(std::lround(next / days * width))));
        for (size_t bin = 0; bin < column.shares.size(); ++bin) {
            const QRgb color = shade(column.shares[bin], m_density.highest, theme).rgb();
            auto* pixels = reinterpret_cast<QRgb*>(picture.scanLine(m_density.bins - 1 - int(bin)));
            std::fill(pixels + left, pixels + right, color);
        }
    }
    return picture;
}

void DensityStrip::paintBlanks(QPainter& painter, const PlotGeometry& plot) const
{
    const QBrush hatch(themeOf(palette()).mutedText, Qt::BDiagPattern);
    for (size_t i = 0; i < m_density.columns.size(); ++i) {
        if (m_density.columns[i].shares.empty())
            painter.fillRect(columnRect(i, plot), hatch);
    }
}

/// Parted where a period has no median.
void DensityStrip::paintMedian(QPainter& painter, const PlotGeometry& plot) const
{
    constexpr size_t kMedian = 4;
    QPainterPath path;
    Day expected = 0;
    for (size_t i = 0; i < m_density.columns.size(); ++i) {
        const MicroPoint& point = m_density.columns[i].point;
        if (!point.deciles)
            continue;
        const QRectF column = columnRect(i, plot);
        const double y = plot.y((*point.deciles)[kMedian]);
        if (point.period == expected)
            path.lineTo(column.left(), y);
        else
            path.moveTo(column.left(), y);
        path.lineTo(column.right(), y);
        expected = nextPeriod(point.period, m_density.interval);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeOf(palette()).text, kMedianWidth));
    painter.drawPath(path);
}

void DensityStrip::paintLegend(QPainter& painter, const PlotGeometry& plot) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetricsF metrics(textFont(kAxisPixels));
    painter.setFont(textFont(kAxisPixels));
    double x = plot.area.left();
    const auto write = [&](const QString& words) {
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(x, 0, width(), kLegendHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        x += metrics.horizontalAdvance(words) + kRampGap;
    };
    const auto box = [&](double boxWidth) {
        return QRectF(x, (kLegendHeight - kRampHeight) / 2, boxWidth, kRampHeight);
    };
    write(text::percent(0));
    const QRectF ramp = box(kRampWidth);
    for (int i = 0; i < int(kRampWidth); ++i)
        painter.fillRect(QRectF(ramp.left() + i, ramp.top(), 1, ramp.height()),
                         shade(i / kRampWidth, 1, theme));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.border);
    painter.drawRect(ramp);
    x += kRampWidth + kRampGap;
    write(tr("%1 of the period's customers").arg(text::percent(m_density.highest / 100)));
    x += 2 * kRampGap;
    painter.setPen(QPen(theme.text, kMedianWidth));
    painter.drawLine(QPointF(x, kLegendHeight / 2), QPointF(x + 16, kLegendHeight / 2));
    x += 16 + kRampGap;
    write(tr("median"));
    x += 2 * kRampGap;
    painter.fillRect(box(16), QBrush(theme.mutedText, Qt::BDiagPattern));
    x += 16 + kRampGap;
    write(tr("fewer than %1 customers").arg(text::count(2 * m_density.smallestGroup)));
}

void DensityStrip::paintPlot(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const PlotGeometry plot = geometry();
    const double half = plot.area.height() / std::max(1, m_density.bins - 1) / 2;
    painter.drawImage(plot.area.adjusted(0, -half, 0, half), image(int(plot.area.width())));
    paintBlanks(painter, plot);
    paintValueAxis(painter, plot, {}, theme, tickStep());
    PlotGeometry below = plot;
    below.area.setBottom(plot.area.bottom() + half);
    paintCalendarAxis(
        painter, below,
        calendarTicks(below, m_density.interval, QFontMetricsF(textFont(kAxisPixels)), width(),
                      TickPlace::Middle),
        theme);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMedian(painter, plot);
    std::vector<TimeChart::Break> breaks;
    for (const ScaleChange& change : m_density.scaleChanges)
        breaks.push_back({change.date, tr("Method break"), text::scaleChange(change)});
    paintBreaks(painter, breaks, plot, theme);
    paintLegend(painter, plot);
    if (m_crosshair)
        paintCrosshair(painter, readingOf(*m_crosshair),
                       columnRect(*m_crosshair, plot).center().x(), plot, {}, theme);
}

void DensityStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    if (m_density.columns.empty()) {
        painter.setFont(textFont(kEmptyPixels));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(rect()).adjusted(20, 20, -20, -20),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyReason);
    } else {
        paintPlot(painter);
    }
    if (property("keyboardFocus").toBool()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

Reading DensityStrip::readingOf(size_t column) const
{
    const MicroPoint& point = m_density.columns[column].point;
    Reading reading;
    reading.heading = text::period(point.period, m_density.interval);
    if (point.hidden) {
        reading.lines.push_back(line(
            tr("hidden to protect groups below %1").arg(text::count(m_density.smallestGroup)), {}));
        return reading;
    }
    reading.lines.push_back(line(tr("Customers"), text::count(point.customers)));
    if (point.fewAnswers)
        reading.lines.push_back(line(tr("few customers"), {}));
    reading.lines.push_back(line(tr("Mean"), text::index(point.mean)));
    if (!point.deciles) {
        reading.lines.push_back(line(
            tr("Deciles: from %1 customers").arg(text::count(2 * m_density.smallestGroup)), {}));
        return reading;
    }
    const auto& deciles = *point.deciles;
    reading.lines.push_back(line(tr("1st decile"), text::index(deciles[0])));
    reading.lines.push_back(line(tr("3rd decile"), text::index(deciles[2])));
    reading.lines.push_back(line(tr("Median"), text::index(deciles[4])));
    reading.lines.push_back(line(tr("7th decile"), text::index(deciles[6])));
    reading.lines.push_back(line(tr("9th decile"), text::index(deciles[8])));
    return reading;
}

void DensityStrip::move(int steps)
{
    const auto count = std::ptrdiff_t(m_density.columns.size());
    if (count == 0)
        return;
    const std::ptrdiff_t from
        = m_crosshair ? std::ptrdiff_t(*m_crosshair) : (steps < 0 ? count : -1);
    setCrosshair(size_t(std::clamp<std::ptrdiff_t>(from + steps, 0, count - 1)));
    setAccessibleDescription(
        reading().join(QLatin1String(", ")).replace(QLatin1Char('\t'), QLatin1Char(' ')));
}

void DensityStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleDescription(description());
    update();
}

void DensityStrip::keyPressEvent(QKeyEvent* event)
{
    constexpr int kAll = 1 << 30;
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(reading().join(QLatin1Char('\n')));
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_PageUp:
        return move(-kPageStep);
    case Qt::Key_PageDown:
        return move(kPageStep);
    case Qt::Key_Home:
        return move(-kAll);
    case Qt::Key_End:
        return move(kAll);
    case Qt::Key_Escape:
        if (m_crosshair)
            return setCrosshair(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void DensityStrip::leaveEvent(QEvent*)
{
    setCrosshair(std::nullopt);
}

void DensityStrip::mouseMoveEvent(QMouseEvent* event)
{
    const PlotGeometry plot = geometry();
    std::optional<size_t> nearest;
    for (size_t i = 0; i < m_density.columns.size(); ++i) {
        const QRectF column = columnRect(i, plot);
        if (event->position().x() >= column.left() && event->position().x() < column.right())
            nearest = i;
    }
    setCrosshair(nearest);
}

} // namespace trustbilanz
