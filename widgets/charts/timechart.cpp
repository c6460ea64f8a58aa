// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timechart.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/endlabels.h"
#include "widgets/charts/incidentmarkers.h"
#include "widgets/charts/methodbreaks.h"
#include "widgets/charts/plotview.h"
#include "widgets/charts/pointmarks.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>
#include <utility>

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
constexpr double kReach = 4; ///< pixels around a badge or the plot that still count as on it
constexpr int kPageStep = 12; ///< points
constexpr int kEmptyPixels = 13;
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
    std::vector<NamedLine> lines(const PlotGeometry& plot) const;
    std::vector<const Marker*> markersAt(const QPointF& position) const;
    void setDay(std::optional<Day> day, bool follows);
    void move(int steps);
    void activate(const std::vector<const Marker*>& markers, const QPoint& at);

    TimeChart& q;
    PlotView* view;
    const Content& shown() const { return moved ? *moved : content; }
    Content content;
    std::optional<Content> moved; ///< what of it stands on the days that are shown instead
    std::vector<Day> days; ///< of all series, sorted
    std::optional<Day> crosshair;
    bool isFollowing = false; ///< the crosshair is that of another chart
    bool isBadgePressed = false;
    bool hasOwnDays = false;
};

PlotGeometry TimeChart::Private::geometry() const
{
    const Content& content = shown();
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
    for (const Series& series : shown().series) {
        const QColor color = series.isPale ? theme().mutedText : theme().*series.color;
        NamedLine line {series.quiet ? QString() : series.name, color, {}};
        for (const Point& point : thinned(series.points, int(plot.area.width())))
            line.points << QPointF(plot.x(point.day), plot.y(point.value));
        lines.push_back(std::move(line));
    }
    return lines;
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
    const Content& content = shown();
    const PlotGeometry plot = geometry();
    paintValueAxis(painter, plot, content.axisTitle, theme());
    paintCalendarAxis(painter, plot,
                      calendarTicks(plot, content.interval, QFontMetricsF(textFont(kAxisPixels)),
                                    view->width(), TickPlace::LastDay),
                      theme());
    paintSpans(painter, content.spans, plot, theme());
    paintBreaks(painter, content.breaks, plot, theme());
    paintMarkers(painter, content.markers, badgesOf(content.markers, plot), plot, theme());
    for (const Series& series : content.series)
        paintPoints(painter, series, plot, days.size(), theme());
    const std::vector<NamedLine> drawn = lines(plot);
    paintEndLabels(painter, placeEndLabels(drawn, plot.area, QFontMetricsF(endLabelFont())),
                   theme().surface);
    if (!crosshair)
        return;
    const Reading reading = readingOn(content, *crosshair, plot, theme());
    if (isFollowing)
        paintCrossLine(painter, reading, plot.x(*crosshair), plot, theme());
    else
        paintCrosshair(painter, reading, plot.x(*crosshair), plot, drawn, theme());
}

/// Those of the badge there, by day.
std::vector<const TimeChart::Marker*> TimeChart::Private::markersAt(const QPointF& position) const
{
    std::vector<const Marker*> markers;
    for (const Badge& badge : badgesOf(shown().markers, geometry())) {
        if (!badge.rect.adjusted(-kReach, -kReach, kReach, kReach).contains(position))
            continue;
        for (size_t i = badge.first; i <= badge.last; ++i)
            markers.push_back(&shown().markers[i]);
        break;
    }
    return markers;
}

void TimeChart::Private::setDay(std::optional<Day> day, bool follows)
{
    if (crosshair == day && isFollowing == follows)
        return;
    crosshair = day;
    isFollowing = follows;
    view->viewport()->update();
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

/// One at once, of several the one that is chosen.
void TimeChart::Private::activate(const std::vector<const Marker*>& markers, const QPoint& at)
{
    if (markers.size() == 1)
        emit q.markerActivated(markers.front()->id);
    if (markers.size() <= 1)
        return;
    auto* menu = new QMenu(&q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Marker* marker : markers) {
        QString title = numberOf(*marker) + QStringLiteral(" · ") + marker->title;
        QAction* action = menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        QObject::connect(action, &QAction::triggered, &q,
                         [this, id = marker->id] { emit q.markerActivated(id); });
    }
    menu->popup(at);
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
    d->moved.reset();
    d->days = dataDays(d->content.series);
    d->crosshair.reset();
    d->rebuild();
    setAccessibleDescription(summaryOf(d->content));
}

const TimeChart::Content& TimeChart::content() const
{
    return d->content;
}

void TimeChart::showDays(const DayRange& days)
{
    if (d->isEmpty() || days == shownDays())
        return;
    d->moved.reset();
    if (days != shownDays())
        d->moved = contentOn(d->content, days);
    d->view->setRanges(d->geometry());
    d->view->viewport()->update();
}

DayRange TimeChart::shownDays() const
{
    return {d->shown().from, d->shown().to};
}

std::optional<Day> TimeChart::crosshair() const
{
    return d->crosshair;
}

void TimeChart::setCrosshair(std::optional<Day> day)
{
    const bool isOther = d->crosshair != day;
    d->setDay(day, false);
    if (isOther)
        emit crosshairMoved(day);
}

void TimeChart::followDay(std::optional<Day> day)
{
    if (day && *day >= d->content.from) {
        const auto next = std::lower_bound(d->days.begin(), d->days.end(), *day);
        return d->setDay(next == d->days.end() ? std::nullopt : std::optional(*next), true);
    }
    d->setDay(std::nullopt, true);
}

void TimeChart::setOwnDays(bool own)
{
    d->hasOwnDays = own;
}

bool TimeChart::hasOwnDays() const
{
    return d->hasOwnDays;
}

PlotGeometry TimeChart::plot() const
{
    return d->geometry();
}

bool TimeChart::hasBadgeAt(const QPointF& position) const
{
    return !d->markersAt(position).empty();
}

std::optional<Day> TimeChart::dayAt(const QPointF& position) const
{
    const PlotGeometry geometry = d->geometry();
    if (d->isEmpty() || position.x() < geometry.area.left() - kReach
        || position.x() > geometry.area.right() + kReach)
        return std::nullopt;
    const std::vector<const Marker*> markers = d->markersAt(position);
    const double day = markers.empty() ? geometry.dayAt(position.x()) : markers.front()->day;
    const auto next = std::lower_bound(d->days.begin(), d->days.end(), day);
    if (next == d->days.end())
        return d->days.back();
    if (!markers.empty() || next == d->days.begin() || *next - day < day - *(next - 1))
        return *next;
    return *(next - 1);
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
    if (event->matches(QKeySequence::Copy) && d->crosshair)
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
        if (!d->crosshair)
            break;
        return d->activate(markersOn(d->content, *d->crosshair), mapToGlobal(rect().center()));
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
    setCursor(hasBadgeAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCrosshair(dayAt(event->position()));
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    d->isBadgePressed = event->button() == Qt::LeftButton && hasBadgeAt(event->position());
    if (!d->isBadgePressed)
        QWidget::mousePressEvent(event);
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(d->isBadgePressed, false))
        d->activate(d->markersAt(event->position()), event->globalPosition().toPoint());
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

} // namespace trustbilanz
