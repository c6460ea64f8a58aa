// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/disclosedrecords.h"

#include "models/trust/disclosure.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
/// Whether a count is of a group that may not show; nobody is no group.
bool isSmall(qint64 count, int smallestGroup)
{
    return !isSafe(count, smallestGroup);
}

bool isBelow(qint64 count, int smallestGroup)
{
    return count < smallestShown(smallestGroup);
}

void hide(SegmentChange& change)
{
    change = {change.value, true, false, 0, 0, 0, 0, {}, {}};
}

/// Hides the smallest shown values until those that are hidden in a range are no small group.
void hideComplements(std::span<SegmentChange> values, std::span<const qint64> counts,
                     qint64 SegmentChange::*member, int smallestGroup)
{
    qint64 hidden = 0;
    for (size_t i = 0; i < values.size(); ++i)
        hidden += values[i].hidden ? counts[i] : 0;
    while (isSmall(hidden, smallestGroup)) {
        SegmentChange* least = nullptr;
        for (SegmentChange& value : values) {
            if (!value.hidden && (!least || value.*member < least->*member))
                least = &value;
        }
        if (!least)
            return;
        hidden += least->*member;
        hide(*least);
    }
}
} // namespace

void disclose(CoveragePoint& point, int smallestGroup)
{
    if (isBelow(point.known, smallestGroup) || isSmall(point.current, smallestGroup)
        || isSmall(point.known - point.current, smallestGroup))
        hide(point);
}

void hide(CoveragePoint& point)
{
    point = {point.period, point.day, true, 0, 0};
}

void hide(PanelSplit& split)
{
    PanelSplit hidden {split.first, split.second, split.confidence, split.smallestGroup};
    hidden.hidden = true;
    hidden.methodBreak = split.methodBreak;
    split = hidden;
}

void disclose(PanelSplit& split, int smallestGroup)
{
    if (isBelow(split.firstCustomers, smallestGroup)
        || isBelow(split.secondCustomers, smallestGroup)) {
        hide(split);
        return;
    }
    split.fewAnswers = std::min(split.firstCustomers, split.secondCustomers) < kFewAnswers;
    if (!split.same)
        return;
    const qint64 both = split.same->both;
    const qint64 onlyFirst = split.firstCustomers - both;
    const qint64 onlySecond = split.secondCustomers - both;
    // Means of everyone and the change of the same customers leave one equation for the answers of
    // all others together: for a small group of them it would be an answer.
    if (isBelow(both, smallestGroup) || isSmall(onlyFirst + onlySecond, smallestGroup)) {
        split.same.reset();
        return;
    }
    if (isSmall(onlyFirst, smallestGroup) || isSmall(onlySecond, smallestGroup)) {
        split.same->firstMean.reset();
        split.same->secondMean.reset();
    }
    split.fewAnswers |= both < kFewAnswers;
    std::optional<Directions>& directions = split.same->directions;
    if (directions
        && (isSmall(directions->down, smallestGroup) || isSmall(directions->same, smallestGroup)
            || isSmall(directions->up, smallestGroup)))
        directions.reset();
}

void disclose(std::span<SegmentChange> values, int smallestGroup)
{
    std::vector<qint64> first;
    std::vector<qint64> second;
    for (SegmentChange& value : values) {
        first.push_back(value.firstCustomers);
        second.push_back(value.secondCustomers);
        value.fewAnswers = std::min(first.back(), second.back()) < kFewAnswers;
        if (value.hidden || isBelow(first.back(), smallestGroup)
            || isBelow(second.back(), smallestGroup))
            hide(value);
    }
    hideComplements(values, first, &SegmentChange::firstCustomers, smallestGroup);
    hideComplements(values, second, &SegmentChange::secondCustomers, smallestGroup);
}

} // namespace trustbilanz::trust
