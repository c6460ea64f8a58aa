// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/requiredtrust.h"

#include "models/records/workspace.h"
#include "models/trust/categorywords.h"
#include "models/trust/counttable.h"
#include "models/trust/microindex.h"
#include "models/trust/periodmeans.h"
#include "models/trust/showngroups.h"

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

RequiredTrust hiddenRow(const RequiredTrust& row)
{
    RequiredTrust hidden;
    hidden.data = row.data;
    hidden.sensitivity = row.sensitivity;
    hidden.required = row.required;
    return hidden;
}

/// Which groups may not be known; what was hidden before counts as a single customer.
std::vector<bool> hiddenOf(const std::vector<MicroPoint>& groups, int smallestGroup)
{
    std::vector<qint64> counts;
    for (const MicroPoint& group : groups)
        counts.push_back(group.hidden ? 1 : group.customers);
    return hiddenGroups(counts, smallestGroup);
}

/// What no other answer may tell by itself or by what it leaves out.
Result<std::vector<bool>> hiddenOf(const std::vector<MicroPoint>& groups,
                                   const ScoreColumns& scores, const TrendView& byData,
                                   int smallestGroup)
{
    std::vector<bool> hidden = hiddenOf(groups, smallestGroup);
    if (groups.empty())
        return hidden;
    const QStringList values = scores.segmentValues(byData.by);
    const Period range = wholeRange(scores, byData);
    return ShownGroups::prepare(scores, byData, smallestGroup).map([&](const ShownGroups& shown) {
        for (size_t i = 0; i < groups.size(); ++i) {
            const auto value = values.indexOf(groups[i].segment.value_or(QString()));
            hidden[i] = hidden[i] || !shown.isShown(range.from, range.to, size_t(value));
        }
        return hidden;
    });
}

RequiredTrustReport filled(RequiredTrustReport report, const std::vector<MicroPoint>& groups,
                           const std::vector<bool>& hidden)
{
    for (size_t i = 0; i < groups.size(); ++i) {
        const QString value = groups[i].segment.value_or(QString());
        if (sensitivityOfWord(value) > 0) {
            const RequiredTrust row = rowOf(groups[i], report.rules);
            report.rows.push_back(hidden[i] ? hiddenRow(row) : row);
        } else if (!value.isEmpty() && !hidden[i]) {
            report.unknownValues << value;
        }
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
    byData.interval = Interval::Year; // no finer than the range itself needs
    // Counted with everyone shown, then hidden here, because one hidden group follows from others.
    const auto groups = microIndexOverRange(scores, byData, 1);
    if (!groups)
        return tl::unexpected(groups.error());
    return hiddenOf(*groups, scores, byData, report.smallestGroup)
        .map([&](const std::vector<bool>& hidden) {
            return filled(std::move(report), *groups, hidden);
        });
}

} // namespace trustbilanz::trust
