// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/papercharts.h"

#include "widgets/charts/losscontent.h"
#include "widgets/charts/valuechart.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace trustbilanz::report {

namespace {
constexpr double kAbove = 8;
constexpr double kGap = 8;
constexpr double kRight = 16;
constexpr double kBottom = 40;
constexpr double kSample = 34; ///< of a stroke beside its name
constexpr double kLineWidth = 1.8;

const Theme& theme()
{
    return lightTheme();
}

/// A curve, how it is drawn, and its name.
struct Stroke {
    ValueChart::Content content;
    QPen pen;
    Paragraph name;
};

/// The first in the accent, the others in grey, told apart by their dashes.
QPen penOf(size_t place)
{
    constexpr std::array kStyles {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                  Qt::DashDotDotLine};
    return QPen(place == 0 ? theme().accent : theme().text, kLineWidth,
                kStyles[place % kStyles.size()], Qt::FlatCap, Qt::RoundJoin);
}

/// All strokes on axes that hold every one.
struct Losses {
    ValueChart::Axis x;
    ValueChart::Axis y;
    std::vector<Stroke> strokes;

    double namesHeight() const
    {
        double height = 0;
        for (const Stroke& stroke : strokes)
            height += stroke.name.height();
        return height;
    }
    QPointF at(double loss, double chance, const QRectF& area) const
    {
        return {area.left() + std::clamp(x.place(loss), 0.0, 1.0) * area.width(),
                area.bottom() - std::clamp(y.place(chance), 0.0, 1.0) * area.height()};
    }
};

void widen(ValueChart::Axis& axis, const ValueChart::Axis& other)
{
    axis.minimum = std::min(axis.minimum, other.minimum);
    axis.maximum = std::max(axis.maximum, other.maximum);
    axis.logarithmic = axis.logarithmic && other.logarithmic && axis.minimum > 0;
}

Losses lossesOf(const std::vector<LossCurve>& curves, const QString& currency, double width)
{
    Losses losses;
    for (const LossCurve& curve : curves) {
        ValueChart::Content content
            = charts::exceedanceContent(curve.result, std::nullopt, currency);
        if (content.line.empty())
            continue;
        if (losses.strokes.empty()) {
            losses.x = content.x;
            losses.y = content.y;
        }
        widen(losses.x, content.x);
        widen(losses.y, content.y);
        losses.strokes.push_back({std::move(content), penOf(losses.strokes.size()),
                                  Paragraph(curve.name, {kTablePixels}, width - kSample - kGap)});
    }
    return losses;
}

void paintNames(QPainter& painter, const Losses& losses)
{
    double top = 0;
    for (const Stroke& stroke : losses.strokes) {
        const double middle = top + stroke.name.height() / 2;
        painter.setPen(stroke.pen);
        painter.drawLine(QPointF(0, middle), QPointF(kSample, middle));
        stroke.name.paint(painter, {kSample + kGap, top});
        top += stroke.name.height();
    }
}

TextStyle axisStyle(Qt::Alignment align)
{
    return {kNotePixels, QFont::Normal, theme().mutedText, align};
}

void paintLossAxis(QPainter& painter, const Losses& losses, const QRectF& area)
{
    double end = area.left() - kGap; // of the label before
    for (const double tick : losses.x.ticks()) {
        const double x = losses.at(tick, losses.y.minimum, area).x();
        painter.setPen(QPen(theme().mutedText, 0.75));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        const QString text = losses.x.label(tick);
        const double width = widthOf(text, axisStyle(Qt::AlignLeft)) + 1;
        const double left = std::min(x - width / 2, area.right() + kRight - width);
        if (left < end + kGap)
            continue;
        Paragraph(text, axisStyle(Qt::AlignLeft), width).paint(painter, {left, area.bottom() + 5});
        end = left + width;
    }
    Paragraph(losses.x.title, axisStyle(Qt::AlignRight), area.width())
        .paint(painter, {area.left(), area.bottom() + 20});
}

void paintChanceAxis(QPainter& painter, const Losses& losses, const QRectF& area)
{
    for (const double tick : losses.y.ticks()) {
        const double y = losses.at(losses.x.minimum, tick, area).y();
        painter.setPen(QPen(theme().grid, 0.75));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const Paragraph label(losses.y.label(tick), axisStyle(Qt::AlignRight),
                              area.left() - kGap);
        label.paint(painter, {0, y - label.height() / 2});
    }
}

void paintStroke(QPainter& painter, const Losses& losses, const Stroke& stroke, const QRectF& area)
{
    QPolygonF line;
    for (const ValueChart::Point& point : stroke.content.line)
        line << losses.at(point.x, point.y, area);
    painter.setPen(stroke.pen);
    painter.drawPolyline(line);
}

void paintBand(QPainter& painter, const Losses& losses, const QRectF& area)
{
    const std::vector<ValueChart::Point>& line = losses.strokes.front().content.line;
    QPolygonF band;
    for (const ValueChart::Point& point : line)
        band << losses.at(point.x, point.high, area);
    for (auto point = line.rbegin(); point != line.rend(); ++point)
        band << losses.at(point->x, point->low, area);
    QPainterPath fill;
    fill.addPolygon(band);
    painter.fillPath(fill, theme().band(theme().accent));
}

void paintLosses(QPainter& painter, const Losses& losses, const QSizeF& size)
{
    double labels = 0;
    for (const double tick : losses.y.ticks())
        labels = std::max(labels, widthOf(losses.y.label(tick), axisStyle(Qt::AlignRight)) + 1);
    const Paragraph title(losses.y.title, axisStyle(Qt::AlignLeft), size.width());
    const double top = losses.namesHeight() + kGap;
    const QRectF area(labels + kGap, top + title.height() + kGap,
                      size.width() - labels - kGap - kRight,
                      size.height() - top - title.height() - kGap - kBottom);
    paintNames(painter, losses);
    title.paint(painter, {0, top});
    paintChanceAxis(painter, losses, area);
    paintLossAxis(painter, losses, area);
    paintBand(painter, losses, area);
    for (const Stroke& stroke : losses.strokes)
        paintStroke(painter, losses, stroke, area);
}
} // namespace

Piece lossPiece(const std::vector<LossCurve>& curves, const QString& currency, double width,
                double height)
{
    const Losses losses = lossesOf(curves, currency, width);
    Piece piece;
    if (losses.strokes.empty())
        return piece;
    piece.above = kAbove;
    piece.height = height + losses.namesHeight();
    piece.paint = [losses](QPainter& painter, const QRectF& place) {
        painter.save();
        painter.translate(place.topLeft());
        paintLosses(painter, losses, place.size());
        painter.restore();
    };
    return piece;
}

} // namespace trustbilanz::report
