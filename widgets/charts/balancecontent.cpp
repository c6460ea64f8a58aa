// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/balancecontent.h"

#include "models/records/startvalue.h"
#include "widgets/balancewords.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace trustbilanz::charts {

namespace {
class BalanceContent
{
    Q_DECLARE_TR_FUNCTIONS(BalanceContent)
};

QString withRange(const QString& value, std::optional<double> low, std::optional<double> high)
{
    return low && high
        ? BalanceContent::tr("%1 (%2)", "value and its range").arg(value, text::range(low, high))
        : value;
}

BalanceMap::Place placeOf(const BalancePoint& point)
{
    BalanceMap::Place place;
    place.micro = point.micro;
    place.macro = point.macro;
    place.hollow = point.fewAnswers;
    place.macroSpan = {point.macroLow, point.macroHigh};
    if (point.microLow && point.microHigh)
        place.microSpan = {std::max(0.0, *point.microLow), std::min(100.0, *point.microHigh)};
    std::optional<double> gapLow;
    std::optional<double> gapHigh;
    if (point.microLow && point.microHigh) {
        gapLow = *point.microLow - point.macroHigh;
        gapHigh = *point.microHigh - point.macroLow;
    }
    place.details = {detail(BalanceContent::tr("Field"), text::quadrant(point.quadrant)),
                     detail(BalanceContent::tr("Micro"),
                            withRange(text::index(point.micro), point.microLow, point.microHigh)),
                     detail(BalanceContent::tr("Macro (modelled)"),
                            withRange(text::index(point.macro), point.macroLow, point.macroHigh)),
                     detail(BalanceContent::tr("Trust gap"),
                            withRange(text::difference(point.micro, point.macro), gapLow, gapHigh)),
                     detail(BalanceContent::tr("Balance index"), text::index(point.index)),
                     detail(BalanceContent::tr("Customers"), text::count(point.customers))};
    return place;
}

/// Without start values of macro trust, which place nobody.
std::vector<BalancePoint> findingsOf(const std::vector<BalancePoint>& points)
{
    std::vector<BalancePoint> findings;
    std::ranges::remove_copy_if(points, std::back_inserter(findings),
                                [](const BalancePoint& point) { return isStartValue(point); });
    return findings;
}

/// Whether a period follows the one expected without a change of the measuring.
bool isConnected(Day period, Day expected, const Trend& trend)
{
    return period == expected && !hasMethodBreak(trend, period, lastDayOf(period, trend));
}

/// First and last places bear their names.
void labelEnds(std::vector<BalanceMap::Place>& path)
{
    if (path.empty())
        return;
    path.front().label = path.front().name;
    path.back().label = path.back().name;
}

TimeChart::Content frameOf(const Trend& trend)
{
    TimeChart::Content content;
    content.from = trend.from;
    content.to = endOf(trend);
    content.interval = trend.view.interval;
    content.emptyReason = BalanceContent::tr("No period has both micro and macro trust: import "
                                             "scores and incidents on the Data page, or choose a "
                                             "longer range.");
    return content;
}

void addHidden(TimeChart::Series& series, const Trend& trend)
{
    for (const MicroPoint& point : trend.micro) {
        if (point.hidden && !point.segment)
            series.absences.push_back({lastDayOf(point.period, trend),
                                       BalanceContent::tr("hidden to protect groups below %1")
                                           .arg(text::count(trend.smallestGroup))});
    }
}

TimeChart::Series lineOf(const Trend& trend, const QString& name, QColor Theme::*color,
                         double BalancePoint::*member)
{
    const bool isMeasured = member != &BalancePoint::macro; // the model knows no small numbers
    TimeChart::Series series;
    series.name = name;
    series.color = color;
    series.showsBand = false;
    Day expected = 0;
    for (const BalancePoint& point : trend.balance) {
        if (point.segment)
            continue;
        const Day day = lastDayOf(point.period, trend);
        if (member != &BalancePoint::micro && isStartValue(point)) {
            series.absences.push_back({day, BalanceContent::tr("start value, no finding")});
            continue;
        }
        const double value = point.*member;
        series.points.push_back({day,
                                 value,
                                 value,
                                 value,
                                 isMeasured && point.fewAnswers,
                                 isConnected(point.period, expected, trend),
                                 {}});
        expected = nextPeriod(point.period, trend.view.interval);
    }
    return series;
}

/// Lowest and highest of all points and bands.
std::pair<double, double> extremes(const TimeChart::Content& content, double low, double high)
{
    for (const TimeChart::Series& series : content.series) {
        for (const TimeChart::Point& point : series.points) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
    }
    return {low, high};
}
} // namespace

BalanceMap::Content balanceContent(const Trend& trend, const BalanceGroups& groups)
{
    BalanceMap::Content content;
    content.border = trend.rule.border;
    for (const Quadrant quadrant :
         {Quadrant::Strong, Quadrant::Exposed, Quadrant::Distant, Quadrant::AtRisk})
        content.fields[size_t(quadrant)] = text::quadrant(quadrant);
    content.emptyReason = BalanceContent::tr(
        "The map needs micro and macro trust in the same period. Import scores on the Data page.");
    Day expected = 0;
    for (const BalancePoint& point : findingsOf(trend.balance)) {
        if (point.segment)
            continue;
        BalanceMap::Place place = placeOf(point);
        place.name = text::period(point.period, trend.view.interval);
        place.connected = isConnected(point.period, expected, trend);
        expected = nextPeriod(point.period, trend.view.interval);
        content.path.push_back(std::move(place));
    }
    labelEnds(content.path);
    if (content.path.empty() && !trend.balance.empty())
        content.emptyReason = text::startValue(trend, trend.balance.back().period);
    for (const BalancePoint& point : findingsOf(groups.points)) {
        BalanceMap::Place place = placeOf(point);
        place.label = text::segmentValue(*point.segment);
        place.name = BalanceContent::tr("%1: %2", "segment and its value")
                         .arg(groups.segment, place.label);
        content.groups.push_back(std::move(place));
    }
    return content;
}

TimeChart::Content gapContent(const Trend& trend)
{
    TimeChart::Content content = frameOf(trend);
    content.axisTitle = BalanceContent::tr("Points, micro − macro");
    TimeChart::Series series;
    series.name = BalanceContent::tr("Trust gap");
    series.color = &Theme::accent;
    Day expected = 0;
    for (const GapPoint& gap : trend.gap) {
        if (isStartValueIn(trend, gap.period))
            continue;
        const MicroPoint* micro = microOn(trend, gap.period);
        TimeChart::Point point;
        point.day = lastDayOf(gap.period, trend);
        point.value = gap.value;
        point.low = gap.low.value_or(gap.value);
        point.high = gap.high.value_or(gap.value);
        point.hollow = micro && micro->fewAnswers;
        point.connected = isConnected(gap.period, expected, trend);
        point.details = {detail(BalanceContent::tr("Span"), text::range(gap.low, gap.high))};
        series.points.push_back(std::move(point));
        expected = nextPeriod(gap.period, trend.view.interval);
    }
    if (series.points.empty() && !trend.gap.empty())
        content.emptyReason = text::startValue(trend, trend.gap.back().period);
    addHidden(series, trend);
    content.series = {std::move(series)};
    const auto [low, high] = extremes(content, 0, 0);
    const double step = valueStep(low, std::max(high, low + 1));
    content.minimum = std::floor(low / step) * step;
    content.maximum = std::max(std::ceil(high / step) * step, content.minimum + step);
    return content;
}

TimeChart::Content indexContent(const Trend& trend)
{
    TimeChart::Content content = frameOf(trend);
    content.series
        = {lineOf(trend, BalanceContent::tr("Macro"), &Theme::macro, &BalancePoint::macro),
           lineOf(trend, BalanceContent::tr("Micro"), &Theme::micro, &BalancePoint::micro),
           lineOf(trend, BalanceContent::tr("Balance index"), &Theme::text, &BalancePoint::index)};
    addHidden(content.series.back(), trend);
    const auto [low, high] = extremes(content, 100, 0);
    if (low <= high)
        std::tie(content.minimum, content.maximum) = indexBounds(low, high);
    return content;
}

} // namespace trustbilanz::charts
