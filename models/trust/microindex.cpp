// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/microindex.h"

#include "models/trust/disclosure.h"
#include "models/trust/nettrust.h"
#include "models/trust/periodmeans.h"
#include "models/trust/showngroups.h"

#include <algorithm>
#include <numeric>

namespace trustbilanz::trust {

namespace {
Result<void> checkConfidence(const TrendView& view)
{
    if (view.confidence > 0 && view.confidence < 1)
        return {};
    return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                   QStringLiteral("confidence"));
}

/// Share of the heaviest customer; 0 where all weigh the same.
double largestShare(const GroupMeans& of)
{
    if (of.weights.empty())
        return 0;
    const double sum = std::accumulate(of.weights.begin(), of.weights.end(), 0.0);
    return *std::ranges::max_element(of.weights) / sum;
}

std::vector<MicroPoint> pointsOf(const AnswerSelection& selection, std::uint32_t customerCount,
                                 const std::vector<Period>& periods, const PointRules& rules,
                                 const ShownGroups& shown)
{
    std::vector<std::vector<MicroPoint>> byPeriod(periods.size());
    visitMeans(selection, customerCount, periods,
               [&](size_t period, size_t group, GroupMeans& means) {
                   MicroPoint point = microPoint(means, rules);
                   point.period = periods[period].start;
                   point.segment = selection.groupName(group);
                   if (!shown.isShown(periods[period].from, periods[period].to, group))
                       hide(point);
                   byPeriod[period].push_back(std::move(point));
               });
    std::vector<MicroPoint> all;
    for (std::vector<MicroPoint>& points : byPeriod)
        std::ranges::move(points, std::back_inserter(all));
    return all;
}

Result<std::vector<MicroPoint>> series(const ScoreColumns& scores, const TrendView& view,
                                       const std::vector<Period>& periods, int smallestGroup,
                                       const ScaleShifts& shifts = {},
                                       const SegmentTables* known = nullptr)
{
    if (const auto checked = checkConfidence(view); !checked)
        return tl::unexpected(checked.error());
    const auto bounds = boxBounds(scores, view.boxes);
    if (!bounds)
        return tl::unexpected(bounds.error());
    const auto selection = AnswerSelection::prepare(scores, view, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto shown
        = ShownGroups::prepare(scores, view, smallestGroup, ShownGroups::Days::Calendar, known);
    if (!shown)
        return tl::unexpected(shown.error());
    return pointsOf(*selection, scores.customerCount(), periods,
                    {view.confidence, *bounds, smallestGroup, view.distribution}, *shown);
}
} // namespace

Result<void> checkView(const ScoreColumns& scores, const TrendView& view)
{
    if (!scores.isEmpty() && isTooShort(view.interval, scores.precision()))
        return failure(Error::Kind::CoarseDates, precisionId(scores.precision()));
    return checkConfidence(view);
}

MicroPoint microPoint(GroupMeans& of, const PointRules& rules)
{
    const double share = largestShare(of); // deciles below change the order
    const auto interval = maths::meanInterval(of.means, of.weights, rules.confidence);
    MicroPoint point;
    point.customers = qint64(of.means.size());
    point.answers = qint64(of.answers);
    point.bridged = of.bridged;
    point.effectiveCustomers = interval.effectiveCount;
    point.mean = interval.mean;
    point.low = interval.low;
    point.high = interval.high;
    point.deviation = interval.deviation;
    if (rules.distribution) {
        point.net = netTrust(of, rules.boxes, interval.effectiveCount, rules.confidence,
                             rules.smallestGroup);
        point.deciles
            = of.weights.empty() ? maths::deciles(of.means) : maths::deciles(of.means, of.weights);
    }
    disclose(point, rules.smallestGroup, share);
    return point;
}

Result<std::vector<MicroPoint>> microIndex(const ScoreColumns& scores, const TrendView& view,
                                           int smallestGroup, const ScaleShifts& shifts,
                                           const SegmentTables* known)
{
    if (const auto checked = checkView(scores, view); !checked)
        return tl::unexpected(checked.error());
    if (scores.isEmpty())
        return series(scores, view, {}, smallestGroup);
    const auto periods = periodsOf(wholeRange(scores, view), view.interval);
    return series(scores, view, periods, smallestGroup, shifts, known);
}

Result<std::vector<MicroPoint>> microIndexOfBatches(const ScoreColumns& scores,
                                                    const TrendView& view,
                                                    std::span<const BatchGroup> groups,
                                                    int smallestGroup)
{
    if (const auto checked = checkConfidence(view); !checked)
        return tl::unexpected(checked.error());
    const AnswerSelection selection = AnswerSelection::ofBatches(scores, groups);
    return pointsOf(selection, scores.customerCount(),
                    periodsOf(wholeRange(scores, view), view.interval),
                    {view.confidence, {}, smallestGroup, false}, {});
}

Result<std::vector<MicroPoint>> microIndexOverRange(const ScoreColumns& scores,
                                                    const TrendView& view, int smallestGroup)
{
    if (scores.isEmpty())
        return series(scores, view, {}, smallestGroup);
    TrendView asOne = view;
    asOne.interval = Interval::Year; // no finer than the range itself needs
    return series(scores, asOne, {wholeRange(scores, view)}, smallestGroup);
}

} // namespace trustbilanz::trust
