// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/effecttables.h"

namespace trustbilanz {

namespace {
using Figure = EstimateRow::Figure;

void addFit(std::vector<EstimateRow>& rows, const Effect& effect)
{
    const auto add = [&rows](Figure figure, const Estimate& estimate) {
        rows.push_back({.figure = figure, .estimate = estimate});
    };
    const bool isResult = effect.reml && !effect.reml->isAtBound;
    const std::optional<RemlFit> reml = isResult ? effect.reml : std::nullopt;
    add(Figure::Level, effect.fit->level);
    if (reml)
        add(Figure::Level, reml->level);
    add(Figure::SlopeBefore, effect.fit->slopeBefore);
    if (reml)
        add(Figure::SlopeBefore, reml->slopeBefore);
    add(Figure::SlopeChange, effect.fit->slopeChange);
    if (reml)
        add(Figure::SlopeChange, reml->slopeChange);
    add(Figure::Average, effect.fit->average);
    rows.push_back(
        {.figure = Figure::Placebo, .count = effect.placebo.fits, .p = effect.placebo.p});
}

void addMean(std::vector<EstimateRow>& rows, Figure figure, const std::optional<MicroPoint>& mean)
{
    EstimateRow row {.figure = figure};
    row.hidden = mean && mean->hidden;
    if (mean && !mean->hidden) {
        row.count = int(mean->customers);
        if (mean->mean && mean->low && mean->high) {
            row.estimate.emplace();
            row.estimate->estimate = *mean->mean;
            row.estimate->low = *mean->low;
            row.estimate->high = *mean->high;
        }
    }
    rows.push_back(std::move(row));
}

void addGroups(std::vector<EstimateRow>& rows, const GroupDifference& groups)
{
    rows.push_back({.figure = Figure::GroupDifference, .estimate = groups.difference});
    rows.push_back({.figure = Figure::GroupTrend, .estimate = groups.trendBefore});
}
} // namespace

std::vector<EffectRow> effectRows(const Effect& effect)
{
    std::vector<EffectRow> rows;
    for (const EffectPeriod& period : effect.periods)
        rows.push_back({effect.request.view.interval, effect.smallestGroup, period});
    return rows;
}

std::vector<EstimateRow> estimateRows(const Effect& effect)
{
    std::vector<EstimateRow> rows;
    if (effect.fit)
        addFit(rows, effect);
    addMean(rows, Figure::MeanBefore, effect.before);
    addMean(rows, Figure::MeanAfter, effect.after);
    rows.push_back({.figure = Figure::MeanChange, .estimate = effect.meanChange});
    if (effect.groups)
        addGroups(rows, *effect.groups);
    return rows;
}

std::vector<GroupRow> groupRows(const Effect& effect)
{
    std::vector<GroupRow> rows;
    if (!effect.groups)
        return rows;
    for (const GroupPeriod& period : effect.groups->periods)
        rows.push_back({effect.request.view.interval, effect.smallestGroup, period});
    return rows;
}

} // namespace trustbilanz
