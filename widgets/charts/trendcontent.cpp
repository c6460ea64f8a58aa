// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendcontent.h"

#include "widgets/balancewords.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trustbilanz::charts {

namespace {
constexpr size_t kMostCurves = 24;
constexpr int kSevere = 4; ///< damaging and worse

class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
};

double shown(double value)
{
    return std::clamp(value, 0.0, 100.0);
}

TimeChart::Point microPoint(const MicroPoint& micro, const Trend& trend)
{
    TimeChart::Point point;
    point.day = lastDayOf(micro.period, trend);
    point.value = *micro.mean;
    point.low = shown(micro.low.value_or(*micro.mean));
    point.high = shown(micro.high.value_or(*micro.mean));
    point.hollow = micro.fewAnswers;
    point.details << detail(TrendWords::tr("%1 interval").arg(text::percent(trend.view.confidence)),
                            micro.low ? text::indexRange(micro.low, micro.high)
                                      : TrendWords::tr("none: too few customers"))
                  << detail(TrendWords::tr("Customers"), text::count(micro.customers));
    if (micro.bridged)
        point.details << detail(TrendWords::tr("Scale"), TrendWords::tr("bridged"));
    return point;
}

TimeChart::Series microSeries(const Trend& trend)
{
    TimeChart::Series series;
    series.name = TrendWords::tr("Individual trust (micro)");
    series.color = &Theme::micro;
    Day expected = 0;
    for (const MicroPoint& micro : trend.micro) {
        if (micro.segment)
            continue;
        if (micro.hidden || !micro.mean) {
            series.absences.push_back({lastDayOf(micro.period, trend), hiddenText(trend)});
            continue;
        }
        series.points.push_back(microPoint(micro, trend));
        series.points.back().connected = micro.period == expected
            && !hasMethodBreak(trend, micro.period, lastDayOf(micro.period, trend));
        expected = nextPeriod(micro.period, trend.view.interval);
    }
    return series;
}

QString gapText(const GapPoint& gap, const Trend& trend)
{
    const QString value = text::gap(gap, trend);
    return gap.low ? TrendWords::tr("%1 (%2)", "value and its range")
                         .arg(value, text::range(gap.low, gap.high))
                   : value;
}

TimeChart::Series macroSeries(const Trend& trend, bool withGap)
{
    TimeChart::Series series;
    series.name = TrendWords::tr("Brand trust (macro)");
    series.color = &Theme::macro;
    auto gap = trend.gap.begin();
    for (const MacroPoint& macro : trend.macro) {
        TimeChart::Point point {
            lastDayOf(macro.period, trend), macro.index, macro.low, macro.high, false, true, {}};
        point.details << detail(TrendWords::tr("Span of assumptions"),
                                text::range(macro.low, macro.high));
        while (gap != trend.gap.end() && gap->period < macro.period)
            ++gap;
        if (withGap && gap != trend.gap.end() && gap->period == macro.period)
            point.details << detail(TrendWords::tr("Trust gap"), gapText(*gap, trend));
        series.points.push_back(std::move(point));
    }
    return series;
}

TimeChart::Point brandPoint(const BrandPoint& brand, const Trend& trend)
{
    const Day day = lastDayOf(brand.period, trend);
    TimeChart::Point point {day, brand.value, brand.value, brand.value, false, true, {}};
    point.hollow = brand.count && *brand.count < kFewAnswers;
    point.details << detail(TrendWords::tr("People asked"),
                            brand.count ? text::count(*brand.count) : text::missing());
    return point;
}

/// A series of its own: measured values are never mixed with modelled ones.
void addBrand(TimeChart::Content& content, const Trend& trend)
{
    if (trend.brand.empty())
        return;
    TimeChart::Series series;
    series.name = TrendWords::tr("Measured brand trust");
    series.color = &Theme::measured;
    series.showsBand = false;
    for (const BrandPoint& brand : trend.brand) {
        if (brand.hidden)
            series.absences.push_back({lastDayOf(brand.period, trend), hiddenText(trend)});
        else
            series.points.push_back(brandPoint(brand, trend));
    }
    content.series.push_back(std::move(series));
}

TimeChart::Marker markerOf(const IncidentRow& row)
{
    const Incident& incident = row.assessed.incident;
    TimeChart::Marker marker;
    marker.day = incident.effectiveDate()->anchor();
    marker.number = *row.number;
    marker.id = incident.id;
    marker.approximate = incident.effectiveDate()->precision != DatePrecision::Day;
    marker.severe = severityOf(incident).value_or(0) >= kSevere;
    marker.counted = row.assessed.counted;
    marker.title = incident.title.isEmpty() ? incident.id : incident.title;
    if (!marker.counted)
        marker.title = TrendWords::tr("%1 (not counted)").arg(marker.title);
    if (marker.approximate)
        marker.title += QStringLiteral(", ") + text::date(incident.effectiveDate());
    return marker;
}

TimeChart::Break breakOf(const ScaleChange& change)
{
    const QString label
        = change.bridged ? TrendWords::tr("Bridged") : TrendWords::tr("Method break");
    return {change.date, label, text::scaleChange(change)};
}

void addBreaks(TimeChart::Content& content, const Trend& trend)
{
    for (const ScaleChange& change : trend.scaleChanges)
        content.breaks.push_back(breakOf(change));
}

TimeChart::Content frameOf(const Trend& trend)
{
    TimeChart::Content content;
    content.from = trend.from;
    content.to = endOf(trend);
    content.interval = trend.view.interval;
    for (const IncidentRow& row : numberedIncidents(trend)) {
        if (row.assessed.incident.effectiveDate())
            content.markers.push_back(markerOf(row));
    }
    return content;
}

/// As a change of the index, the sign that title and table have too.
TimeChart::Series curveSeries(const RecoveryCurve& curve, const Incident& incident,
                              const Trend& trend)
{
    TimeChart::Series series;
    series.name = incident.title.isEmpty() ? incident.id : incident.title;
    series.showsBand = false;
    for (size_t i = 0; i < curve.loss.size(); ++i) {
        const Day day = curve.start + int(i) * curve.stepDays;
        const double change = curve.loss[i] == 0 ? 0 : -curve.loss[i];
        if (day >= trend.from && day <= trend.to)
            series.points.push_back({day, change, change, change, false, true, {}});
    }
    return series;
}

/// Whole steps around all changes, zero included.
void fitChangeAxis(TimeChart::Content& content)
{
    double lowest = -1;
    double highest = 0;
    for (const TimeChart::Series& series : content.series) {
        for (const TimeChart::Point& point : series.points) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    const double step = valueStep(lowest, highest);
    content.minimum = std::floor(lowest / step) * step;
    content.maximum = std::ceil(highest / step) * step;
}

bool losesMore(const AssessedIncident& a, const AssessedIncident& b)
{
    return std::abs(a.lossNow) > std::abs(b.lossNow);
}

/// Counted incidents by what they take now, the strongest first.
std::vector<AssessedIncident> countedIncidents(const Snapshot& snapshot)
{
    std::vector<AssessedIncident> counted;
    std::copy_if(snapshot.incidents.begin(), snapshot.incidents.end(), std::back_inserter(counted),
                 [](const AssessedIncident& assessed) { return assessed.counted; });
    std::stable_sort(counted.begin(), counted.end(), losesMore);
    return counted;
}

bool hasFewAnswers(const TimeChart::Series& series)
{
    return std::ranges::any_of(series.points, &TimeChart::Point::hollow);
}

const RecoveryCurve* curveOf(const Snapshot& snapshot, const QString& id)
{
    const auto found
        = std::find_if(snapshot.recoveries.begin(), snapshot.recoveries.end(),
                       [&id](const RecoveryCurve& curve) { return curve.incidentId == id; });
    return found == snapshot.recoveries.end() ? nullptr : &*found;
}
} // namespace

void fitIndexAxis(TimeChart::Content& content)
{
    double lowest = 100;
    double highest = 0;
    for (const TimeChart::Series& series : content.series) {
        for (const TimeChart::Point& point : series.points) {
            lowest = std::min(lowest, point.low);
            highest = std::max(highest, point.high);
        }
    }
    if (lowest <= highest)
        std::tie(content.minimum, content.maximum) = indexBounds(lowest, highest);
}

TimeChart::Content trendContent(const Snapshot& snapshot)
{
    TimeChart::Content content = frameOf(snapshot.trend);
    content.series = {microSeries(snapshot.trend), macroSeries(snapshot.trend, true)};
    addBrand(content, snapshot.trend);
    addBreaks(content, snapshot.trend);
    content.emptyReason = snapshot.answers == 0 && snapshot.incidents.empty()
        ? TrendWords::tr("Nothing to show yet. Import scores and incidents on the Data page.")
        : TrendWords::tr("No answers and no incidents in this range with these filters. Choose a "
                         "longer range or other filters.");
    fitIndexAxis(content);
    return content;
}

TimeChart::Content microFrame(const Snapshot& snapshot)
{
    TimeChart::Content content = frameOf(snapshot.trend);
    addBreaks(content, snapshot.trend);
    content.emptyReason = snapshot.answers == 0
        ? TrendWords::tr("No answers yet. Import scores on the Data page.")
        : TrendWords::tr("No answers in this range with these filters. Choose a longer range or "
                         "other filters.");
    return content;
}

TimeChart::Content microContent(const Snapshot& snapshot)
{
    TimeChart::Content content = microFrame(snapshot);
    content.series = {microSeries(snapshot.trend)};
    fitIndexAxis(content);
    return content;
}

TimeChart::Content macroContent(const Snapshot& snapshot)
{
    TimeChart::Content content = frameOf(snapshot.trend);
    content.series = {macroSeries(snapshot.trend, false)};
    addBrand(content, snapshot.trend);
    content.emptyReason = TrendWords::tr("No days to show yet. Import scores or add an incident.");
    fitIndexAxis(content);
    return content;
}

TimeChart::Content recoveryContent(const Snapshot& snapshot, const QString& highlightedId)
{
    TimeChart::Content content;
    content.from = snapshot.trend.from;
    content.to = snapshot.trend.to;
    content.interval = Interval::Day;
    content.axisTitle = TrendWords::tr("Change in index points");
    content.emptyReason = TrendWords::tr("No counted incident takes points in this range.");
    std::vector<TimeChart::Series> highlighted;
    for (const AssessedIncident& assessed : countedIncidents(snapshot)) {
        const bool stands = assessed.incident.id == highlightedId;
        const RecoveryCurve* curve = curveOf(snapshot, assessed.incident.id);
        if (!curve || (content.series.size() >= kMostCurves && !stands))
            continue;
        TimeChart::Series series = curveSeries(*curve, assessed.incident, snapshot.trend);
        if (series.points.empty())
            continue;
        series.quiet = !stands;
        series.color = stands ? &Theme::macro : &Theme::mutedText;
        (stands ? highlighted : content.series).push_back(std::move(series));
    }
    std::move(highlighted.begin(), highlighted.end(), std::back_inserter(content.series));
    fitChangeAxis(content);
    return content;
}

std::optional<AssessedIncident> strongestNow(const Snapshot& snapshot)
{
    const std::vector<AssessedIncident> counted = countedIncidents(snapshot);
    const auto strongest
        = std::find_if(counted.begin(), counted.end(),
                       [](const AssessedIncident& each) { return each.lossNow > 0; });
    return strongest == counted.end() ? std::nullopt : std::optional(*strongest);
}

QString detail(const QString& label, const QString& value)
{
    return label + QLatin1Char('\t') + value;
}

Day lastDayOf(Day period, const Trend& trend)
{
    return nextPeriod(period, trend.view.interval) - 1;
}

Day endOf(const Trend& trend)
{
    return lastDayOf(periodStart(trend.to, trend.view.interval), trend);
}

QString hiddenText(const Trend& trend)
{
    return TrendWords::tr("hidden to protect groups below %1")
        .arg(text::count(trend.smallestGroup));
}

QString hiddenPeriods(const Trend& trend)
{
    const auto hidden
        = std::ranges::count_if(trend.micro, [](const MicroPoint& point) { return point.hidden; });
    if (hidden == 0)
        return {};
    return TrendWords::tr("%Ln period(s) hidden to protect groups below %1 customers", nullptr,
                          int(hidden))
        .arg(text::count(trend.smallestGroup));
}

QString legendOf(const TimeChart::Content& content)
{
    QStringList parts;
    if (!content.markers.empty())
        parts << TrendWords::tr("Incidents: ◆ severe, ● other, ○ not counted");
    if (std::ranges::any_of(content.markers, &TimeChart::Marker::approximate))
        parts << TrendWords::tr("dotted line: day not known");
    if (content.interval == Interval::Year && !content.markers.empty())
        parts << TrendWords::tr("each year stands at its end");
    if (std::ranges::any_of(content.series, hasFewAnswers))
        parts << fewAnswersLegend();
    return parts.join(QStringLiteral(" · "));
}

QString fewAnswersLegend()
{
    return TrendWords::tr("Points: ○ n < %1").arg(text::count(kFewAnswers));
}

} // namespace trustbilanz::charts
