// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/sharing.h"

#include "models/maths/statistics.h"
#include "models/trust/categorywords.h"
#include "models/trust/microindex.h"

#include <map>

namespace trustbilanz::trust {

namespace {
/// Customers per period whose answers carry one of the values; none = too few to tell.
using Counts = std::map<Day, std::optional<qint64>>;

Result<Counts> countsOf(const ScoreColumns& scores, TrendView view, const QString& segment,
                        const QStringList& values, int smallestGroup)
{
    view.by.clear();
    view.where.push_back({segment, values});
    return microIndex(scores, view, smallestGroup).map([](const std::vector<MicroPoint>& points) {
        Counts counts;
        for (const MicroPoint& point : points)
            counts[point.period]
                = point.hidden ? std::nullopt : std::optional<qint64>(point.customers);
        return counts;
    });
}

SharePoint shareOf(Day period, std::optional<qint64> all, std::optional<qint64> open,
                   const TrendView& view, int smallestGroup)
{
    SharePoint point {period, true, 0, {}, {}, {}};
    const qint64 others = all && open ? *all - *open : 0;
    if (!all || !open || (others > 0 && others < smallestGroup))
        return point;
    const auto interval = maths::wilson(double(*open), double(*all), view.confidence);
    point.hidden = false;
    point.customers = *all;
    point.share = double(*open) / double(*all);
    point.low = interval ? std::optional(interval->low) : std::nullopt;
    point.high = interval ? std::optional(interval->high) : std::nullopt;
    return point;
}

QStringList givenValues(const ScoreColumns& scores, const QString& segment)
{
    QStringList values = scores.segmentValues(segment);
    values.removeAll(QString());
    values.removeAll(QLatin1String(""));
    return values;
}
} // namespace

Result<std::vector<SharePoint>> sharingExposure(const ScoreColumns& scores, const TrendView& view,
                                                const SharingSource& source, int smallestGroup)
{
    const Result<Counts> all = countsOf(scores, view, source.segment,
                                        givenValues(scores, source.segment), smallestGroup);
    if (!all)
        return tl::unexpected(all.error());
    const Result<Counts> open = countsOf(scores, view, source.segment, source.open, smallestGroup);
    if (!open)
        return tl::unexpected(open.error());
    std::vector<SharePoint> points;
    for (const auto& [period, customers] : *all) {
        const auto found = open->find(period);
        const std::optional<qint64> sharing
            = found == open->end() ? std::optional<qint64>(0) : found->second;
        points.push_back(shareOf(period, customers, sharing, view, smallestGroup));
    }
    return points;
}

SharingSource sharingByWords(const std::vector<SegmentInfo>& segments)
{
    for (const SegmentInfo& segment : segments) {
        if (!tellsWillingness(segment.name))
            continue;
        SharingSource source {segment.name, {}};
        for (const QString& value : segment.values) {
            if (willingnessOfWord(value) == Willingness::Open)
                source.open.append(value);
        }
        if (source.isStated())
            return source;
    }
    return {};
}

} // namespace trustbilanz::trust
