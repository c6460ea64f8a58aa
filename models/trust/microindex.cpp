// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/microindex.h"

#include "models/maths/parallelblocks.h"
#include "models/trust/customermeans.h"
#include "models/trust/showngroups.h"

#include <QThread>

#include <algorithm>
#include <numeric>

namespace trustbilanz::trust {

namespace {
/// A longer period is computed in shares of its customers: they run in parallel, and the sums of
/// each fit better into the processor's cache. The same for any number of threads.
constexpr size_t kMostRowsAtOnce = 1'000'000;
constexpr size_t kShares = 4;

/// Days of the range that belong to one period of the series.
struct Period {
    Day start = 0; ///< of the calendar period
    Day from = 0;
    Day to = 0;
};

/// The range of the view, as far as there is data.
Period wholeRange(const ScoreColumns& scores, const TrendView& view)
{
    const Day first = scores.firstDay();
    const Day last = scores.lastDay();
    return {view.from.value_or(first), std::max(view.from.value_or(first), first),
            std::min(view.to.value_or(last), last)};
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

/// Whether answers known to the month or year only would be spread over shorter periods.
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

/// What all points of a view have in common.
struct Request {
    const AnswerSelection& selection;
    std::uint32_t customerCount;
    double confidence;
    int smallestGroup;
    const ShownGroups& shown;
    bool deciles;
};

/// Share of the heaviest customer; 0 where all weigh the same.
double largestShare(const GroupMeans& of)
{
    if (of.weights.empty())
        return 0;
    const double sum = std::accumulate(of.weights.begin(), of.weights.end(), 0.0);
    return *std::ranges::max_element(of.weights) / sum;
}

MicroPoint pointOf(const Request& request, const Period& period, size_t group, GroupMeans& of)
{
    const double share = largestShare(of); // deciles below change the order
    const auto interval = maths::meanInterval(of.means, of.weights, request.confidence);
    MicroPoint point;
    point.period = period.start;
    point.segment = request.selection.groupName(group);
    point.customers = qint64(of.means.size());
    point.answers = qint64(of.answers);
    point.bridged = of.bridged;
    point.effectiveCustomers = interval.effectiveCount;
    point.mean = interval.mean;
    point.low = interval.low;
    point.high = interval.high;
    point.deviation = interval.deviation;
    if (request.deciles)
        point.deciles
            = of.weights.empty() ? maths::deciles(of.means) : maths::deciles(of.means, of.weights);
    disclose(point, request.smallestGroup, share);
    if (!request.shown.isShown(period.from, period.to, group))
        hide(point);
    return point;
}

/// Computes the points of periods one after the other, with its own scratch memory.
class PeriodPoints
{
public:
    explicit PeriodPoints(const Request& request)
        : m_request(request)
        , m_collector(request.selection, {0, request.customerCount, true})
    {
    }

    void append(const Period& period, std::vector<MicroPoint>& points)
    {
        if (rowsIn(period) > kMostRowsAtOnce)
            appendInShares(period, points);
        else
            appendAtOnce(period, points);
    }

private:
    size_t rowsIn(const Period& period) const
    {
        size_t rows = 0;
        for (const PreparedPart& prepared : m_request.selection.parts()) {
            const auto [first, last] = prepared.part->rowsBetween(period.from, period.to);
            rows += last - first;
        }
        return rows;
    }

    void appendAtOnce(const Period& period, std::vector<MicroPoint>& points)
    {
        m_collector.select(period);
        for (size_t group = 0; group < m_request.selection.groupCount(); ++group) {
            m_group.clear();
            m_collector.collect(group, m_group);
            appendGroup(period, group, points);
        }
    }

    void appendInShares(const Period& period, std::vector<MicroPoint>& points)
    {
        std::vector<std::vector<GroupMeans>> shares(kShares);
        maths::parallelBlocks(kShares, [&](size_t i) { shares[i] = share(period, i); });
        for (size_t group = 0; group < m_request.selection.groupCount(); ++group) {
            m_group.clear();
            for (const std::vector<GroupMeans>& groups : shares)
                m_group.append(groups[group]);
            appendGroup(period, group, points);
        }
    }

    /// Means of every group over one share of the customers.
    std::vector<GroupMeans> share(const Period& period, size_t i) const
    {
        const std::uint64_t count = m_request.customerCount;
        GroupCollector collector(
            m_request.selection,
            {std::uint32_t(count * i / kShares), std::uint32_t(count * (i + 1) / kShares)});
        collector.select(period);
        std::vector<GroupMeans> groups(m_request.selection.groupCount());
        for (size_t group = 0; group < groups.size(); ++group)
            collector.collect(group, groups[group]);
        return groups;
    }

    void appendGroup(const Period& period, size_t group, std::vector<MicroPoint>& points)
    {
        if (!m_group.means.empty())
            points.push_back(pointOf(m_request, period, group, m_group));
    }

    const Request& m_request;
    GroupCollector m_collector;
    GroupMeans m_group;
};

/// Which thread computes a period changes nothing, nor does their number: shares of customers are
/// fixed. On one scale of whole numbers a customer's mean does not depend on the order of rows
/// either; the mean over customers may differ in its last digit.
std::vector<MicroPoint> pointsOf(const Request& request, const std::vector<Period>& periods)
{
    // Neighbouring periods go to different blocks: what grows over the years is shared out evenly.
    const size_t blocks = std::min(periods.size(), size_t(QThread::idealThreadCount()));
    std::vector<std::vector<MicroPoint>> byPeriod(periods.size());
    maths::parallelBlocks(blocks, [&](size_t block) {
        PeriodPoints points(request);
        for (size_t i = block; i < periods.size(); i += blocks)
            points.append(periods[i], byPeriod[i]);
    });
    std::vector<MicroPoint> all;
    for (std::vector<MicroPoint>& points : byPeriod)
        std::ranges::move(points, std::back_inserter(all));
    return all;
}

Result<void> checkConfidence(const TrendView& view)
{
    if (view.confidence > 0 && view.confidence < 1)
        return {};
    return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                   QStringLiteral("confidence"));
}

Result<std::vector<MicroPoint>> series(const ScoreColumns& scores, const TrendView& view,
                                       const std::vector<Period>& periods, int smallestGroup,
                                       const ScaleShifts& shifts = {},
                                       const SegmentTables* known = nullptr)
{
    if (const auto checked = checkConfidence(view); !checked)
        return tl::unexpected(checked.error());
    const auto selection = AnswerSelection::prepare(scores, view, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto shown = ShownGroups::prepare(scores, view, smallestGroup, known);
    if (!shown)
        return tl::unexpected(shown.error());
    return pointsOf(
        {*selection, scores.customerCount(), view.confidence, smallestGroup, *shown, view.deciles},
        periods);
}
} // namespace

Result<std::vector<MicroPoint>> microIndex(const ScoreColumns& scores, const TrendView& view,
                                           int smallestGroup, const ScaleShifts& shifts,
                                           const SegmentTables* known)
{
    if (scores.isEmpty())
        return series(scores, view, {}, smallestGroup);
    if (isTooShort(view.interval, scores.precision()))
        return failure(Error::Kind::CoarseDates, precisionId(scores.precision()));
    const auto periods = periodsOf(wholeRange(scores, view), view.interval);
    return series(scores, view, periods, smallestGroup, shifts, known);
}

Result<std::vector<MicroPoint>> microIndexOfBatches(const ScoreColumns& scores,
                                                    const TrendView& view,
                                                    std::span<const BatchGroup> groups,
                                                    int smallestGroup)
{
    if (const auto checked = checkConfidence(view); !checked)
        return tl::unexpected(checked.error());
    const AnswerSelection selection = AnswerSelection::ofBatches(scores, groups);
    return pointsOf(
        {selection, scores.customerCount(), view.confidence, smallestGroup, {}, view.deciles},
        periodsOf(wholeRange(scores, view), view.interval));
}

Result<std::vector<MicroPoint>> microIndexOverRange(const ScoreColumns& scores,
                                                    const TrendView& view, int smallestGroup)
{
    if (scores.isEmpty())
        return series(scores, view, {}, smallestGroup);
    TrendView asOne = view;
    asOne.interval = Interval::Year; // no finer than the range itself needs
    return series(scores, asOne, {wholeRange(scores, view)}, smallestGroup);
}

} // namespace trustbilanz::trust
