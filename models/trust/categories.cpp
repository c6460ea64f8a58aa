// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/categories.h"

#include "models/maths/parallelblocks.h"
#include "models/trust/categorycounts.h"
#include "models/trust/periods.h"
#include "models/trust/showngroups.h"

#include <QThread>

#include <algorithm>

namespace trustbilanz::trust {

namespace {
CategoryPeriod hiddenPeriod()
{
    CategoryPeriod period;
    period.hidden = true;
    return period;
}

/// Each block of periods has its own memory; which block counts a period changes nothing.
std::vector<CategoryPeriod> countPeriods(const CategoryQuestion& question,
                                         const std::vector<PeriodDays>& periods,
                                         const ShownGroups& shown)
{
    std::vector<std::optional<CategoryPeriod>> counted(periods.size());
    const size_t blocks = std::min(periods.size(), size_t(QThread::idealThreadCount()));
    maths::parallelBlocks(blocks, [&](size_t block) {
        CustomerStates states = question.states();
        for (size_t i = block; i < periods.size(); i += blocks) {
            const auto found = states.between(periods[i].days.from, periods[i].days.to);
            if (found.empty())
                continue;
            counted[i] = shown.isShown(periods[i].days.from, periods[i].days.to)
                ? countCategories(question, found)
                : hiddenPeriod();
            counted[i]->period = periods[i].start;
        }
    });
    std::vector<CategoryPeriod> answered;
    for (const std::optional<CategoryPeriod>& period : counted) {
        if (period)
            answered.push_back(*period);
    }
    return answered;
}
} // namespace

Result<CategorySeries> categorySeries(const ScoreColumns& scores, const TrendView& view,
                                      const CategoryRules& rules, int smallestGroup)
{
    const auto question = CategoryQuestion::prepare(scores, view, rules, smallestGroup);
    if (!question)
        return tl::unexpected(question.error());
    const auto periods = periodsOf(scores, view);
    if (!periods)
        return tl::unexpected(periods.error());
    TrendView everyone = view;
    everyone.by.clear();
    const auto shown = ShownGroups::prepare(scores, everyone, smallestGroup);
    if (!shown)
        return tl::unexpected(shown.error());
    CategorySeries series;
    series.rules = rules;
    series.interval = view.interval;
    series.confidence = view.confidence;
    series.smallestGroup = question->smallestGroup;
    series.source = question->source(rangeOf(scores, view));
    if (!series.source.name.isEmpty())
        series.periods = countPeriods(*question, *periods, *shown);
    return series;
}

std::pair<DayRange, DayRange> halvesOf(const ScoreColumns& scores, const TrendView& view)
{
    const DayRange range = rangeOf(scores, view);
    const Day middle = range.from + (range.to - range.from) / 2;
    return {{range.from, middle}, {middle + 1, range.to}};
}

} // namespace trustbilanz::trust
