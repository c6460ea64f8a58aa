// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/trustquestions.h"

#include "models/session/individual.h"
#include "models/trust/categories.h"
#include "models/trust/periods.h"
#include "models/trust/requiredtrust.h"
#include "models/trust/scalebridge.h"

namespace trustbilanz::session {

Result<DriverAnalysis> buildDrivers(const WorkspaceData& data, const TrendView& view,
                                    const trust::DriverQuestion& question)
{
    const int smallest = data.settings.smallestGroup;
    return trust::scaleHistory(*data.scores, view, smallest)
        .and_then([&](const trust::ScaleHistory& scales) {
            return trust::analyseDrivers(*data.scores, view, smallest, question, scales.shifts);
        });
}

Result<CategorySeries> buildCategories(const WorkspaceData& data, const TrendView& view)
{
    return trust::categorySeries(*data.scores, view, data.categoryRules,
                                 data.settings.smallestGroup);
}

Result<CategoryFlows> buildFlows(const WorkspaceData& data, const TrendView& view,
                                 const trustbilanz::DayRange& first,
                                 const trustbilanz::DayRange& second)
{
    return trust::categoryFlows(*data.scores, view, data.categoryRules, data.settings.smallestGroup,
                                first, second);
}

Result<RequiredTrustReport> buildRequiredTrust(const WorkspaceData& data, const TrendView& view)
{
    return trust::requiredTrust(*data.scores, view, data.categoryRules,
                                data.settings.smallestGroup);
}

Result<AttentionAnswers> buildAttention(const WorkspaceData& data, const TrendView& view)
{
    AttentionAnswers answers;
    if (data.scores->isEmpty())
        return answers;
    Result<RequiredTrustReport> required = buildRequiredTrust(data, view);
    if (!required)
        return tl::unexpected(required.error());
    Result<Coverage> coverage = buildCoverage(data, view);
    if (!coverage)
        return tl::unexpected(coverage.error());
    answers.required = std::move(*required);
    answers.coverage = std::move(*coverage);
    return answers;
}

std::optional<std::pair<trustbilanz::DayRange, trustbilanz::DayRange>>
rangesOf(const WorkspaceData& data, const TrendView& view, FlowRanges which)
{
    const DayRange range = trust::rangeOf(*data.scores, view);
    if (range.from >= range.to)
        return std::nullopt;
    if (which == FlowRanges::Halves)
        return trust::halvesOf(*data.scores, view);
    const auto periods = trust::periodsOf(*data.scores, view);
    if (!periods || periods->size() < 2)
        return std::nullopt;
    return std::pair {(*periods)[periods->size() - 2].days, periods->back().days};
}

} // namespace trustbilanz::session
