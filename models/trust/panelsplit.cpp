// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/panelsplit.h"

#include "models/trust/chosenranges.h"
#include "models/trust/disclosedrecords.h"
#include "models/trust/indexrounding.h"
#include "models/trust/tworanges.h"

namespace trustbilanz::trust {

namespace {
Directions directionsOf(std::span<const maths::TwoAnswers> people)
{
    Directions directions;
    for (const maths::TwoAnswers& person : people) {
        if (!person.isInBoth())
            continue;
        const double change = person.second - person.first;
        directions.down += change < -kIndexRounding;
        directions.up += change > kIndexRounding;
        directions.same += change >= -kIndexRounding && change <= kIndexRounding;
    }
    return directions;
}

void fill(PanelSplit& split, std::span<const maths::TwoAnswers> people)
{
    const RangeCounts counts = countsOf(people);
    split.firstCustomers = counts.first;
    split.secondCustomers = counts.second;
    if (counts.first == 0 || counts.second == 0)
        return;
    const maths::MeanSplit means = maths::splitOfMeans(people, split.confidence);
    split.firstMean = means.firstMean;
    split.secondMean = means.secondMean;
    split.change = means.change;
    if (counts.both > 0)
        split.same = SameCustomers {counts.both, means.firstMeanOfSame, means.secondMeanOfSame,
                                    means.same,  means.others,          directionsOf(people)};
}
} // namespace

Result<PanelSplit> panelSplit(const ScoreColumns& scores, const TrendView& view,
                              const DayRange& first, const DayRange& second, int smallestGroup,
                              const ScaleShifts& shifts)
{
    if (const auto checked = checkRanges(first, second); !checked)
        return tl::unexpected(checked.error());
    TrendView everyone = view;
    everyone.by.clear();
    const auto selection = AnswerSelection::prepare(scores, everyone, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto shown = ChosenRanges::prepare(scores, everyone, {first, second}, smallestGroup);
    if (!shown)
        return tl::unexpected(shown.error());
    PanelSplit split {first, second, view.confidence, smallestGroup};
    if (!shown->isShown()) {
        hide(split);
        return split;
    }
    fill(split, TwoRanges(*selection, scores.customerCount(), first, second).ofGroup(0));
    disclose(split, smallestGroup);
    return split;
}

} // namespace trustbilanz::trust
