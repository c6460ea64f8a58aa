// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/requiredtrust.h"

#include "models/records/workspace.h"
#include "models/trust/categorywords.h"
#include "models/trust/microindex.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
Result<QString> dataSegment(const ScoreColumns& scores, const CategoryRules& rules)
{
    const QStringList segments = scores.segmentNames();
    if (!rules.data.isEmpty() && !segments.contains(rules.data))
        return failure(Error::Kind::BadOption, Error::Reason::UnknownSegment, rules.data);
    const auto found = std::ranges::find_if(segments, tellsData);
    return !rules.data.isEmpty() ? rules.data : found == segments.end() ? QString() : *found;
}

RequiredState stateOf(const RequiredTrust& row)
{
    if (!row.mean)
        return RequiredState::Hidden;
    if (!row.low)
        return RequiredState::Unclear;
    if (*row.low >= row.required)
        return RequiredState::Met;
    return *row.high < row.required ? RequiredState::Below : RequiredState::Unclear;
}

RequiredTrust rowOf(const MicroPoint& group, const CategoryRules& rules)
{
    RequiredTrust row;
    row.data = group.segment.value_or(QString());
    row.sensitivity = sensitivityOfWord(row.data);
    row.required = rules.required[size_t(row.sensitivity) - 1];
    row.customers = group.customers;
    row.mean = group.mean;
    row.low = group.low;
    row.high = group.high;
    row.fewAnswers = group.fewAnswers;
    row.state = stateOf(row);
    return row;
}

/// Hidden groups follow from no other: the index hides as many as that takes.
RequiredTrustReport filled(RequiredTrustReport report, const std::vector<MicroPoint>& groups)
{
    for (const MicroPoint& group : groups) {
        const QString value = group.segment.value_or(QString());
        if (sensitivityOfWord(value) > 0)
            report.rows.push_back(rowOf(group, report.rules));
        else if (!value.isEmpty() && !group.hidden)
            report.unknownValues << value;
    }
    std::ranges::stable_sort(report.rows, std::ranges::greater(), &RequiredTrust::sensitivity);
    return report;
}
} // namespace

Result<RequiredTrustReport> requiredTrust(const ScoreColumns& scores, const TrendView& view,
                                          const CategoryRules& rules, int smallestGroup)
{
    if (!isValid(rules))
        return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                       QStringLiteral("categories"));
    const auto segment = dataSegment(scores, rules);
    if (!segment)
        return tl::unexpected(segment.error());
    RequiredTrustReport report;
    report.rules = rules;
    report.smallestGroup = std::max(smallestGroup, kLowestSmallestGroup);
    report.confidence = view.confidence;
    report.segment = *segment;
    if (segment->isEmpty())
        return report;
    TrendView byData = view;
    byData.by = *segment;
    return microIndexOverRange(scores, byData, report.smallestGroup)
        .map([&](const std::vector<MicroPoint>& groups) {
            return filled(std::move(report), groups);
        });
}

} // namespace trustbilanz::trust
