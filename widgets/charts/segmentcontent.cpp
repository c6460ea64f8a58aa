// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/segmentcontent.h"

#include "models/maths/multipletests.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/individualtables.h"
#include "widgets/text.h"
#include "widgets/texttrust.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace trustbilanz::charts {

namespace {
class SegmentWords
{
    Q_DECLARE_TR_FUNCTIONS(SegmentWords)
};

/// Colour only where the change is significant after Benjamini and Hochberg.
QColor Theme::*colorOf(const SegmentChange& change)
{
    if (!change.isSignificant(maths::kFalseDiscoveryRate))
        return &Theme::mutedText;
    return change.change.value < 0 ? &Theme::bad : &Theme::good;
}

QString hiddenText(int smallestGroup)
{
    return SegmentWords::tr("hidden to protect groups below %1").arg(text::count(smallestGroup));
}

/// The values that are drawn, in the order of their changes.
std::vector<const SegmentChange*> drawn(const SegmentChanges& changes)
{
    std::vector<const SegmentChange*> values;
    for (const SegmentChange& value : changes.values)
        values.push_back(&value);
    if (values.size() <= kMostSmallCharts)
        return values;
    std::stable_sort(values.begin(), values.end(),
                     [](const SegmentChange* a, const SegmentChange* b) {
                         return a->secondCustomers > b->secondCustomers;
                     });
    values.resize(kMostSmallCharts);
    std::sort(values.begin(), values.end()); // as they stood
    return values;
}

QString detailsOf(const SegmentChange& change, int smallestGroup)
{
    const QString name = text::segmentValue(change.value);
    if (change.hidden)
        return SegmentWords::tr("%1: %2.", "name and reason").arg(name, hiddenText(smallestGroup));
    const QString range = change.change.low ? text::range(change.change.low, change.change.high)
                                            : SegmentWords::tr("none: too few customers");
    return SegmentWords::tr("%1: %2 (n = %3), before %4 (n = %5), change %6, interval %7, adjusted "
                            "p %8.")
        .arg(name, text::index(change.secondMean), text::count(change.secondCustomers),
             text::index(change.firstMean), text::count(change.firstCustomers),
             text::points(change.change.value), range,
             change.adjustedP ? text::number(*change.adjustedP, 3) : text::missing());
}

/// Why there is none stands in an empty chart, but nowhere else where a line is drawn.
QString changeOf(const SegmentChange& change, bool hasPoints)
{
    if (!change.hidden)
        return changeText(change.change);
    return hasPoints ? text::requiredState(RequiredState::Hidden) : text::missing();
}

bool isBroken(const SegmentTrends& trends, Day from, Day to)
{
    return std::any_of(trends.scaleChanges.begin(), trends.scaleChanges.end(),
                       [=](const ScaleChange& change) {
                           return !change.bridged && change.date >= from && change.date <= to;
                       });
}

std::map<QString, std::vector<TimeChart::Point>> pointsOf(const SegmentTrends& trends)
{
    std::map<QString, std::vector<TimeChart::Point>> byValue;
    std::map<QString, Day> expected;
    for (const MicroPoint& micro : trends.series) {
        if (micro.hidden || !micro.mean || !micro.segment)
            continue;
        const Day last = nextPeriod(micro.period, trends.interval) - 1;
        TimeChart::Point point;
        point.day = last;
        point.value = *micro.mean;
        point.low = point.high = point.value;
        point.hollow = micro.fewAnswers;
        point.connected
            = expected[*micro.segment] == micro.period && !isBroken(trends, micro.period, last);
        expected[*micro.segment] = last + 1;
        byValue[*micro.segment].push_back(std::move(point));
    }
    return byValue;
}

void fitAxis(SmallMultiples::Content& content)
{
    double lowest = 100;
    double highest = 0;
    for (const SmallMultiples::Item& item : content.items) {
        for (const TimeChart::Point& point : item.points) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    if (lowest <= highest)
        std::tie(content.minimum, content.maximum) = indexBounds(lowest, highest);
}
} // namespace

SmallMultiples::Content segmentContent(const SegmentTrends& trends, Day from, Day to)
{
    SmallMultiples::Content content;
    content.from = from;
    content.interval = trends.interval;
    content.hint = SegmentWords::tr("Enter or a click shows only these customers, and how their "
                                    "scores are distributed.");
    content.to = nextPeriod(periodStart(to, trends.interval), trends.interval) - 1;
    auto points = pointsOf(trends);
    for (const SegmentChange* change : drawn(trends.changes)) {
        SmallMultiples::Item item;
        item.name = text::segmentValue(change->value);
        item.points = std::move(points[change->value]);
        item.details = detailsOf(*change, trends.changes.smallestGroup);
        if (change->hidden)
            item.hidden = hiddenText(trends.changes.smallestGroup);
        else
            item.id = change->value;
        item.change = changeOf(*change, !item.points.empty());
        item.changeColor = colorOf(*change);
        content.items.push_back(std::move(item));
    }
    fitAxis(content);
    return content;
}

std::vector<ChangeBars::Bar> changeBars(const SegmentChanges& changes)
{
    std::vector<ChangeBars::Bar> bars;
    for (const SegmentChange* change : drawn(changes)) {
        ChangeBars::Bar bar;
        bar.name = text::segmentValue(change->value);
        bar.label = hiddenText(changes.smallestGroup);
        if (!change->hidden) {
            bar.value = change->change.value;
            bar.low = change->change.low;
            bar.high = change->change.high;
            bar.label = changeText(change->change);
            bar.color = colorOf(*change);
            bar.hollow = change->fewAnswers;
        }
        bars.push_back(std::move(bar));
    }
    return bars;
}

size_t leftOut(const SegmentChanges& changes)
{
    return changes.values.size() - std::min(changes.values.size(), kMostSmallCharts);
}

} // namespace trustbilanz::charts
