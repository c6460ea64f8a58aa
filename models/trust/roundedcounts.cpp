// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/roundedcounts.h"

#include "models/trust/disclosure.h"

namespace trustbilanz::trust {

namespace {
void round(qint64& count)
{
    count = roundedCount(count);
}

void round(std::optional<qint64>& count)
{
    if (count)
        round(*count);
}

template<class Records>
void roundAll(Records& records)
{
    for (auto& record : records)
        roundCounts(record);
}

/// Of cells that have nothing to round but their customers.
template<class Cells>
void roundCustomers(Cells& cells)
{
    for (auto& cell : cells)
        round(cell.customers);
}
} // namespace

void roundCounts(MicroPoint& point)
{
    round(point.customers);
    round(point.answers);
}

void roundCounts(BalancePoint& point)
{
    round(point.customers);
}

void roundCounts(ScaleChange& change)
{
    if (!change.bridge)
        return;
    round(change.bridge->customersBefore);
    round(change.bridge->customersAfter);
}

void roundCounts(BalanceGroups& groups)
{
    roundAll(groups.points);
}

void roundCounts(RankCheck& check)
{
    for (RankedPoint& ranked : check.points)
        roundCounts(ranked.point);
}

void roundCounts(Trend& trend)
{
    roundAll(trend.micro);
    roundAll(trend.balance);
    roundAll(trend.scaleChanges);
}

void roundCounts(Snapshot& snapshot)
{
    roundCounts(snapshot.trend);
    for (ImportBatch& batch : snapshot.batches)
        round(batch.customers);
    round(snapshot.answers);
    round(snapshot.customers);
}

void roundCounts(Coverage& coverage)
{
    for (CoveragePoint& point : coverage.points) {
        round(point.known);
        round(point.current);
    }
}

void roundCounts(PanelSplit& split)
{
    round(split.firstCustomers);
    round(split.secondCustomers);
    if (!split.same)
        return;
    round(split.same->both);
    if (auto& directions = split.same->directions) {
        round(directions->down);
        round(directions->same);
        round(directions->up);
    }
}

void roundCounts(SegmentTrends& trends)
{
    for (SegmentChange& change : trends.changes.values) {
        round(change.firstCustomers);
        round(change.secondCustomers);
    }
    roundAll(trends.series);
    roundAll(trends.scaleChanges);
}

void roundCounts(Density& density)
{
    for (DensityColumn& column : density.columns)
        roundCounts(column.point);
    roundAll(density.scaleChanges);
}

void roundCounts(DriverAnalysis& analysis)
{
    round(analysis.customers);
    round(analysis.asked);
    roundCustomers(analysis.drivers);
    roundCustomers(analysis.excluded);
}

void roundCounts(CategorySeries& series)
{
    for (CategoryPeriod& period : series.periods) {
        round(period.customers);
        roundCustomers(period.categories);
        roundCustomers(period.levels);
        roundCustomers(period.willingnesses);
    }
}

void roundCounts(CategoryFlows& flows)
{
    round(flows.both);
    for (auto& row : flows.flows)
        roundCustomers(row);
    roundCustomers(flows.before);
    roundCustomers(flows.after);
}

void roundCounts(RequiredTrustReport& report)
{
    roundCustomers(report.rows);
}

void roundCounts(AttentionAnswers& answers)
{
    roundCounts(answers.required);
    roundCounts(answers.coverage);
}

void roundCounts(Effect& effect)
{
    roundCounts(effect.before);
    roundCounts(effect.after);
    for (EffectPeriod& period : effect.periods)
        roundCounts(period.point);
    roundAll(effect.scaleChanges);
    if (!effect.groups)
        return;
    GroupDifference& groups = *effect.groups;
    for (MicroPoint* point :
         {&groups.affectedBefore, &groups.affectedAfter, &groups.othersBefore, &groups.othersAfter})
        roundCounts(*point);
    for (GroupPeriod& period : groups.periods) {
        roundCounts(period.affected);
        roundCounts(period.others);
    }
}

void roundCounts(Tension& tension)
{
    roundCustomers(tension.exposure);
}

} // namespace trustbilanz::trust
