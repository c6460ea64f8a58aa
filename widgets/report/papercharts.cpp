// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/papercharts.h"

#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/endlabels.h"
#include "widgets/charts/incidentmarkers.h"
#include "widgets/charts/methodbreaks.h"
#include "widgets/charts/strokes.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trustbilanz::report {

namespace {
using charts::PlotGeometry;

constexpr double kAbove = 8;
constexpr double kValueGap = 8;
constexpr double kTop = 8;
constexpr double kTitleRoom = 18;
constexpr double kBadgeRoom = 28;
constexpr double kRight = 12;
constexpr double kBottom = 24;
constexpr double kLineWidth = 1.8;
constexpr double kQuietWidth = 0.8;
constexpr double kDotRadius = 2.6;
constexpr double kCap = 3;
constexpr double kSample = 28; ///< of a line beside its name

constexpr double kCellGap = 14;
constexpr double kLeastCell = 150;
constexpr double kCellPlot = 52;
constexpr double kAxisRoom = 26;
constexpr double kEndsRoom = 18;
constexpr double kPlotGap = 8; ///< below the words of a small chart

const Theme& theme()
{
    return lightTheme();
}

bool isEmpty(const TimeChart::Content& content)
{
    return std::ranges::all_of(content.series, [](const TimeChart::Series& series) {
        return series.points.empty();
    });
}

PlotGeometry geometryOf(const TimeChart::Content& content, const QSizeF& size)
{
    const QFontMetricsF metrics(textFont(charts::kAxisPixels));
    const double step = charts::valueStep(content.minimum, content.maximum);
    double labels = 0;
    for (double value = content.minimum; value <= content.maximum; value += step)
        labels = std::max(labels, metrics.horizontalAdvance(charts::valueLabel(value, step)));
    QRectF area(QPointF(), size);
    area.adjust(labels + kValueGap, kTop, -kRight, -kBottom);
    if (!content.axisTitle.isEmpty())
        area.setTop(area.top() + kTitleRoom);
    if (!content.markers.empty())
        area.setTop(area.top() + kBadgeRoom);
    return {area, content.from, std::max(content.to, content.from + 1), content.minimum,
            content.maximum};
}

QPolygonF lineOf(charts::Points points, const PlotGeometry& plot)
{
    QPolygonF line;
    for (const TimeChart::Point& point : points)
        line << QPointF(plot.x(point.day), plot.y(point.value));
    return line;
}

void paintBand(QPainter& painter, charts::Points points, const PlotGeometry& plot,
               const QColor& color)
{
    QPolygonF band;
    for (const TimeChart::Point& point : points)
        band << QPointF(plot.x(point.day), plot.y(point.high));
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        band << QPointF(plot.x(point->day), plot.y(point->low));
    QPainterPath fill;
    fill.addPolygon(band);
    painter.fillPath(fill, theme().band(color));
}

QPen penOf(const TimeChart::Series& series, const QColor& color)
{
    return QPen(color, series.quiet ? kQuietWidth : kLineWidth,
                series.mark == TimeChart::Mark::Dashes ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                Qt::RoundJoin);
}

void paintDot(QPainter& painter, const TimeChart::Point& point, const PlotGeometry& plot,
              const QColor& color)
{
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(point.hollow ? theme().surface : color);
    painter.drawEllipse(QPointF(plot.x(point.day), plot.y(point.value)), kDotRadius, kDotRadius);
    painter.setBrush(Qt::NoBrush);
}

/// The interval of a point between two gaps, where no band can be.
void paintWhisker(QPainter& painter, const TimeChart::Point& point, const PlotGeometry& plot,
                  const QColor& color)
{
    const double x = plot.x(point.day);
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(x, plot.y(point.low)), QPointF(x, plot.y(point.high)));
    for (const double end : {point.low, point.high})
        painter.drawLine(QPointF(x - kCap, plot.y(end)), QPointF(x + kCap, plot.y(end)));
}

void paintStroke(QPainter& painter, const TimeChart::Series& series, charts::Points stroke,
                 const PlotGeometry& plot)
{
    const QColor color = theme().*series.color;
    const bool isAlone = stroke.size() == 1;
    if (isAlone && series.showsBand && stroke.front().low < stroke.front().high)
        paintWhisker(painter, stroke.front(), plot, color);
    if (!isAlone && series.mark != TimeChart::Mark::Dots) {
        painter.setPen(penOf(series, color));
        painter.drawPolyline(lineOf(stroke, plot));
    }
    for (const TimeChart::Point& point : stroke) {
        if (isAlone || point.hollow || series.mark == TimeChart::Mark::Dots)
            paintDot(painter, point, plot, color);
    }
}

/// A band may be wider than the axis, which follows the points: it ends where the chart does.
void paintSeries(QPainter& painter, const TimeChart::Content& content, const PlotGeometry& plot)
{
    constexpr double kRoom = kDotRadius + 1;
    painter.save();
    painter.setClipRect(plot.area.adjusted(-kRoom, -kRoom, kRoom, kRoom));
    for (const TimeChart::Series& series : content.series) {
        for (const charts::Points stroke : charts::strokesOf(series.points)) {
            if (series.showsBand && stroke.size() > 1)
                paintBand(painter, stroke, plot, theme().*series.color);
        }
    }
    for (const TimeChart::Series& series : content.series) {
        for (const charts::Points stroke : charts::strokesOf(series.points))
            paintStroke(painter, series, stroke, plot);
    }
    painter.restore();
}

void paintGround(QPainter& painter, const TimeChart::Content& content, const PlotGeometry& plot)
{
    for (const TimeChart::Span& span : content.spans) {
        const double left = std::max(plot.x(span.from), plot.area.left());
        const double right = std::min(plot.x(span.to), plot.area.right());
        painter.fillRect(QRectF(left, plot.area.top(), right - left, plot.area.height()),
                         theme().surfaceHover);
    }
    painter.setPen(QPen(theme().grid, 0.75));
    const double step = charts::valueStep(plot.minimum, plot.maximum);
    for (double value = plot.minimum; value <= plot.maximum + step / 1e6; value += step)
        painter.drawLine(QPointF(plot.area.left(), plot.y(value)),
                         QPointF(plot.area.right(), plot.y(value)));
}

QFont labelFont()
{
    return withPlainGlyphs(charts::endLabelFont());
}

std::vector<charts::EndLabel> endLabelsOf(const TimeChart::Content& content,
                                          const PlotGeometry& plot)
{
    std::vector<charts::NamedLine> lines;
    for (const TimeChart::Series& series : content.series)
        lines.push_back({series.quiet ? QString() : series.name, theme().*series.color,
                         lineOf(series.points, plot)});
    return charts::placeEndLabels(lines, plot.area, QFontMetricsF(labelFont()));
}

/// A series whose name has no place beside its line. On the screen the tooltip says it.
struct LegendLine {
    TimeChart::Series series;
    Paragraph name;
};

std::vector<LegendLine> legendOf(const TimeChart::Content& content, const QSizeF& size)
{
    const auto labels = endLabelsOf(content, geometryOf(content, size));
    std::vector<LegendLine> legend;
    for (const TimeChart::Series& series : content.series) {
        const bool isNamed = std::ranges::find(labels, series.name, &charts::EndLabel::text)
            != labels.end();
        if (!series.quiet && !series.points.empty() && !isNamed)
            legend.push_back({series, Paragraph(series.name, {kNotePixels},
                                                size.width() - kSample - kValueGap)});
    }
    return legend;
}

double heightOf(const std::vector<LegendLine>& legend)
{
    double height = 0;
    for (const LegendLine& line : legend)
        height += line.name.height();
    return height;
}

void paintLegend(QPainter& painter, const std::vector<LegendLine>& legend, double top)
{
    for (const LegendLine& line : legend) {
        const double middle = top + line.name.height() / 2;
        painter.setPen(penOf(line.series, theme().*line.series.color));
        painter.drawLine(QPointF(0, middle), QPointF(kSample, middle));
        line.name.paint(painter, {kSample + kValueGap, top});
        top += line.name.height();
    }
}

void paintTimeChart(QPainter& painter, const TimeChart::Content& content, const QSizeF& size)
{
    const PlotGeometry plot = geometryOf(content, size);
    paintGround(painter, content, plot);
    charts::paintValueAxis(painter, plot, content.axisTitle, theme());
    charts::paintCalendarAxis(painter, plot,
                              charts::calendarTicks(plot, content.interval,
                                                    QFontMetricsF(textFont(charts::kAxisPixels)),
                                                    size.width(), charts::TickPlace::LastDay),
                              theme());
    charts::paintBreaks(painter, content.breaks, plot, theme());
    paintSeries(painter, content, plot);
    charts::paintMarkers(painter, content.markers, charts::badgesOf(content.markers, plot), plot,
                         theme());
    charts::paintEndLabels(painter, endLabelsOf(content, plot), theme().surface,
                           labelFont());
}

Piece emptyPiece(const QString& reason, double width)
{
    const Paragraph words(reason, {kBodyPixels, QFont::Normal, theme().mutedText}, width);
    Piece piece;
    piece.height = words.height();
    piece.above = kAbove;
    piece.paint = [words](QPainter& painter, const QRectF& place) {
        words.paint(painter, place.topLeft());
    };
    return piece;
}

/// Words and place of one small chart in its row.
struct Cell {
    SmallMultiples::Item item;
    Paragraph name;
    Paragraph change;
    double left = 0;
    double width = 0;

    double wordsHeight() const { return name.height() + change.height(); }
};

/// Why there is no line, or by how much it changed; where a line is drawn and only its change is
/// hidden, the short word for that.
QString wordsBelowName(const SmallMultiples::Item& item)
{
    return item.points.empty() && !item.hidden.isEmpty() ? item.hidden : item.change;
}

Cell cellOf(const SmallMultiples::Item& item, double left, double width)
{
    const TextStyle name {kTablePixels, QFont::Medium,
                          item.hidden.isEmpty() ? theme().text : theme().mutedText};
    const TextStyle change {kTablePixels, QFont::DemiBold, theme().*item.changeColor};
    return {item, Paragraph(item.name, name, width),
            Paragraph(wordsBelowName(item), change, width), left, width};
}

void paintEnds(QPainter& painter, const SmallMultiples::Content& content, const QRectF& plot)
{
    const QString first = charts::edgeLabel(content.from, content.interval);
    const QString last = charts::edgeLabel(content.to, content.interval);
    const TextStyle style {kNotePixels, QFont::Normal, theme().mutedText};
    const double width = widthOf(last, style) + 1;
    const double top = plot.bottom() + 4;
    Paragraph(last, style, width).paint(painter, {plot.right() - width, top});
    if (first != last && widthOf(first, style) + kCellGap + width < plot.width())
        Paragraph(first, style, plot.width() - width).paint(painter, {plot.left(), top});
}

void paintBounds(QPainter& painter, const SmallMultiples::Content& content, const QRectF& plot)
{
    const TextStyle style {kNotePixels, QFont::Normal, theme().mutedText, Qt::AlignRight};
    for (const double value : {content.minimum, content.maximum}) {
        const double y = value == content.minimum ? plot.bottom() : plot.top();
        painter.setPen(QPen(theme().grid, 0.75));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const Paragraph label(charts::valueLabel(value, 1), style, kAxisRoom - 5);
        label.paint(painter, {plot.left() - kAxisRoom, y - label.height() / 2});
    }
}

void paintCell(QPainter& painter, const SmallMultiples::Content& content, const Cell& cell,
               const QRectF& plot)
{
    paintBounds(painter, content, plot);
    paintEnds(painter, content, plot);
    const PlotGeometry geometry {plot, content.from, std::max(content.to, content.from + 1),
                                 content.minimum, content.maximum};
    TimeChart::Series series;
    series.color = &Theme::micro;
    series.showsBand = false;
    series.points = cell.item.points;
    for (const charts::Points stroke : charts::strokesOf(series.points))
        paintStroke(painter, series, stroke, geometry);
}

Piece rowPiece(const SmallMultiples::Content& content, const std::vector<Cell>& cells)
{
    double words = 0;
    for (const Cell& cell : cells)
        words = std::max(words, cell.wordsHeight());
    Piece piece;
    piece.above = kAbove;
    piece.height = words + kPlotGap + kCellPlot + kEndsRoom;
    piece.paint = [content, cells, words](QPainter& painter, const QRectF& place) {
        for (const Cell& cell : cells) {
            const QPointF corner(place.left() + cell.left, place.top());
            cell.name.paint(painter, corner);
            cell.change.paint(painter, {corner.x(), corner.y() + cell.name.height()});
            if (!cell.item.points.empty())
                paintCell(painter, content, cell,
                          {corner.x() + kAxisRoom, corner.y() + words + kPlotGap,
                           cell.width - kAxisRoom - kDotRadius - 1, kCellPlot});
        }
    };
    return piece;
}
} // namespace

Piece timeChartPiece(TimeChart::Content content, double width, double height)
{
    if (isEmpty(content))
        return emptyPiece(content.emptyReason, width);
    std::ranges::stable_sort(content.markers, {}, &TimeChart::Marker::day);
    const std::vector<LegendLine> legend = legendOf(content, {width, height});
    Piece piece;
    piece.height = height + heightOf(legend);
    piece.above = kAbove;
    piece.paint = [content = std::move(content), legend, height](QPainter& painter,
                                                                 const QRectF& place) {
        painter.save();
        painter.translate(place.topLeft());
        paintTimeChart(painter, content, {place.width(), height});
        paintLegend(painter, legend, height);
        painter.restore();
    };
    return piece;
}

std::vector<Piece> multiplesPieces(const SmallMultiples::Content& content, double width)
{
    const int columns = std::max(1, int((width + kCellGap) / (kLeastCell + kCellGap)));
    const double cellWidth = (width + kCellGap) / columns - kCellGap;
    SmallMultiples::Content frame = content;
    frame.items.clear(); // each row has its own
    std::vector<Piece> rows;
    for (size_t first = 0; first < content.items.size(); first += size_t(columns)) {
        std::vector<Cell> cells;
        for (size_t i = first; i < content.items.size() && i < first + size_t(columns); ++i)
            cells.push_back(cellOf(content.items[i], double(i - first) * (cellWidth + kCellGap),
                                   cellWidth));
        rows.push_back(rowPiece(frame, cells));
    }
    return rows;
}

} // namespace trustbilanz::report
