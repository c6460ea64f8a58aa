// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/effectcontent.h"

#include "widgets/charts/trendcontent.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trustbilanz::charts {

namespace {
constexpr int kSevere = 4; ///< damaging and worse
constexpr double kAxisStep = 10;
constexpr double kTop = 100;

class EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(EffectWords)
};

QString intervalDetail(const Effect& effect, const QString& range)
{
    return detail(EffectWords::tr("%1 interval").arg(text::percent(effect.request.view.confidence)),
                  range);
}

/// A period stands on its last day, as in every chart.
Day placeOf(Day period, const Effect& effect)
{
    return nextPeriod(period, effect.request.view.interval) - 1;
}

QString hiddenReason(const Effect& effect)
{
    return EffectWords::tr("hidden to protect groups below %1")
        .arg(text::count(effect.smallestGroup));
}

TimeChart::Point pointOf(const MicroPoint& micro, Day period, const Effect& effect)
{
    TimeChart::Point point;
    point.day = placeOf(period, effect);
    point.value = *micro.mean;
    point.low = std::max(0.0, micro.low.value_or(*micro.mean));
    point.high = std::min(kTop, micro.high.value_or(*micro.mean));
    point.hollow = micro.fewAnswers;
    if (micro.low)
        point.details << intervalDetail(effect, text::indexRange(micro.low, micro.high));
    point.details << detail(EffectWords::tr("Customers"), text::count(micro.customers));
    return point;
}

void append(TimeChart::Series& series, const std::optional<MicroPoint>& micro, Day period,
            const Effect& effect)
{
    if (!micro)
        return;
    if (micro->hidden || !micro->mean)
        series.absences.push_back({placeOf(period, effect), hiddenReason(effect)});
    else
        series.points.push_back(pointOf(*micro, period, effect));
}

TimeChart::Series seriesOf(const QString& name, QColor Theme::*color, TimeChart::Mark mark)
{
    TimeChart::Series series;
    series.name = name;
    series.color = color;
    series.mark = mark;
    series.showsBand = mark != TimeChart::Mark::Dots;
    return series;
}

/// The periods that a fit used, or those it left out.
TimeChart::Series measured(const Effect& effect, bool leftOut)
{
    TimeChart::Series series = leftOut
        ? seriesOf(EffectWords::tr("Left out"), &Theme::mutedText, TimeChart::Mark::Dots)
        : seriesOf(EffectWords::tr("Measured"), &Theme::micro, TimeChart::Mark::Dots);
    series.quiet = leftOut;
    for (const EffectPeriod& period : effect.periods) {
        if ((period.role == PeriodRole::LeftOut) == leftOut)
            append(series, period.point, period.period, effect);
    }
    return series;
}

TimeChart::Series lineSeries(const Effect& effect, TimeChart::Series series,
                             std::optional<EffectPeriod::Line> EffectPeriod::*member)
{
    std::optional<PeriodRole> side;
    for (const EffectPeriod& period : effect.periods) {
        const std::optional<EffectPeriod::Line>& line = period.*member;
        if (!line)
            continue;
        TimeChart::Point point;
        point.day = placeOf(period.period, effect);
        point.value = line->value;
        point.low = line->low;
        point.high = line->high;
        point.connected = side == period.role;
        point.details << intervalDetail(effect, text::range(line->low, line->high));
        series.points.push_back(std::move(point));
        side = period.role;
    }
    return series;
}

TimeChart::Marker markerOf(const QString& id, const QString& title, const PartialDate& date,
                           const Snapshot& snapshot)
{
    TimeChart::Marker marker;
    marker.day = date.anchor();
    marker.id = id;
    marker.title = title.isEmpty() ? id : title;
    marker.approximate = date.precision != DatePrecision::Day;
    const auto known
        = std::ranges::find_if(snapshot.incidents, [&id](const AssessedIncident& assessed) {
              return assessed.incident.id == id;
          });
    if (known != snapshot.incidents.end()) {
        marker.counted = known->counted;
        marker.severe = severityOf(known->incident).value_or(0) >= kSevere;
    }
    for (const IncidentRow& row : numberedIncidents(snapshot.trend)) {
        if (row.assessed.incident.id == id)
            marker.number = row.number.value_or(0);
    }
    return marker;
}

void addMarkers(TimeChart::Content& content, const Effect& effect, const Snapshot& snapshot)
{
    content.markers.push_back(
        markerOf(effect.request.incident, effect.title, effect.date, snapshot));
    for (const OverlappingIncident& other : effect.overlapping) {
        content.markers.push_back(markerOf(other.id, other.title, other.date, snapshot));
        const QString pattern = other.owner == Owner::Own
            ? EffectWords::tr("%1 (overlaps)")
            : EffectWords::tr("%1 (not of the own brand)");
        content.markers.back().title = pattern.arg(content.markers.back().title);
    }
}

void addBreaks(TimeChart::Content& content, const Effect& effect)
{
    for (const ScaleChange& change : effect.scaleChanges)
        content.breaks.push_back(
            {change.date,
             change.bridged ? EffectWords::tr("Bridged") : EffectWords::tr("Method break"),
             text::scaleChange(change)});
}

/// Whole steps around all points, lines and the band of the fit. That of a course carried on grows
/// so wide that it may leave the plot.
void fitAxis(TimeChart::Content& content)
{
    double lowest = kTop;
    double highest = 0;
    for (const TimeChart::Series& series : content.series) {
        for (const TimeChart::Point& point : series.points) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
            if (series.mark != TimeChart::Mark::Line)
                continue;
            lowest = std::min(lowest, std::max(0.0, point.low));
            highest = std::max(highest, std::min(kTop, point.high));
        }
    }
    if (lowest > highest)
        return;
    std::tie(content.minimum, content.maximum) = indexBounds(lowest, highest);
    content.minimum = std::min(content.minimum, std::floor(lowest / kAxisStep) * kAxisStep);
    content.maximum = std::max(content.maximum, std::ceil(highest / kAxisStep) * kAxisStep);
    const double step = valueStep(content.minimum, content.maximum);
    content.minimum = std::floor(content.minimum / step) * step;
    content.maximum = std::ceil(content.maximum / step) * step;
}

/// What all charts of an effect share.
TimeChart::Content frameOf(const Effect& effect, const Snapshot& snapshot)
{
    TimeChart::Content content;
    content.interval = effect.request.view.interval;
    content.emptyReason
        = EffectWords::tr("No answers around this incident with these filters: choose others, or "
                          "import scores of that time on the Data page.");
    if (effect.periods.empty())
        return content;
    content.from = effect.periods.front().period;
    content.to = placeOf(effect.periods.back().period, effect);
    for (const EffectPeriod& period : effect.periods) {
        if (period.role == PeriodRole::LeftOut)
            content.spans.push_back(
                {std::max(content.from, period.period - 1), placeOf(period.period, effect)});
    }
    addMarkers(content, effect, snapshot);
    addBreaks(content, effect);
    return content;
}
} // namespace

TimeChart::Content effectContent(const Effect& effect, const Snapshot& snapshot)
{
    TimeChart::Content content = frameOf(effect, snapshot);
    content.series.push_back(measured(effect, false));
    content.series.push_back(measured(effect, true));
    if (effect.fit) {
        content.series.push_back(lineSeries(
            effect, seriesOf(EffectWords::tr("Fitted"), &Theme::micro, TimeChart::Mark::Line),
            &EffectPeriod::fitted));
        content.series.push_back(lineSeries(
            effect,
            seriesOf(EffectWords::tr("Carried on"), &Theme::mutedText, TimeChart::Mark::Dashes),
            &EffectPeriod::counterfactual));
    }
    fitAxis(content);
    return content;
}

TimeChart::Content groupContent(const Effect& effect, const Snapshot& snapshot)
{
    TimeChart::Content content = frameOf(effect, snapshot);
    if (!effect.groups)
        return content;
    TimeChart::Series affected
        = seriesOf(EffectWords::tr("Affected"), &Theme::micro, TimeChart::Mark::Line);
    TimeChart::Series others
        = seriesOf(EffectWords::tr("Others"), &Theme::mutedText, TimeChart::Mark::Line);
    for (const GroupPeriod& period : effect.groups->periods) {
        append(affected, period.affected, period.period, effect);
        append(others, period.others, period.period, effect);
    }
    for (TimeChart::Series* series : {&affected, &others}) {
        for (size_t i = 1; i < series->points.size(); ++i)
            series->points[i].connected
                = placeOf(series->points[i - 1].day + 1, effect) == series->points[i].day;
    }
    content.series = {std::move(others), std::move(affected)};
    fitAxis(content);
    return content;
}

} // namespace trustbilanz::charts
