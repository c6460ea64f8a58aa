// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/individual.h"

#include "models/trust/coverage.h"
#include "models/trust/density.h"
#include "models/trust/microindex.h"
#include "models/trust/panelsplit.h"
#include "models/trust/scalebridge.h"
#include "models/trust/segmentchanges.h"

#include <algorithm>

namespace trustbilanz::session {

namespace {
constexpr Day kDaysOfSingleDays = 120; ///< up to so long a range shows its days
constexpr Day kMostDaysOfWeeks = 7 * 600;

/// Last day with an answer up to a day; none when all are later.
std::optional<Day> lastAnswerUpTo(const ScoreColumns& scores, Day day)
{
    std::optional<Day> last;
    for (const auto& part : scores.parts()) {
        const auto [first, end] = part->rowsBetween(kFirstStoredDay, day);
        if (first < end && (!last || part->dayAt(end - 1) > *last))
            last = part->dayAt(end - 1);
    }
    return last;
}

/// A period as the trend shows it: cut where the view begins or ends within it.
DayRange shownPeriod(const TrendView& view, Day start)
{
    const DayRange period {start, nextPeriod(start, view.interval) - 1};
    const auto isWithin = [&](Day day) { return day >= period.from && day <= period.to; };
    return {view.from && isWithin(*view.from) ? *view.from : period.from,
            view.to && isWithin(*view.to) ? *view.to : period.to};
}

std::optional<ComparedRanges> lastPeriods(const ScoreColumns& scores, const TrendView& view,
                                          Day last)
{
    const Day second = periodStart(last, view.interval);
    const std::optional<Day> before = lastAnswerUpTo(scores, second - 1);
    if (!before)
        return std::nullopt;
    return ComparedRanges {shownPeriod(view, periodStart(*before, view.interval)),
                           shownPeriod(view, second)};
}

ComparedRanges lastTwelveMonths(Day last)
{
    const QDate end = dateFrom(nextPeriod(periodStart(last, Interval::Month), Interval::Month));
    const Day second = dayFrom(end.addYears(-1));
    return {{dayFrom(end.addYears(-2)), second - 1}, {second, dayFrom(end) - 1}};
}

ComparedRanges shownRange(const ScoreColumns& scores, const TrendView& view, Day last)
{
    const Day from = view.from.value_or(scores.firstDay());
    const Day to = std::max(from, view.to.value_or(last));
    return {{from - (to - from) - 1, from - 1}, {from, to}};
}

/// How scales changed, whatever range is shown: ranges are compared that the view may not show.
Result<trust::ScaleHistory> scalesOf(const WorkspaceData& data, const TrendView& view)
{
    return trust::scaleHistory(*data.scores, view, data.settings.smallestGroup);
}

/// Whether the scale changed after the first range began, unbridged.
bool isBroken(const trust::ScaleHistory& scales, const ComparedRanges& ranges)
{
    return std::ranges::any_of(scales.changes, [&](const ScaleChange& change) {
        return !change.bridged && change.date > ranges.first.from
            && change.date <= ranges.second.to;
    });
}

std::vector<ScaleChange> changesWithin(const trust::ScaleHistory& scales, Day from, Day to)
{
    std::vector<ScaleChange> changes;
    std::ranges::copy_if(
        scales.changes, std::back_inserter(changes),
        [=](const ScaleChange& change) { return change.date > from && change.date <= to; });
    return changes;
}

/// Whether most periods have enough customers for a distribution.
bool isDense(const Density& density)
{
    const auto shown = std::ranges::count_if(
        density.columns, [](const DensityColumn& column) { return !column.shares.empty(); });
    return 2 * size_t(shown) >= density.columns.size();
}

std::vector<Interval> intervalsFor(const ScoreColumns& scores, const TrendView& view)
{
    const Day days = view.to.value_or(scores.lastDay()) - view.from.value_or(scores.firstDay());
    std::vector<Interval> intervals;
    if (days <= kDaysOfSingleDays)
        intervals.push_back(Interval::Day);
    if (days <= kMostDaysOfWeeks)
        intervals.push_back(Interval::Week);
    intervals.insert(intervals.end(), {Interval::Month, Interval::Quarter, Interval::Year});
    std::erase_if(intervals, [&](Interval interval) {
        TrendView candidate = view;
        candidate.interval = interval;
        return !trust::checkView(scores, candidate);
    });
    return intervals;
}
} // namespace

std::optional<ComparedRanges> comparedRanges(const WorkspaceData& data, const TrendView& view,
                                             Comparison comparison)
{
    if (data.scores->isEmpty())
        return std::nullopt;
    const auto last = lastAnswerUpTo(*data.scores, view.to.value_or(data.scores->lastDay()));
    if (!last)
        return std::nullopt;
    switch (comparison) {
    case Comparison::LastPeriods:
        return lastPeriods(*data.scores, view, *last);
    case Comparison::LastTwelveMonths:
        return lastTwelveMonths(*last);
    case Comparison::ShownRange:
        return shownRange(*data.scores, view, *last);
    }
    Q_UNREACHABLE();
}

Result<Coverage> buildCoverage(const WorkspaceData& data, const TrendView& view, int months)
{
    auto points = trust::coverage(*data.scores, view, months, data.settings.smallestGroup);
    if (!points)
        return tl::unexpected(points.error());
    return Coverage {months, std::move(*points)};
}

Result<PanelSplit> buildPanelSplit(const WorkspaceData& data, const TrendView& view,
                                   const ComparedRanges& ranges)
{
    const Result<trust::ScaleHistory> scales = scalesOf(data, view);
    if (!scales)
        return tl::unexpected(scales.error());
    Result<PanelSplit> split = trust::panelSplit(*data.scores, view, ranges.first, ranges.second,
                                                 data.settings.smallestGroup, scales->shifts);
    if (split)
        split->methodBreak = isBroken(*scales, ranges);
    return split;
}

Result<SegmentChanges> buildSegmentChanges(const WorkspaceData& data, const TrendView& view,
                                           const QString& segment, const ComparedRanges& ranges)
{
    const Result<trust::ScaleHistory> scales = scalesOf(data, view);
    if (!scales)
        return tl::unexpected(scales.error());
    Result<SegmentChanges> changes
        = trust::segmentChanges(*data.scores, view, segment, ranges.first, ranges.second,
                                data.settings.smallestGroup, scales->shifts);
    if (changes)
        changes->methodBreak = isBroken(*scales, ranges);
    return changes;
}

Result<SegmentTrends> buildSegmentTrends(const WorkspaceData& data, const TrendView& view,
                                         const QString& segment, const ComparedRanges& ranges)
{
    const Result<trust::ScaleHistory> scales = scalesOf(data, view);
    if (!scales)
        return tl::unexpected(scales.error());
    Result<SegmentChanges> changes = buildSegmentChanges(data, view, segment, ranges);
    if (!changes)
        return tl::unexpected(changes.error());
    TrendView grouped = view;
    grouped.by = segment;
    Result<std::vector<MicroPoint>> series
        = trust::microIndex(*data.scores, grouped, data.settings.smallestGroup, scales->shifts);
    if (!series)
        return tl::unexpected(series.error());
    return SegmentTrends {std::move(*changes), view.interval, std::move(*series),
                          changesWithin(*scales, view.from.value_or(kFirstStoredDay),
                                        view.to.value_or(kLastStoredDay))};
}

Result<Density> buildDensity(const WorkspaceData& data, const TrendView& view,
                             std::optional<Interval> interval)
{
    const Result<trust::ScaleHistory> scales = scalesOf(data, view);
    if (!scales)
        return tl::unexpected(scales.error());
    std::vector<Interval> intervals = intervalsFor(*data.scores, view);
    if (interval)
        intervals = {*interval};
    Result<Density> density;
    for (const Interval candidate : intervals) {
        TrendView wanted = view;
        wanted.interval = candidate;
        density = trust::density(*data.scores, wanted, data.settings.smallestGroup, scales->shifts);
        if (!density || isDense(*density))
            break;
    }
    if (density)
        density->scaleChanges = changesWithin(*scales, density->from, density->to);
    return density;
}

} // namespace trustbilanz::session
