// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/mappainter.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/charts/wordground.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trustbilanz::charts {

namespace {
class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

constexpr double kPathWidth = 2;
constexpr double kCrossWidth = 1.6;
constexpr double kCap = 4; ///< half the length of the caps of the cross
constexpr double kPointRadius = 2.6;
constexpr double kEndRadius = 6.5;
constexpr double kGroupRadius = 5;
constexpr double kArrowSize = 6;
constexpr double kArrowDistance = 46; ///< pixels of path between two arrows
constexpr int kOldest = 70; ///< opacity of the first line of the path, of 255
constexpr double kFieldOpacity = 0.055;
constexpr std::array kNameDistances {10.0, 24.0, 44.0}; ///< of a name from its point, pixels
constexpr int kSides = 8; ///< of a point that a name may stand at
constexpr qsizetype kFartherCost = 6; ///< as much as covering so many squares of lines
constexpr qsizetype kWordCost = 100; ///< of a word over another: neither could be read
constexpr int kFieldPixels = 12;
constexpr int kLabelPixels = 12;
constexpr double kFieldPadding = 10;

/// A field and the corner of the plot that it fills.
struct Field {
    Qt::Alignment corner;
    QColor Theme::*color;
};
constexpr std::array<Field, 4> kFields {{
    {Qt::AlignRight | Qt::AlignTop, &Theme::good},
    {Qt::AlignRight | Qt::AlignBottom, &Theme::watch},
    {Qt::AlignLeft | Qt::AlignTop, &Theme::watch},
    {Qt::AlignLeft | Qt::AlignBottom, &Theme::bad},
}};

/// Places of a name around its point, the nearest first.
std::vector<QRectF> placesFor(const QPointF& point, const QSizeF& size)
{
    std::vector<QRectF> places;
    for (const double distance : kNameDistances) {
        for (const QPointF& side :
             {QPointF(1, 0), QPointF(-1, 0), QPointF(0, -1), QPointF(0, 1), QPointF(1, -1),
              QPointF(-1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
            const QPointF middle(point.x() + side.x() * (distance + size.width() / 2),
                                 point.y() + side.y() * (distance + size.height() / 2));
            places.emplace_back(middle - QPointF(size.width() / 2, size.height() / 2), size);
        }
    }
    return places;
}

/// A line as the small squares that it covers.
void coverLine(std::vector<QRectF>& taken, const QPointF& from, const QPointF& to)
{
    constexpr double kSquare = 6;
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int squares = std::max(1, int(length / kSquare));
    for (int i = 0; i <= squares; ++i) {
        const QPointF at = from + (to - from) * i / squares;
        taken.emplace_back(at - QPointF(kSquare / 2, kSquare / 2), QSizeF(kSquare, kSquare));
    }
}
} // namespace

QMarginsF mapMargins()
{
    return {40, 26, 14, 44};
}

MapPainter::MapPainter(QPainter& painter, const MapGeometry& geometry,
                       const BalanceMap::Content& content, const Theme& theme)
    : m_painter(painter)
    , m_map(geometry)
    , m_content(content)
    , m_theme(theme)
{
}

void MapPainter::paint()
{
    paintFields();
    paintAxes();
    paintBorders();
    m_painter.save();
    m_painter.setClipRect(m_map.area.adjusted(-kEndRadius, -kEndRadius, kEndRadius, kEndRadius));
    paintDiagonal();
    paintPath();
    paintGroups();
    m_painter.restore();
    paintLabels();
}

/// The part of the plot that a field fills.
QRectF MapPainter::fieldOf(size_t quadrant) const
{
    const QPointF border = m_map.at(m_content.border, m_content.border);
    const bool right = kFields[quadrant].corner & Qt::AlignRight;
    const bool top = kFields[quadrant].corner & Qt::AlignTop;
    return {
        QPointF(right ? border.x() : m_map.area.left(), top ? m_map.area.top() : border.y()),
        QPointF(right ? m_map.area.right() : border.x(), top ? border.y() : m_map.area.bottom())};
}

void MapPainter::paintFields()
{
    for (size_t i = 0; i < kFields.size(); ++i) {
        QColor ground = m_theme.*kFields[i].color;
        ground.setAlphaF(float(kFieldOpacity));
        m_painter.fillRect(fieldOf(i), ground);
    }
}

/// Over the grid, so that both stand out alike.
void MapPainter::paintBorders()
{
    const QPointF border = m_map.at(m_content.border, m_content.border);
    m_painter.setPen(QPen(m_theme.mutedText, 1));
    m_painter.drawLine(QPointF(border.x(), m_map.area.top()),
                       QPointF(border.x(), m_map.area.bottom()));
    m_painter.drawLine(QPointF(m_map.area.left(), border.y()),
                       QPointF(m_map.area.right(), border.y()));
}

/// Over the path, each on a ground of its own, so that they can be read.
void MapPainter::paintFieldNames(std::vector<QRectF>& words)
{
    m_painter.setFont(textFont(kFieldPixels, QFont::DemiBold));
    for (size_t i = 0; i < kFields.size(); ++i) {
        const QRectF room
            = fieldOf(i).adjusted(kFieldPadding, kFieldPadding, -kFieldPadding, -kFieldPadding);
        const int flags = int(kFields[i].corner) | Qt::TextWordWrap;
        const QRectF place
            = QFontMetricsF(m_painter.font()).boundingRect(room, flags, m_content.fields[i]);
        paintWordGround(m_painter, place, m_theme.surface);
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(room, flags, m_content.fields[i]);
        words.push_back(place);
    }
}

void MapPainter::paintAxes()
{
    const QRectF& area = m_map.area;
    m_painter.setFont(textFont(kAxisPixels));
    const auto steps = [&](double low, double high, auto paintStep) {
        const double step = valueStep(low, high);
        for (double value = std::ceil(low / step) * step; value <= high + 1e-9; value += step)
            paintStep(value, valueLabel(value, step));
    };
    steps(m_map.macroLow, m_map.macroHigh, [&](double value, const QString& label) {
        const double y = m_map.y(value);
        m_painter.setPen(QPen(m_theme.grid, 1));
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(QRectF(0, y - 10, area.left() - 8, 20),
                           Qt::AlignRight | Qt::AlignVCenter, label);
    });
    steps(m_map.microLow, m_map.microHigh, [&](double value, const QString& label) {
        const double x = m_map.x(value);
        m_painter.setPen(QPen(m_theme.grid, 1));
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, 16), Qt::AlignCenter, label);
    });
    m_painter.setFont(textFont(kAxisPixels, QFont::DemiBold));
    m_painter.setPen(m_theme.macro);
    m_painter.drawText(QRectF(0, 0, area.right(), area.top() - 6), Qt::AlignLeft | Qt::AlignBottom,
                       MapWords::tr("↑ Brand trust (macro, modelled)"));
    m_painter.setPen(m_theme.micro);
    m_painter.drawText(QRectF(area.left(), area.bottom() + 22, area.width(), 20),
                       Qt::AlignRight | Qt::AlignVCenter,
                       MapWords::tr("Individual trust (micro) →"));
}

/// Micro = macro: above it the brand is trusted more than what customers answer.
void MapPainter::paintDiagonal()
{
    const double low = std::max(m_map.microLow, m_map.macroLow);
    const double high = std::min(m_map.microHigh, m_map.macroHigh);
    if (low >= high)
        return;
    QPen pen(m_theme.mutedText, 1, Qt::DotLine);
    m_painter.setPen(pen);
    const QPointF end = m_map.at(high, high);
    m_painter.drawLine(m_map.at(low, low), end);
    m_painter.setFont(textFont(kAxisPixels));
    const QString words = MapWords::tr("gap 0");
    const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(words);
    const bool fits = end.x() + width + 6 < m_map.area.right();
    const QRectF place(fits ? end.x() + 6 : end.x() - width - 12, end.y() + 2, width + 2, 16);
    paintWordGround(m_painter, place, m_theme.surface);
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

void MapPainter::paintPath()
{
    const std::vector<BalanceMap::Place>& path = m_content.path;
    double since = kArrowDistance / 2;
    for (size_t i = 1; i < path.size(); ++i) {
        if (!path[i].connected)
            continue;
        const QColor color = ageOf(i);
        const QPointF from = m_map.at(path[i - 1].micro, path[i - 1].macro);
        const QPointF to = m_map.at(path[i].micro, path[i].macro);
        m_painter.setPen(QPen(color, kPathWidth, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(from, to);
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        since += length;
        if (since >= kArrowDistance && length > 2 * kArrowSize) {
            paintArrow(from, to, color);
            since = 0;
        }
    }
    for (size_t i = 0; i + 1 < path.size(); ++i)
        paintPoint(path[i], kPointRadius, ageOf(i));
    if (!path.empty()) {
        paintCross(path.back());
        paintPoint(path.back(), kEndRadius, m_theme.accent);
    }
}

/// The older, the paler.
QColor MapPainter::ageOf(size_t place) const
{
    QColor color = m_theme.accent;
    const size_t steps = std::max<size_t>(1, m_content.path.size() - 1);
    color.setAlpha(kOldest + int(size_t(255 - kOldest) * place / steps));
    return color;
}

/// A head in the middle of a line, so that one sees where the path goes.
void MapPainter::paintArrow(const QPointF& from, const QPointF& to, const QColor& color)
{
    const QPointF middle = (from + to) / 2;
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    constexpr double kOpening = std::numbers::pi * 0.82;
    QPolygonF head {middle + kArrowSize * QPointF(std::cos(angle), std::sin(angle))};
    for (const double side : {kOpening, -kOpening})
        head << middle + kArrowSize * QPointF(std::cos(angle + side), std::sin(angle + side));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(head);
}

void MapPainter::paintCross(const BalanceMap::Place& place)
{
    const QPointF at = m_map.at(place.micro, place.macro);
    if (place.microSpan) {
        const double low = m_map.x(place.microSpan->low);
        const double high = m_map.x(place.microSpan->high);
        m_painter.setPen(QPen(m_theme.micro, kCrossWidth));
        m_painter.drawLine(QPointF(low, at.y()), QPointF(high, at.y()));
        for (const double x : {low, high})
            m_painter.drawLine(QPointF(x, at.y() - kCap), QPointF(x, at.y() + kCap));
    }
    const double low = m_map.y(place.macroSpan.low);
    const double high = m_map.y(place.macroSpan.high);
    m_painter.setPen(QPen(m_theme.macro, kCrossWidth));
    m_painter.drawLine(QPointF(at.x(), low), QPointF(at.x(), high));
    for (const double y : {low, high})
        m_painter.drawLine(QPointF(at.x() - kCap, y), QPointF(at.x() + kCap, y));
}

void MapPainter::paintPoint(const BalanceMap::Place& place, double radius, const QColor& color)
{
    m_painter.setPen(QPen(color, 1.6));
    m_painter.setBrush(place.hollow ? m_theme.surface : color);
    m_painter.drawEllipse(m_map.at(place.micro, place.macro), radius, radius);
}

void MapPainter::paintGroups()
{
    for (const BalanceMap::Place& group : m_content.groups) {
        const QPointF at = m_map.at(group.micro, group.macro);
        if (group.microSpan) {
            m_painter.setPen(QPen(m_theme.mutedText, 1));
            m_painter.drawLine(QPointF(m_map.x(group.microSpan->low), at.y()),
                               QPointF(m_map.x(group.microSpan->high), at.y()));
        }
        QPainterPath diamond;
        diamond.addPolygon(
            QPolygonF({at + QPointF(0, -kGroupRadius), at + QPointF(kGroupRadius, 0),
                       at + QPointF(0, kGroupRadius), at + QPointF(-kGroupRadius, 0)}));
        diamond.closeSubpath();
        m_painter.setPen(QPen(m_theme.text, 1.6));
        m_painter.setBrush(group.hollow ? m_theme.surface : m_theme.text);
        m_painter.drawPath(diamond);
    }
}

/// What a name had better not cover: path, cross and groups.
std::vector<QRectF> MapPainter::taken() const
{
    std::vector<QRectF> taken;
    const std::vector<BalanceMap::Place>& path = m_content.path;
    for (size_t i = 0; i < path.size(); ++i) {
        const QPointF at = m_map.at(path[i].micro, path[i].macro);
        const bool joined = i > 0 && path[i].connected;
        coverLine(taken, joined ? m_map.at(path[i - 1].micro, path[i - 1].macro) : at, at);
    }
    if (!path.empty()) {
        const BalanceMap::Place& last = path.back();
        coverLine(taken, m_map.at(last.micro, last.macroSpan.low),
                  m_map.at(last.micro, last.macroSpan.high));
        const BalanceMap::Span span
            = last.microSpan.value_or(BalanceMap::Span {last.micro, last.micro});
        coverLine(taken, m_map.at(span.low, last.macro), m_map.at(span.high, last.macro));
    }
    for (const BalanceMap::Place& group : m_content.groups) {
        const BalanceMap::Span span
            = group.microSpan.value_or(BalanceMap::Span {group.micro, group.micro});
        coverLine(taken, m_map.at(span.low, group.macro), m_map.at(span.high, group.macro));
    }
    return taken;
}

/// Names where they cover nothing that is written or marked already, or as little as possible.
void MapPainter::paintLabels()
{
    const std::vector<QRectF> lines = taken();
    std::vector<QRectF> words;
    paintFieldNames(words);
    const auto paintName = [&](const BalanceMap::Place& place, bool isEnd) {
        if (place.label.isEmpty())
            return;
        m_painter.setFont(textFont(kLabelPixels, isEnd ? QFont::DemiBold : QFont::Normal));
        const QFontMetricsF metrics(m_painter.font());
        const QSizeF size(metrics.horizontalAdvance(place.label) + 2, metrics.height());
        const auto cost = [&](const QRectF& rect) {
            const auto isCovered = [&](const QRectF& other) { return other.intersects(rect); };
            const qsizetype outside = m_map.area.contains(rect) ? 0 : 1000;
            return outside + std::ranges::count_if(lines, isCovered)
                + kWordCost * std::ranges::count_if(words, isCovered);
        };
        const std::vector<QRectF> places = placesFor(m_map.at(place.micro, place.macro), size);
        std::vector<qsizetype> costs;
        for (const QRectF& rect : places) // a name stands beside its own point
            costs.push_back(cost(rect) + qsizetype(costs.size()) / kSides * kFartherCost);
        const QRectF best = places[size_t(std::ranges::min_element(costs) - costs.begin())];
        words.push_back(best);
        paintWordGround(m_painter, best, m_theme.surface);
        m_painter.setPen(isEnd ? m_theme.accent : m_theme.text);
        m_painter.drawText(best, Qt::AlignCenter, place.label);
    };
    for (const BalanceMap::Place& group : m_content.groups)
        paintName(group, false);
    for (const BalanceMap::Place& place : m_content.path)
        paintName(place, &place == &m_content.path.back());
}

} // namespace trustbilanz::charts
