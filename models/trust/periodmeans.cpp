// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/periodmeans.h"

#include "models/maths/parallelblocks.h"

#include <QThread>

#include <algorithm>

namespace trustbilanz::trust {

namespace {
/// A longer period is computed in shares of its customers: they run in parallel, and the sums of
/// each fit better into the processor's cache. The same for any number of threads.
constexpr size_t kMostRowsAtOnce = 1'000'000;
constexpr size_t kShares = 4;

/// Means of every group in a period, for some of the customers.
class GroupCollector
{
public:
    GroupCollector(const AnswerSelection& selection, const CustomerRange& customers)
        : m_selection(selection)
        , m_customers(customers)
        , m_means(customers, selection.scale(), selection.isWeighted())
        , m_rows(selection.parts().size())
        , m_ranges(selection.parts().size())
    {
    }

    void select(const Period& period)
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const PreparedPart& part = m_selection.parts()[i];
            if (takesEveryRow(part))
                m_ranges[i] = part.part->rowsBetween(period.from, period.to);
            else
                m_rows[i].select(part, period.from, period.to, m_customers,
                                 m_selection.groupCount());
        }
    }

    void collect(size_t group, GroupMeans& into)
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const PreparedPart& part = m_selection.parts()[i];
            const size_t added = takesEveryRow(part) ? addRange(i, group) : addSelected(i, group);
            into.bridged |= part.bridged && added > 0;
        }
        m_means.finish(into);
    }

private:
    /// Nothing to select: no list of rows is made.
    bool takesEveryRow(const PreparedPart& part) const
    {
        return m_customers.everyone && part.conditions.empty() && !part.groupCodes;
    }

    size_t addSelected(size_t part, size_t group)
    {
        const auto rows = m_rows[part].ofGroup(group);
        m_means.add(m_selection.parts()[part], rows);
        return rows.size();
    }

    size_t addRange(size_t part, size_t group)
    {
        const auto [first, end] = m_ranges[part];
        if (m_selection.parts()[part].groups.front() != group)
            return 0;
        m_means.add(m_selection.parts()[part], first, end);
        return end - first;
    }

    const AnswerSelection& m_selection;
    CustomerRange m_customers;
    CustomerMeans m_means;
    std::vector<SelectedRows> m_rows; ///< by part, where some are selected
    std::vector<std::pair<size_t, size_t>> m_ranges; ///< by part, where all are taken
};

/// Visits the groups of periods one after the other, with its own scratch memory.
class PeriodVisitor
{
public:
    PeriodVisitor(const AnswerSelection& selection, std::uint32_t customerCount,
                  const MeansVisitor& visit)
        : m_selection(selection)
        , m_customerCount(customerCount)
        , m_visit(visit)
        , m_collector(selection, {0, customerCount, true})
    {
    }

    void visit(const Period& period, size_t index)
    {
        if (rowsIn(period) > kMostRowsAtOnce)
            visitInShares(period, index);
        else
            visitAtOnce(period, index);
    }

private:
    size_t rowsIn(const Period& period) const
    {
        size_t rows = 0;
        for (const PreparedPart& prepared : m_selection.parts()) {
            const auto [first, last] = prepared.part->rowsBetween(period.from, period.to);
            rows += last - first;
        }
        return rows;
    }

    void visitAtOnce(const Period& period, size_t index)
    {
        m_collector.select(period);
        for (size_t group = 0; group < m_selection.groupCount(); ++group) {
            m_group.clear();
            m_collector.collect(group, m_group);
            visitGroup(index, group);
        }
    }

    void visitInShares(const Period& period, size_t index)
    {
        std::vector<std::vector<GroupMeans>> shares(kShares);
        maths::parallelBlocks(kShares, [&](size_t i) { shares[i] = share(period, i); });
        for (size_t group = 0; group < m_selection.groupCount(); ++group) {
            m_group.clear();
            for (const std::vector<GroupMeans>& groups : shares)
                m_group.append(groups[group]);
            visitGroup(index, group);
        }
    }

    /// Means of every group over one share of the customers.
    std::vector<GroupMeans> share(const Period& period, size_t i) const
    {
        const std::uint64_t count = m_customerCount;
        GroupCollector collector(
            m_selection,
            {std::uint32_t(count * i / kShares), std::uint32_t(count * (i + 1) / kShares)});
        collector.select(period);
        std::vector<GroupMeans> groups(m_selection.groupCount());
        for (size_t group = 0; group < groups.size(); ++group)
            collector.collect(group, groups[group]);
        return groups;
    }

    void visitGroup(size_t period, size_t group)
    {
        if (!m_group.means.empty())
            m_visit(period, group, m_group);
    }

    const AnswerSelection& m_selection;
    std::uint32_t m_customerCount;
    const MeansVisitor& m_visit;
    GroupCollector m_collector;
    GroupMeans m_group;
};
} // namespace

Period wholeRange(const ScoreColumns& scores, const TrendView& view)
{
    const Day first = scores.firstDay();
    const Day last = scores.lastDay();
    return {view.from.value_or(first), std::max(view.from.value_or(first), first),
            std::min(view.to.value_or(last), last)};
}

bool isTooShort(Interval interval, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return false;
    case DatePrecision::Month:
        return interval < Interval::Month;
    case DatePrecision::Year:
        return interval < Interval::Year;
    }
    Q_UNREACHABLE();
}

std::vector<Period> periodsOf(const Period& range, Interval interval)
{
    std::vector<Period> periods;
    for (Day start = periodStart(range.from, interval); start <= range.to;) {
        const Day next = nextPeriod(start, interval);
        periods.push_back({start, std::max(start, range.from), std::min(next - 1, range.to)});
        start = next;
    }
    return periods;
}

void visitMeans(const AnswerSelection& selection, std::uint32_t customerCount,
                std::span<const Period> periods, const MeansVisitor& visit)
{
    // Neighbouring periods go to different blocks: what grows over the years is shared out evenly.
    const size_t blocks = std::min(periods.size(), size_t(QThread::idealThreadCount()));
    maths::parallelBlocks(blocks, [&](size_t block) {
        PeriodVisitor visitor(selection, customerCount, visit);
        for (size_t i = block; i < periods.size(); i += blocks)
            visitor.visit(periods[i], i);
    });
}

} // namespace trustbilanz::trust
