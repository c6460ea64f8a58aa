// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/segmentchanges.h"

#include "models/maths/multipletests.h"
#include "models/trust/chosenranges.h"
#include "models/trust/disclosedrecords.h"
#include "models/trust/tworanges.h"

#include <algorithm>
#include <tuple>

namespace trustbilanz::trust {

namespace {
SegmentChange changeOf(const QString& value, std::span<const maths::TwoAnswers> people,
                       double confidence)
{
    const RangeCounts counts = countsOf(people);
    SegmentChange change;
    change.value = value;
    change.firstCustomers = counts.first;
    change.secondCustomers = counts.second;
    if (counts.first == 0 || counts.second == 0)
        return change;
    const maths::MeanSplit means = maths::splitOfMeans(people, confidence);
    change.firstMean = means.firstMean;
    change.secondMean = means.secondMean;
    change.change = means.change;
    return change;
}

void adjust(std::span<SegmentChange> values)
{
    std::vector<double> p;
    for (const SegmentChange& value : values) {
        if (value.change.p)
            p.push_back(*value.change.p);
    }
    const std::vector<double> adjusted = maths::benjaminiHochberg(p);
    auto next = adjusted.begin();
    for (SegmentChange& value : values) {
        if (value.change.p)
            value.adjustedP = *next++;
    }
}

/// The largest fall first; the order of hidden values tells nothing.
void rank(std::vector<SegmentChange>& values)
{
    std::ranges::stable_sort(values, {}, [](const SegmentChange& value) {
        return std::tuple(value.hidden, value.change.value);
    });
}
} // namespace

Result<SegmentChanges> segmentChanges(const ScoreColumns& scores, const TrendView& view,
                                      const QString& segment, const DayRange& first,
                                      const DayRange& second, int smallestGroup,
                                      const ScaleShifts& shifts)
{
    if (const auto checked = checkRanges(first, second); !checked)
        return tl::unexpected(checked.error());
    TrendView grouped = view;
    grouped.by = segment;
    const auto selection = AnswerSelection::prepare(scores, grouped, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto shown = ChosenRanges::prepare(scores, grouped, {first, second}, smallestGroup);
    if (!shown)
        return tl::unexpected(shown.error());
    SegmentChanges changes {segment, first, second, view.confidence, smallestGroup};
    TwoRanges ranges(*selection, scores.customerCount(), first, second);
    for (size_t group = 0; group < selection->groupCount(); ++group) {
        const auto people = ranges.ofGroup(group);
        if (people.empty())
            continue;
        changes.values.push_back(changeOf(*selection->groupName(group), people, view.confidence));
        changes.values.back().hidden = !shown->isShown(group);
    }
    disclose(changes.values, smallestGroup);
    adjust(changes.values);
    rank(changes.values);
    return changes;
}

} // namespace trustbilanz::trust
