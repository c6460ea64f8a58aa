// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plotview.h"

#include "widgets/charts/valueaxis.h"


#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLineSeries>

namespace trustbilanz::charts {

namespace {
constexpr double kLineWidth = 2.2;
constexpr double kQuietWidth = 1.3;
constexpr double kRoundDistance = 4; ///< pixels between points; nearer ones show no round corner
constexpr double kBleed = 2; ///< pixels around the plot, so that its clip cuts no line in half

bool hasBand(Points points)
{
    return std::any_of(points.begin(), points.end(),
                       [](const TimeChart::Point& point) { return point.low < point.high; });
}

QLineSeries* lineOf(const std::vector<TimeChart::Point>& points, double TimeChart::Point::*member)
{
    QList<QPointF> list;
    list.reserve(qsizetype(points.size()));
    for (const TimeChart::Point& point : points)
        list.append({double(point.day), point.*member});
    auto* line = new QLineSeries;
    line->replace(list);
    return line;
}

QPen penOf(const TimeChart::Series& series, const Theme& theme)
{
    QPen pen(colorOf(series, theme), series.quiet ? kQuietWidth : kLineWidth, Qt::SolidLine,
             Qt::RoundCap, Qt::RoundJoin);
    if (series.mark == TimeChart::Mark::Dashes) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 3});
    }
    return pen;
}

/// Round corners are curves, and curves take most of the time of a line with many points.
void straighten(QPen& pen)
{
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
}

void silence(QValueAxis& axis)
{
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setMinorGridLineVisible(false);
}

void strip(QChart& chart)
{
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
}
} // namespace

PlotView::PlotView(QWidget* parent)
    : QChartView(parent)
    , m_days(new QValueAxis)
    , m_values(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus); // the TimeChart around it takes the keyboard
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    strip(*chart());
    silence(*m_days);
    silence(*m_values);
    m_days->setGridLineVisible(false);
    m_values->setTickType(QValueAxis::TicksDynamic);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
}

void PlotView::setRanges(const PlotGeometry& geometry)
{
    const QRectF area = geometry.area.adjusted(-kBleed, -kBleed, kBleed, kBleed);
    const double bleed
        = kBleed * (geometry.maximum - geometry.minimum) / std::max(1.0, geometry.area.height());
    chart()->setPlotArea(area);
    m_days->setRange(geometry.dayAt(area.left()), geometry.dayAt(area.right()));
    m_values->setTickAnchor(geometry.minimum);
    m_values->setTickInterval(valueStep(geometry.minimum, geometry.maximum));
    m_values->setRange(geometry.minimum - bleed, geometry.maximum + bleed);
}

void PlotView::setContent(const TimeChart::Content& content, const Theme& theme,
                          const PlotGeometry& geometry)
{
    const int pixels = int(geometry.area.width());
    chart()->removeAllSeries();
    setRanges(geometry);
    m_values->setGridLinePen(QPen(theme.grid, 1));
    for (const TimeChart::Series& series : content.series) {
        for (const Points& stroke : strokesOf(series.points)) {
            if (series.showsBand && hasBand(stroke))
                addBand(thinned(stroke, pixels), theme.band(theme.*series.color));
        }
    }
    for (const TimeChart::Series& series : content.series) {
        if (series.mark == TimeChart::Mark::Dots)
            continue;
        QPen pen = penOf(series, theme);
        if (double(series.points.size()) * kRoundDistance > pixels)
            straighten(pen);
        for (const Points& stroke : strokesOf(series.points))
            addLine(thinned(stroke, pixels), pen);
    }
}

void PlotView::addBand(const std::vector<TimeChart::Point>& points, const QColor& fill)
{
    QLineSeries* upper = lineOf(points, &TimeChart::Point::high);
    QLineSeries* lower = lineOf(points, &TimeChart::Point::low);
    auto* band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(fill);
    add(band);
}

void PlotView::addLine(const std::vector<TimeChart::Point>& points, const QPen& pen)
{
    QLineSeries* line = lineOf(points, &TimeChart::Point::value);
    line->setPen(pen);
    add(line);
}

void PlotView::add(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (resized)
        resized();
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (paintOver)
        paintOver(*painter);
    painter->restore();
}

} // namespace trustbilanz::charts
