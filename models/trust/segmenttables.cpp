// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/segmenttables.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
std::vector<std::uint8_t> allowedValues(const ScoreColumns& scores, const TrendView& view,
                                        const QString& segment)
{
    std::vector<std::uint8_t> allowed;
    for (const QString& value : scores.segmentValues(segment)) {
        allowed.push_back(std::ranges::all_of(view.where, [&](const SegmentFilter& filter) {
            return filter.segment != segment || filter.values.contains(value);
        }));
    }
    return allowed;
}

QStringList segmentsOf(const ScoreColumns& scores, const TrendView& view)
{
    QStringList segments;
    for (const SegmentChoice& choice : segmentChoices(scores, view))
        segments.append(choice.segment);
    return segments;
}

/// First and last day of the view that may have answers.
std::pair<Day, Day> rangeOf(const ScoreColumns& scores, const TrendView& view)
{
    const Day first = scores.firstDay();
    const Day last = scores.lastDay();
    return {std::max(view.from.value_or(first), first), std::min(view.to.value_or(last), last)};
}

DayTree::Level depthOf(const ScoreColumns& scores, const TrendView& view)
{
    const auto [from, to] = rangeOf(scores, view);
    return std::max(DayTree::levelOf(view.interval),
                    DayTree::levelOf(from, to, scores.firstDay(), scores.lastDay()));
}
} // namespace

std::vector<SegmentChoice> segmentChoices(const ScoreColumns& scores, const TrendView& view)
{
    std::vector<SegmentChoice> chosen;
    for (const QString& segment : scores.segmentNames()) {
        std::vector<std::uint8_t> allowed = allowedValues(scores, view, segment);
        if (segment == view.by || std::ranges::find(allowed, 0) != allowed.end())
            chosen.push_back({segment, std::move(allowed)});
    }
    return chosen;
}

SegmentTables::SegmentTables(const ScoreColumns& scores, const QStringList& segments, DayTree days,
                             int smallestGroup)
    : SegmentTables(scores, segments, std::move(days), smallestGroup,
                    GroupCensus(scores, segments, smallestGroup))
{
}

SegmentTables::SegmentTables(const ScoreColumns& scores, const QStringList& segments, DayTree days,
                             int smallestGroup, const GroupCensus& census)
    : m_segments(segments)
    , m_smallestGroup(smallestGroup)
    , m_parts(scores.parts().begin(), scores.parts().end())
    , m_tree(std::move(days))
    , m_axes(census.axes())
    , m_cells(CellTables::make(census, m_tree, smallestGroup))
{
}

std::shared_ptr<const SegmentTables> SegmentTables::make(const ScoreColumns& scores,
                                                         const TrendView& view, int smallestGroup)
{
    return std::make_shared<const SegmentTables>(
        scores, segmentsOf(scores, view),
        DayTree(scores.firstDay(), scores.lastDay(), depthOf(scores, view)), smallestGroup);
}

std::shared_ptr<const SegmentTables>
SegmentTables::makeWindow(const ScoreColumns& scores, const TrendView& view, int smallestGroup)
{
    const auto [from, to] = rangeOf(scores, view);
    return std::make_shared<const SegmentTables>(scores, segmentsOf(scores, view),
                                                 DayTree(from, to, DayTree::All), smallestGroup);
}

bool SegmentTables::fit(const ScoreColumns& scores, const TrendView& view, int smallestGroup) const
{
    return smallestGroup == m_smallestGroup && std::ranges::equal(scores.parts(), m_parts)
        && size_t(depthOf(scores, view)) == m_tree.depth()
        && segmentsOf(scores, view) == m_segments;
}

} // namespace trustbilanz::trust
