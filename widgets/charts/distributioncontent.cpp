// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distributioncontent.h"

#include "widgets/charts/trendcontent.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trustbilanz::charts {

namespace {
class DistributionWords
{
    Q_DECLARE_TR_FUNCTIONS(DistributionWords)
};

constexpr double kLeastNetSpan = 20;
constexpr double kMostNet = 100;

QString tooFew(const Trend& trend)
{
    return DistributionWords::tr("only from %1 customers")
        .arg(text::count(2 * trend.smallestGroup));
}

/// One point for each period; `pointOf` returns none where the figure needs more customers.
template<class PointOf>
void addPoints(TimeChart::Series& series, const Trend& trend, PointOf pointOf)
{
    Day expected = 0;
    for (const MicroPoint& micro : trend.micro) {
        if (micro.segment)
            continue;
        const Day day = lastDayOf(micro.period, trend);
        std::optional<TimeChart::Point> point;
        if (!micro.hidden)
            point = pointOf(micro);
        if (!point) {
            series.absences.push_back({day, micro.hidden ? hiddenText(trend) : tooFew(trend)});
            continue;
        }
        point->day = day;
        point->hollow = micro.fewAnswers;
        point->connected = micro.period == expected && !hasMethodBreak(trend, micro.period, day);
        series.points.push_back(std::move(*point));
        expected = nextPeriod(micro.period, trend.view.interval);
    }
}

/// The median between two deciles, 1 to 9.
std::optional<TimeChart::Point> decilePoint(const MicroPoint& micro, size_t low, size_t high)
{
    if (!micro.deciles)
        return std::nullopt;
    TimeChart::Point point;
    point.value = (*micro.deciles)[4];
    point.low = (*micro.deciles)[low - 1];
    point.high = (*micro.deciles)[high - 1];
    return point;
}

QStringList decileDetails(const MicroPoint& micro)
{
    QStringList details;
    for (size_t i = 0; i < micro.deciles->size(); ++i) {
        //: Deciles are counted from 1 to 9.
        details << detail(DistributionWords::tr("Decile %1").arg(i + 1),
                          text::index((*micro.deciles)[i]));
    }
    details << detail(DistributionWords::tr("Customers"), text::count(micro.customers));
    return details;
}

std::optional<TimeChart::Point> netPoint(const MicroPoint& micro, double confidence)
{
    if (!micro.net)
        return std::nullopt;
    const NetTrust& net = *micro.net;
    TimeChart::Point point;
    point.value = net.value;
    point.low = std::max(-kMostNet, net.low.value_or(net.value));
    point.high = std::min(kMostNet, net.high.value_or(net.value));
    point.details << detail(DistributionWords::tr("%1 interval").arg(text::percent(confidence)),
                            net.low ? text::range(point.low, point.high) : text::missing())
                  << detail(DistributionWords::tr("Trust"), text::percent(net.top.value / 100))
                  << detail(DistributionWords::tr("Distrust"),
                            text::percent(net.bottom.value / 100))
                  << detail(DistributionWords::tr("Customers"), text::count(micro.customers));
    return point;
}

/// Whole steps around all bands, zero included.
void fitNetAxis(TimeChart::Content& content)
{
    double lowest = 0;
    double highest = 0;
    for (const TimeChart::Point& point : content.series.front().points) {
        lowest = std::min(lowest, point.low);
        highest = std::max(highest, point.high);
    }
    const double step = valueStep(lowest, std::max(highest, lowest + kLeastNetSpan));
    content.minimum = std::floor(lowest / step) * step;
    content.maximum = std::max(content.minimum + step, std::ceil(highest / step) * step);
}
} // namespace

TimeChart::Content decileContent(const Snapshot& snapshot)
{
    TimeChart::Content content = microFrame(snapshot);
    TimeChart::Series outer;
    outer.name = DistributionWords::tr("Median");
    outer.color = &Theme::micro;
    TimeChart::Series inner = outer;
    inner.quiet = true;
    addPoints(outer, snapshot.trend, [](const MicroPoint& micro) {
        auto point = decilePoint(micro, 1, 9);
        if (point)
            point->details = decileDetails(micro);
        return point;
    });
    addPoints(inner, snapshot.trend,
              [](const MicroPoint& micro) { return decilePoint(micro, 3, 7); });
    inner.absences.clear();
    content.series = {inner, outer};
    content.minimum = 0;
    content.maximum = 100;
    return content;
}

TimeChart::Content netContent(const Snapshot& snapshot)
{
    TimeChart::Content content = microFrame(snapshot);
    TimeChart::Series series;
    series.name = DistributionWords::tr("Net trust");
    series.color = &Theme::micro;
    const double confidence = snapshot.trend.view.confidence;
    addPoints(series, snapshot.trend,
              [=](const MicroPoint& micro) { return netPoint(micro, confidence); });
    content.series = {std::move(series)};
    fitNetAxis(content);
    return content;
}

} // namespace trustbilanz::charts
