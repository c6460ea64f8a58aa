// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/balancemap.h"

#include "widgets/charts/crosshair.h"
#include "widgets/charts/mappainter.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

using namespace charts;

namespace {
constexpr int kLeastHeight = 380;
constexpr int kPageStep = 12; ///< points
constexpr double kReach = 26; ///< pixels from the mouse to a point
constexpr int kEmptyPixels = 13;

void include(std::pair<double, double>& range, double value)
{
    range.first = std::min(range.first, value);
    range.second = std::max(range.second, value);
}
} // namespace

struct BalanceMap::Private {
    explicit Private(BalanceMap& map)
        : q(map)
    {
    }

    bool isEmpty() const { return size() == 0; }
    size_t size() const { return content.path.size() + content.groups.size(); }
    const Place& place(size_t index) const
    {
        return index < content.path.size() ? content.path[index]
                                           : content.groups[index - content.path.size()];
    }
    const Theme& theme() const { return themeOf(q.palette()); }
    MapGeometry geometry() const;
    Reading reading(size_t index) const;
    void paintCrosshair(QPainter& painter) const;
    std::optional<size_t> placeAt(const QPointF& position) const;
    void move(int steps);
    QString summary() const;

    BalanceMap& q;
    Content content;
    std::optional<size_t> crosshair;
};

/// The axes hold every point and the cross of the last period.
MapGeometry BalanceMap::Private::geometry() const
{
    MapGeometry map;
    map.area = QRectF(q.rect()).marginsRemoved(mapMargins());
    if (content.wholeScale || isEmpty())
        return map;
    std::pair micro {100.0, 0.0};
    std::pair macro {100.0, 0.0};
    for (size_t i = 0; i < size(); ++i) {
        include(micro, place(i).micro);
        include(macro, place(i).macro);
    }
    if (!content.path.empty()) {
        const Place& last = content.path.back();
        for (const double value : {last.macroSpan.low, last.macroSpan.high})
            include(macro, value);
        if (last.microSpan) {
            include(micro, last.microSpan->low);
            include(micro, last.microSpan->high);
        }
    }
    std::tie(map.microLow, map.microHigh) = mapBounds(micro.first, micro.second, content.border);
    std::tie(map.macroLow, map.macroHigh) = mapBounds(macro.first, macro.second, content.border);
    return map;
}

Reading BalanceMap::Private::reading(size_t index) const
{
    const Place& at = place(index);
    Reading reading {at.name, {}, {}};
    for (const QString& detail : at.details)
        reading.lines.push_back(
            {detail.section(QLatin1Char('\t'), 0, 0), detail.section(QLatin1Char('\t'), 1), {}});
    return reading;
}

void BalanceMap::Private::paintCrosshair(QPainter& painter) const
{
    const MapGeometry map = geometry();
    const Place& at = place(*crosshair);
    const QPointF point = map.at(at.micro, at.macro);
    painter.setPen(QPen(theme().mutedText, 1));
    painter.drawLine(QPointF(map.area.left(), point.y()), QPointF(map.area.right(), point.y()));
    painter.drawLine(QPointF(point.x(), map.area.top()), QPointF(point.x(), map.area.bottom()));
    painter.setPen(QPen(theme().accent, 2.4));
    painter.setBrush(theme().surface);
    painter.drawEllipse(point, 5, 5);
    NamedLine path;
    for (size_t i = 0; i < size(); ++i)
        path.points << map.at(place(i).micro, place(i).macro);
    const Reading words = reading(*crosshair);
    paintReading(painter, words, placeTooltip(readingSize(words), point.x(), map.area, {path}),
                 theme());
}

std::optional<size_t> BalanceMap::Private::placeAt(const QPointF& position) const
{
    const MapGeometry map = geometry();
    std::optional<size_t> nearest;
    double least = kReach;
    for (size_t i = 0; i < size(); ++i) {
        const QPointF away = map.at(place(i).micro, place(i).macro) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void BalanceMap::Private::move(int steps)
{
    if (isEmpty())
        return;
    const auto count = std::ptrdiff_t(size());
    std::ptrdiff_t index = steps < 0 ? count : -1; // beyond the end it comes from
    if (crosshair)
        index = std::ptrdiff_t(*crosshair);
    q.setCrosshair(size_t(std::clamp<std::ptrdiff_t>(index + steps, 0, count - 1)));
    q.setAccessibleDescription(
        q.reading().join(QLatin1String(", ")).replace(QLatin1Char('\t'), QLatin1Char(' ')));
}

QString BalanceMap::Private::summary() const
{
    if (isEmpty())
        return content.emptyReason;
    const auto words = [](const Place& place) {
        return BalanceMap::tr("%1: micro %2, macro %3.")
            .arg(place.name, text::index(place.micro), text::index(place.macro));
    };
    QStringList sentences {BalanceMap::tr("Map of micro and macro trust, %Ln period(s).", nullptr,
                                          int(content.path.size()))};
    if (!content.path.empty())
        sentences << words(content.path.front());
    if (content.path.size() > 1)
        sentences << words(content.path.back());
    for (const Place& group : content.groups)
        sentences << words(group);
    return sentences.join(QLatin1Char(' '));
}

BalanceMap::BalanceMap(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    setMinimumHeight(kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

BalanceMap::~BalanceMap() = default;

void BalanceMap::setContent(Content content)
{
    d->content = std::move(content);
    d->crosshair.reset();
    setAccessibleDescription(d->summary());
    update();
}

const BalanceMap::Content& BalanceMap::content() const
{
    return d->content;
}

std::optional<size_t> BalanceMap::crosshair() const
{
    return d->crosshair;
}

void BalanceMap::setCrosshair(std::optional<size_t> place)
{
    if (d->crosshair == place)
        return;
    d->crosshair = place;
    update();
}

QStringList BalanceMap::reading() const
{
    return d->crosshair ? d->reading(*d->crosshair).texts() : QStringList();
}

void BalanceMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleDescription(d->summary());
    update();
}

void BalanceMap::keyPressEvent(QKeyEvent* event)
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
    case Qt::Key_Escape:
        if (d->crosshair)
            return setCrosshair(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void BalanceMap::mouseMoveEvent(QMouseEvent* event)
{
    setCrosshair(d->placeAt(event->position()));
}

void BalanceMap::leaveEvent(QEvent*)
{
    setCrosshair(std::nullopt);
}

void BalanceMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = d->theme();
    if (d->isEmpty()) {
        painter.setFont(textFont(kEmptyPixels));
        painter.setPen(theme.mutedText);
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         d->content.emptyReason);
    } else {
        MapPainter(painter, d->geometry(), d->content, theme).paint();
        if (d->crosshair)
            d->paintCrosshair(painter);
    }
    if (!property("keyboardFocus").toBool())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace trustbilanz
