// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/attention.h"

#include "models/records/startvalue.h"

#include <algorithm>
#include <set>

namespace trustbilanz::trust {

namespace {
using Items = std::vector<AttentionItem>;

/// Of everyone together; a series has them by date.
const MicroPoint* lastOfEveryone(const Trend& trend)
{
    const auto last = std::find_if(trend.micro.rbegin(), trend.micro.rend(),
                                   [](const MicroPoint& point) { return !point.segment; });
    return last == trend.micro.rend() ? nullptr : &*last;
}

qint64 customersIn(const Trend& trend, Day period)
{
    const auto found = std::ranges::find_if(trend.micro, [period](const MicroPoint& point) {
        return !point.segment && point.period == period;
    });
    return found == trend.micro.end() ? 0 : found->customers;
}

void addBelow(std::vector<CrossedLimit>& crossed, CrossedLimit figure, double limit)
{
    if (figure.value >= limit)
        return;
    figure.limit = limit;
    figure.isCertain = figure.high && *figure.high < limit;
    crossed.push_back(figure);
}

void addAbove(std::vector<CrossedLimit>& crossed, CrossedLimit figure, double limit)
{
    if (figure.value <= limit)
        return;
    figure.limit = limit;
    figure.isCertain = figure.low && *figure.low > limit;
    crossed.push_back(figure);
}

void addMicro(std::vector<CrossedLimit>& crossed, const Trend& trend, double limit)
{
    const MicroPoint* last = lastOfEveryone(trend);
    if (last && last->mean)
        addBelow(crossed,
                 {WatchedFigure::Micro, last->period, *last->mean, last->low, last->high,
                  last->customers},
                 limit);
}

/// A start value tells nothing of the brand.
void addMacro(std::vector<CrossedLimit>& crossed, const Trend& trend, double limit)
{
    if (trend.macro.empty() || isStartValue(trend.macro.back()))
        return;
    const MacroPoint& last = trend.macro.back();
    addBelow(crossed, {WatchedFigure::Macro, last.period, last.index, last.low, last.high}, limit);
}

void addGap(std::vector<CrossedLimit>& crossed, const Trend& trend, double limit)
{
    if (trend.gap.empty() || isStartValueIn(trend, trend.gap.back().period))
        return;
    const GapPoint& last = trend.gap.back();
    const CrossedLimit figure {WatchedFigure::Gap, last.period, last.value,
                               last.low,           last.high,   customersIn(trend, last.period)};
    addBelow(crossed, figure, -limit);
    addAbove(crossed, figure, limit);
}

void addCrossed(Items& items, const Trend& trend, const AttentionLimits& limits)
{
    std::vector<CrossedLimit> crossed;
    addMicro(crossed, trend, limits.microBelow);
    addMacro(crossed, trend, limits.macroBelow);
    addGap(crossed, trend, limits.gapBeyond);
    std::ranges::stable_partition(crossed, &CrossedLimit::isCertain);
    items.insert(items.end(), crossed.begin(), crossed.end());
}

/// What lies below only with its mean is no finding.
void addLowTrust(Items& items, const RequiredTrustReport& report)
{
    for (const RequiredTrust& row : report.rows) {
        if (row.state == RequiredState::Below)
            items.push_back(LowTrust {row});
    }
}

void addScaleBreaks(Items& items, const Trend& trend)
{
    for (const ScaleChange& change : trend.scaleChanges) {
        if (!change.bridged)
            items.push_back(ScaleBreak {change});
    }
}

void addFewAnswers(Items& items, const Trend& trend)
{
    const MicroPoint* last = lastOfEveryone(trend);
    if (last && !last->hidden && last->fewAnswers)
        items.push_back(FewAnswers {last->period, last->customers});
}

void addHiddenPeriods(Items& items, const Trend& trend)
{
    const auto hidden = std::ranges::count_if(
        trend.micro, [](const MicroPoint& point) { return !point.segment && point.hidden; });
    if (hidden > 0)
        items.push_back(HiddenPeriods {int(hidden), trend.smallestGroup});
}

/// An earlier import is no news: who repeats it corrected puts it right. `batches`: newest first.
void addRejectedRows(Items& items, const std::vector<ImportBatch>& batches)
{
    std::set<ImportKind> seen;
    for (const ImportBatch& batch : batches) {
        if (seen.insert(batch.kind).second && batch.rejected > 0)
            items.push_back(RejectedRows {batch});
    }
}

void addStaleScores(Items& items, const Coverage& coverage, double limit)
{
    if (coverage.points.empty())
        return;
    const CoveragePoint& last = coverage.points.back();
    if (!last.hidden && last.known > 0 && last.value() < limit)
        items.push_back(StaleScores {last, coverage.months, limit});
}

void addOpenRecovery(Items& items, const Snapshot& snapshot)
{
    OpenRecovery open;
    for (const AssessedIncident& incident : snapshot.incidents) {
        if (!incident.counted || incident.lossNow <= 0 || !incident.recovery || !snapshot.lastDay
            || incident.recovery->day <= *snapshot.lastDay)
            continue;
        ++open.incidents;
        if (incident.lossNow > open.strongest.lossNow)
            open.strongest = incident;
    }
    if (open.incidents > 0)
        items.push_back(open);
}
} // namespace

std::vector<AttentionItem> attention(const Snapshot& snapshot, const AttentionAnswers& answers)
{
    const AttentionLimits& limits = snapshot.settings.attention;
    Items items;
    addCrossed(items, snapshot.trend, limits);
    addLowTrust(items, answers.required);
    addScaleBreaks(items, snapshot.trend);
    addFewAnswers(items, snapshot.trend);
    addHiddenPeriods(items, snapshot.trend);
    addRejectedRows(items, snapshot.batches);
    addStaleScores(items, answers.coverage, limits.coverageBelow);
    addOpenRecovery(items, snapshot);
    return items;
}

} // namespace trustbilanz::trust
