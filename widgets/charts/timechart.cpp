// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timechart.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/endlabels.h"
#include "widgets/charts/incidentmarkers.h"
#include "widgets/charts/methodbreaks.h"
#include "widgets/charts/plotview.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kLeastHeight = 240;
constexpr double kTitleHeight = 20;
constexpr double kBadgeHeight = 28;
constexpr double kTopMargin = 10;
constexpr double kRightMargin = 14;
constexpr double kBottomMargin = 26;
constexpr double kValueGap = 8;
constexpr double kDotRadius = 3;
constexpr double kSmallRadius = 1.8;
constexpr double kDotDistance = 7; ///< pixels between points below which hollow dots would touch
constexpr double kSmallDistance = 5; ///< of small dots: in a row of hollow points some are left out
constexpr double kCap = 3; ///< half the width of a whisker's ends
constexpr int kPageStep = 12; ///< points
constexpr int kEmptyPixels = 13;
constexpr double kIndexRoom = 2;
constexpr double kIndexStep = 10;
constexpr double kLeastIndexSpan = 20;

void paintSpans(QPainter& painter, const std::vector<TimeChart::Span>& spans,
                const PlotGeometry& plot, const Theme& theme)
{
    for (const TimeChart::Span& span : spans) {
        const QRectF rect(QPointF(plot.x(span.from), plot.area.top()),
                          QPointF(plot.x(span.to), plot.area.bottom()));
        painter.fillRect(rect & plot.area, theme.band(theme.mutedText));
    }
}

void paintDot(QPainter& painter, const QPointF& at, const QColor& color, const QColor& fill,
              double radius = kDotRadius)
{
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(fill);
    painter.drawEllipse(at, radius, radius);
}

/// The interval of a point between two gaps, where no band can be.
void paintWhisker(QPainter& painter, double x, double low, double high, const QColor& color)
{
    painter.setPen(QPen(color, 1.2));
    painter.drawLine(QPointF(x, low), QPointF(x, high));
    for (const double y : {low, high})
        painter.drawLine(QPointF(x - kCap, y), QPointF(x + kCap, y));
}
} // namespace

struct TimeChart::Private {
    explicit Private(TimeChart& chart)
        : q(chart)
        , view(new PlotView(&chart))
    {
    }

    bool isEmpty() const { return days.empty(); }
    const Theme& theme() const { return themeOf(q.palette()); }
    PlotGeometry geometry() const;
    void rebuild();
    void paint(QPainter& painter);
    void paintEmpty(QPainter& painter) const;
    void paintDots(QPainter& painter, const Series& series, const PlotGeometry& plot) const;
    std::vector<NamedLine> lines(const PlotGeometry& plot) const;
    std::optional<Day> dayAt(const QPointF& position) const;
    const Marker* markerAt(const QPointF& position) const;
    void move(int steps);
    void activate();

    TimeChart& q;
    PlotView* view;
    Content content;
    std::vector<Day> days; ///< of all series, sorted
    std::optional<Day> crosshair;
};

PlotGeometry TimeChart::Private::geometry() const
{
    const QFontMetricsF metrics(textFont(kAxisPixels));
    const double step = valueStep(content.minimum, content.maximum);
    double labels = 0;
    for (double value = content.minimum; value <= content.maximum; value += step)
        labels = std::max(labels, metrics.horizontalAdvance(valueLabel(value, step)));
    QRectF area(QPointF(), QSizeF(view->size()));
    area.adjust(labels + kValueGap, kTopMargin, -kRightMargin, -kBottomMargin);
    if (!content.axisTitle.isEmpty())
        area.setTop(area.top() + kTitleHeight - kTopMargin / 2);
    if (!content.markers.empty())
        area.setTop(area.top() + kBadgeHeight);
    return {area, content.from, std::max(content.to, content.from + 1), content.minimum,
            content.maximum};
}

void TimeChart::Private::rebuild()
{
    view->chart()->setVisible(!isEmpty());
    view->setContent(content, theme(), geometry());
    view->viewport()->update();
}

std::vector<NamedLine> TimeChart::Private::lines(const PlotGeometry& plot) const
{
    std::vector<NamedLine> lines;
    for (const Series& series : content.series) {
        NamedLine line {series.quiet ? QString() : series.name, theme().*series.color, {}};
        for (const Point& point : thinned(series.points, int(plot.area.width())))
            line.points << QPointF(plot.x(point.day), plot.y(point.value));
        lines.push_back(std::move(line));
    }
    return lines;
}

void TimeChart::Private::paintDots(QPainter& painter, const Series& series,
                                   const PlotGeometry& plot) const
{
    const QColor color = theme().*series.color;
    const bool roomy = plot.area.width() / double(days.size()) >= kDotDistance;
    const double radius = roomy ? kDotRadius : kSmallRadius;
    double last = -kDotDistance; // where a hollow dot stands
    for (const auto& stroke : strokesOf(series.points)) {
        const bool isAlone = stroke.size() == 1;
        for (const Point& point : stroke) {
            const QPointF at(plot.x(point.day), plot.y(point.value));
            if (isAlone && series.showsBand && point.low < point.high)
                paintWhisker(painter, at.x(), plot.y(point.low), plot.y(point.high), color);
            if (series.mark == Mark::Dots)
                paintDot(painter, at, color, point.hollow ? theme().surface : color);
            else if (point.hollow && (roomy || at.x() >= last + kSmallDistance)) {
                paintDot(painter, at, color, theme().surface, radius);
                last = at.x();
            } else if (isAlone && !point.hollow)
                paintDot(painter, at, color, color);
        }
    }
}

void TimeChart::Private::paintEmpty(QPainter& painter) const
{
    painter.setFont(textFont(kEmptyPixels));
    painter.setPen(theme().mutedText);
    painter.drawText(QRectF(view->rect()).adjusted(20, 20, -20, -20),
                     Qt::AlignCenter | Qt::TextWordWrap, content.emptyReason);
}

void TimeChart::Private::paint(QPainter& painter)
{
    if (isEmpty())
        return paintEmpty(painter);
    const PlotGeometry plot = geometry();
    paintValueAxis(painter, plot, content.axisTitle, theme());
    paintCalendarAxis(
        painter, plot,
        calendarTicks(plot, content.interval, QFontMetricsF(textFont(kAxisPixels)), view->width(),
                      TickPlace::LastDay),
        theme());
    paintSpans(painter, content.spans, plot, theme());
    paintBreaks(painter, content.breaks, plot, theme());
    paintMarkers(painter, content.markers, badgesOf(content.markers, plot), plot, theme());
    for (const Series& series : content.series)
        paintDots(painter, series, plot);
    const std::vector<NamedLine> drawn = lines(plot);
    paintEndLabels(painter, placeEndLabels(drawn, plot.area, QFontMetricsF(endLabelFont())),
                   theme().surface);
    if (crosshair)
        paintCrosshair(painter, readingOn(content, *crosshair, plot, theme()), plot.x(*crosshair),
                       plot, drawn, theme());
}

const TimeChart::Marker* TimeChart::Private::markerAt(const QPointF& position) const
{
    for (const Badge& badge : badgesOf(content.markers, geometry())) {
        if (badge.rect.adjusted(-4, -4, 4, 4).contains(position))
            return &content.markers[badge.first];
    }
    return nullptr;
}

/// The data day nearest to a place in the plot, or the one that tells of the badge there.
std::optional<Day> TimeChart::Private::dayAt(const QPointF& position) const
{
    const PlotGeometry plot = geometry();
    if (isEmpty() || position.x() < plot.area.left() - kDotRadius
        || position.x() > plot.area.right() + kDotRadius)
        return std::nullopt;
    const Marker* marker = markerAt(position);
    const double day = marker ? marker->day : plot.dayAt(position.x());
    const auto next = std::lower_bound(days.begin(), days.end(), day);
    if (next == days.end())
        return days.back();
    if (marker || next == days.begin() || *next - day < day - *(next - 1))
        return *next;
    return *(next - 1);
}

void TimeChart::Private::move(int steps)
{
    if (isEmpty())
        return;
    const auto count = std::ptrdiff_t(days.size());
    std::ptrdiff_t index = steps < 0 ? count : -1; // beyond the end it comes from
    if (crosshair)
        index = std::lower_bound(days.begin(), days.end(), *crosshair) - days.begin();
    index = std::clamp<std::ptrdiff_t>(index + steps, 0, count - 1);
    q.setCrosshair(days[size_t(index)]);
    q.setAccessibleDescription(
        q.reading().join(QLatin1String(", ")).replace(QLatin1Char('\t'), QLatin1Char(' ')));
}

/// The first marker of the period under the crosshair.
void TimeChart::Private::activate()
{
    if (!crosshair)
        return;
    const std::vector<const Marker*> markers = markersOn(content, *crosshair);
    if (!markers.empty())
        emit q.markerActivated(markers.front()->id);
}

TimeChart::TimeChart(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    setMinimumHeight(kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);
    d->view->paintOver = [this](QPainter& painter) { d->paint(painter); };
    d->view->resized = [this] { d->rebuild(); };
}

TimeChart::~TimeChart() = default;

void TimeChart::setContent(Content content)
{
    std::stable_sort(content.markers.begin(), content.markers.end(),
                     [](const Marker& a, const Marker& b) { return a.day < b.day; });
    d->content = std::move(content);
    d->days = dataDays(d->content.series);
    d->crosshair.reset();
    d->rebuild();
    setAccessibleDescription(summaryOf(d->content));
}

const TimeChart::Content& TimeChart::content() const
{
    return d->content;
}

std::optional<Day> TimeChart::crosshair() const
{
    return d->crosshair;
}

void TimeChart::setCrosshair(std::optional<Day> day)
{
    if (d->crosshair == day)
        return;
    d->crosshair = day;
    d->view->viewport()->update();
}

QStringList TimeChart::reading() const
{
    if (!d->crosshair)
        return {};
    return readingOn(d->content, *d->crosshair, d->geometry(), d->theme()).texts();
}

void TimeChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        d->rebuild();
        break;
    case QEvent::LanguageChange:
        setAccessibleDescription(summaryOf(d->content));
        d->rebuild();
        break;
    default:
        break;
    }
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    constexpr int kAll = 1 << 30;
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(reading().join(QLatin1Char('\n')));
    switch (event->key()) {
    case Qt::Key_Left:
        return d->move(-1);
    case Qt::Key_Right:
        return d->move(1);
    case Qt::Key_PageUp:
        return d->move(-kPageStep);
    case Qt::Key_PageDown:
        return d->move(kPageStep);
    case Qt::Key_Home:
        return d->move(-kAll);
    case Qt::Key_End:
        return d->move(kAll);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return d->activate();
    case Qt::Key_Escape:
        if (d->crosshair)
            return setCrosshair(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    setCrosshair(d->dayAt(event->position()));
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const Marker* marker = d->markerAt(event->position()))
        emit markerActivated(marker->id);
}

void TimeChart::leaveEvent(QEvent*)
{
    setCrosshair(std::nullopt);
}

void TimeChart::paintEvent(QPaintEvent*)
{
    if (!property("keyboardFocus").toBool())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(d->theme().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
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

} // namespace trustbilanz
