// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/balancebuilder.h"

#include "models/trust/sharing.h"
#include "models/trust/tension.h"

#include <algorithm>

namespace trustbilanz::session {

namespace {
/// Values of the segment with a figure or hidden in the period, or silent.
void listOthers(BalanceGroups& groups, const Trend& trend, QStringList silent)
{
    for (const MicroPoint& point : trend.micro) {
        if (point.period != groups.period || !point.segment)
            continue;
        silent.removeAll(*point.segment);
        if (point.hidden)
            groups.hidden.append(*point.segment);
    }
    groups.silent = std::move(silent);
}

/// The measured series where there is one: the model must not be held against the incidents that it
/// is made of.
std::vector<trust::TrustValue> brandTrust(const Trend& trend)
{
    std::vector<trust::TrustValue> values;
    for (const BrandPoint& point : trend.brand) {
        if (!point.hidden)
            values.push_back({point.period, point.value});
    }
    if (!values.empty())
        return values;
    for (const MacroPoint& point : trend.macro)
        values.push_back({point.period, point.index});
    return values;
}

std::vector<SegmentInfo> segmentsOf(const ScoreColumns& scores)
{
    std::vector<SegmentInfo> segments;
    for (const QString& name : scores.segmentNames())
        segments.push_back({name, scores.segmentValues(name)});
    return segments;
}
} // namespace

Result<BalanceGroups> buildBalanceGroups(const WorkspaceData& data, const TrendView& view,
                                         const QString& segment)
{
    TrendView grouped = view;
    grouped.by = segment;
    return buildTrend(data, grouped).map([&](const Trend& trend) {
        BalanceGroups groups;
        groups.segment = segment;
        for (const BalancePoint& point : trend.balance)
            groups.period = std::max(groups.period, std::optional(point.period));
        for (const BalancePoint& point : trend.balance) {
            if (point.period == groups.period)
                groups.points.push_back(point);
        }
        std::ranges::sort(groups.points, {}, &BalancePoint::segment);
        listOthers(groups, trend, data.scores->segmentValues(segment));
        return groups;
    });
}

SharingSource sharingSource(const WorkspaceData& data, const SharingSource& stated)
{
    if (stated.isStated())
        return stated;
    if (data.settings.sharing().isStated())
        return data.settings.sharing();
    return trust::sharingByWords(segmentsOf(*data.scores));
}

Result<Tension> buildTension(const WorkspaceData& data, const TrendView& view,
                             const SharingSource& source)
{
    if (!source.isStated())
        return Tension();
    TrendView everyone = view;
    everyone.by.clear();
    const Result<Trend> trend = buildTrend(data, everyone);
    if (!trend)
        return tl::unexpected(trend.error());
    return trust::sharingExposure(*data.scores, everyone, source, data.settings.smallestGroup)
        .map([&](std::vector<SharePoint> exposure) {
            Tension tension = trust::tensionTest(std::move(exposure), brandTrust(*trend),
                                                 view.interval, view.confidence);
            tension.measured = std::ranges::any_of(
                trend->brand, [](const BrandPoint& point) { return !point.hidden; });
            tension.source = source;
            return tension;
        });
}

} // namespace trustbilanz::session
