// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/individualdocuments.h"

#include "app/cli/jsonvalues.h"
#include "models/maths/multipletests.h"

namespace trustbilanz::cli {

namespace {
QJsonObject coverageObject(const CoveragePoint& point)
{
    QJsonObject object {{QStringLiteral("period"), isoDay(point.period)},
                        {QStringLiteral("hidden"), point.hidden}};
    if (point.hidden)
        return object;
    object[QStringLiteral("value")] = point.value();
    object[QStringLiteral("known")] = point.known;
    object[QStringLiteral("current")] = point.current;
    return object;
}

QJsonObject rangeObject(const DayRange& range)
{
    return {{QStringLiteral("from"), isoDay(range.from)}, {QStringLiteral("to"), isoDay(range.to)}};
}

QJsonObject intervalObject(const Difference& difference)
{
    return {{QStringLiteral("low"), orNull(difference.low)},
            {QStringLiteral("high"), orNull(difference.high)},
            {QStringLiteral("p"), orNull(difference.p)}};
}

/// Every key is there, null where nothing is shown, so that scripts need not ask.
QJsonObject sameObject(const std::optional<SameCustomers>& same)
{
    QJsonObject object {{QStringLiteral("both"), {}},          {QStringLiteral("down"), {}},
                        {QStringLiteral("same"), {}},          {QStringLiteral("up"), {}},
                        {QStringLiteral("sameCustomers"), {}}, {QStringLiteral("whoAnswered"), {}},
                        {QStringLiteral("sameFirst"), {}},     {QStringLiteral("sameSecond"), {}}};
    if (!same)
        return object;
    object[QStringLiteral("both")] = same->both;
    object[QStringLiteral("sameCustomers")] = same->change.value;
    object[QStringLiteral("whoAnswered")] = same->whoAnswered.value;
    object[QStringLiteral("sameFirst")] = orNull(same->firstMean);
    object[QStringLiteral("sameSecond")] = orNull(same->secondMean);
    if (same->directions) {
        object[QStringLiteral("down")] = same->directions->down;
        object[QStringLiteral("same")] = same->directions->same;
        object[QStringLiteral("up")] = same->directions->up;
    }
    return object;
}

QJsonObject changeObject(const SegmentChange& change)
{
    QJsonObject object {{QStringLiteral("segment"), change.value},
                        {QStringLiteral("hidden"), change.hidden}};
    if (change.hidden)
        return object;
    object[QStringLiteral("firstCustomers")] = change.firstCustomers;
    object[QStringLiteral("secondCustomers")] = change.secondCustomers;
    object[QStringLiteral("firstMean")] = change.firstMean;
    object[QStringLiteral("secondMean")] = change.secondMean;
    object[QStringLiteral("change")] = change.change.value;
    object[QStringLiteral("low")] = orNull(change.change.low);
    object[QStringLiteral("high")] = orNull(change.change.high);
    object[QStringLiteral("p")] = orNull(change.change.p);
    object[QStringLiteral("adjustedP")] = orNull(change.adjustedP);
    object[QStringLiteral("significant")] = change.isSignificant(maths::kFalseDiscoveryRate);
    object[QStringLiteral("fewAnswers")] = change.fewAnswers;
    return object;
}
} // namespace

QJsonArray document(const Coverage& coverage)
{
    QJsonArray array;
    for (const CoveragePoint& point : coverage.points)
        array.append(coverageObject(point));
    return array;
}

QJsonObject document(const PanelSplit& split)
{
    QJsonObject object = sameObject(split.same);
    object[QStringLiteral("first")] = rangeObject(split.first);
    object[QStringLiteral("second")] = rangeObject(split.second);
    object[QStringLiteral("confidence")] = split.confidence;
    object[QStringLiteral("k")] = split.smallestGroup;
    object[QStringLiteral("hidden")] = split.hidden;
    object[QStringLiteral("methodBreak")] = split.methodBreak;
    object[QStringLiteral("change")] = QJsonValue();
    if (split.hidden)
        return object;
    object[QStringLiteral("fewAnswers")] = split.fewAnswers;
    object[QStringLiteral("firstCustomers")] = split.firstCustomers;
    object[QStringLiteral("secondCustomers")] = split.secondCustomers;
    object[QStringLiteral("firstMean")] = split.firstMean;
    object[QStringLiteral("secondMean")] = split.secondMean;
    object[QStringLiteral("change")] = split.change.value;
    QJsonObject intervals {{QStringLiteral("change"), intervalObject(split.change)}};
    if (split.same) {
        intervals[QStringLiteral("sameCustomers")] = intervalObject(split.same->change);
        intervals[QStringLiteral("whoAnswered")] = intervalObject(split.same->whoAnswered);
    }
    object[QStringLiteral("intervals")] = intervals;
    return object;
}

QJsonObject document(const SegmentChanges& changes)
{
    QJsonArray values;
    for (const SegmentChange& value : changes.values)
        values.append(changeObject(value));
    return {{QStringLiteral("first"), rangeObject(changes.first)},
            {QStringLiteral("second"), rangeObject(changes.second)},
            {QStringLiteral("methodBreak"), changes.methodBreak},
            {QStringLiteral("values"), values}};
}

} // namespace trustbilanz::cli
