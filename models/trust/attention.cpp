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
    const MicroPoint* everyone = microOn(trend, period);
    return everyone ? everyone->customers : 0;
}

void addBelow(std::vector<CrossedThreshold>& crossed, CrossedThreshold figure, double threshold)
{
    if (figure.value >= threshold)
        return;
    figure.threshold = threshold;
    figure.isCertain = figure.high && *figure.high < threshold;
    crossed.push_back(figure);
}

void addAbove(std::vector<CrossedThreshold>& crossed, CrossedThreshold figure, double threshold)
{
    if (figure.value <= threshold)
        return;
    figure.threshold = threshold;
    figure.isCertain = figure.low && *figure.low > threshold;
    crossed.push_back(figure);
}

void addMicro(std::vector<CrossedThreshold>& crossed, const Trend& trend, double threshold)
{
    const MicroPoint* last = lastOfEveryone(trend);
    if (last && last->mean)
        addBelow(crossed,
                 {WatchedFigure::Micro, last->period, *last->mean, last->low, last->high,
                  last->customers},
                 threshold);
}

/// A start value tells nothing of the brand.
void addMacro(std::vector<CrossedThreshold>& crossed, const Trend& trend, double threshold)
{
    if (trend.macro.empty() || isStartValue(trend.macro.back()))
        return;
    const MacroPoint& last = trend.macro.back();
    addBelow(crossed, {WatchedFigure::Macro, last.period, last.index, last.low, last.high},
             threshold);
}

void addGap(std::vector<CrossedThreshold>& crossed, const Trend& trend, double threshold)
{
    if (trend.gap.empty() || isStartValueIn(trend, trend.gap.back().period))
        return;
    const GapPoint& last = trend.gap.back();
    const CrossedThreshold figure {WatchedFigure::Gap, last.period,
                                   last.value,         last.low,
                                   last.high,          customersIn(trend, last.period)};
    addBelow(crossed, figure, -threshold);
    addAbove(crossed, figure, threshold);
}

void addCrossed(Items& items, const Trend& trend, const AttentionThresholds& thresholds)
{
    std::vector<CrossedThreshold> crossed;
    addMicro(crossed, trend, thresholds.microBelow);
    addMacro(crossed, trend, thresholds.macroBelow);
    addGap(crossed, trend, thresholds.gapBeyond);
    std::ranges::stable_partition(crossed, &CrossedThreshold::isCertain);
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

void addStaleScores(Items& items, const Coverage& coverage, double threshold)
{
    if (coverage.points.empty())
        return;
    const CoveragePoint& last = coverage.points.back();
    if (!last.hidden && last.known > 0 && last.value() < threshold)
        items.push_back(StaleScores {last, coverage.months, threshold});
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
    const AttentionThresholds& thresholds = snapshot.settings.attention;
    Items items;
    addCrossed(items, snapshot.trend, thresholds);
    addLowTrust(items, answers.required);
    addScaleBreaks(items, snapshot.trend);
    addFewAnswers(items, snapshot.trend);
    addHiddenPeriods(items, snapshot.trend);
    addRejectedRows(items, snapshot.batches);
    addStaleScores(items, answers.coverage, thresholds.coverageBelow);
    addOpenRecovery(items, snapshot);
    return items;
}

} // namespace trustbilanz::trust
