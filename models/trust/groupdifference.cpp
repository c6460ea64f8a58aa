// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/groupdifference.h"

#include "models/maths/segmentedregression.h"
#include "models/trust/customerchange.h"

#include <algorithm>
#include <array>
#include <set>

namespace trustbilanz::trust {

namespace {
std::vector<bool> affectedCustomers(const ScoreColumns& scores, const SegmentFilter& affected)
{
    const QStringList values = scores.segmentValues(affected.segment);
    std::vector<bool> marked(scores.customerCount(), false);
    for (const auto& part : scores.parts()) {
        std::vector<bool> isAffected;
        for (const std::uint32_t value : scores.segmentMap(*part, affected.segment))
            isAffected.push_back(affected.values.contains(values[value]));
        const SegmentColumn* column = part->segment(affected.segment);
        for (size_t row = 0; row < part->rows(); ++row) {
            if (isAffected[column ? column->codes.at(row) : 0])
                marked[part->customer[row]] = true;
        }
    }
    return marked;
}

using Cells = std::array<Cell, 2>; ///< affected, others

/// Both groups in a range; both hidden where one is.
Cells cellsOf(const RangeMeans& range, const std::vector<bool>& isAffected, double confidence,
              int smallestGroup)
{
    std::array<RangeMeans, 2> groups;
    for (const CustomerMean& customer : range)
        groups[isAffected[customer.customer] ? 0 : 1].push_back(customer);
    Cells cells {cellOf(std::move(groups[0]), confidence, smallestGroup),
                 cellOf(std::move(groups[1]), confidence, smallestGroup)};
    if (cells[0].point.hidden || cells[1].point.hidden)
        std::ranges::for_each(cells, [](Cell& cell) { hide(cell); });
    return cells;
}

/// Both groups of one period.
struct PeriodCells {
    PeriodRole role;
    Cells cells;
    RangeMeans everyone; ///< also of a hidden period
};

/// Customers of a group whom hidden periods of one side leave out.
size_t hiddenCustomers(const std::vector<PeriodCells>& periods, PeriodRole role,
                       const std::vector<bool>& isAffected, bool affected)
{
    std::set<std::uint32_t> customers;
    for (const PeriodCells& period : periods) {
        if (period.role != role || !period.cells[0].point.hidden)
            continue;
        for (const CustomerMean& customer : period.everyone) {
            if (isAffected[customer.customer] == affected)
                customers.insert(customer.customer);
        }
    }
    return customers.size();
}

/// Hides the shown period with the fewest customers; false where none shows.
bool hideSmallest(std::vector<PeriodCells>& periods, PeriodRole role)
{
    PeriodCells* smallest = nullptr;
    const auto fewest = [](const PeriodCells& period) {
        return std::min(period.cells[0].point.customers, period.cells[1].point.customers);
    };
    for (PeriodCells& period : periods) {
        if (period.role == role && !period.cells[0].point.hidden
            && (!smallest || fewest(period) < fewest(*smallest)))
            smallest = &period;
    }
    if (smallest)
        std::ranges::for_each(smallest->cells, [](Cell& cell) { hide(cell); });
    return smallest != nullptr;
}

/// The mean of a side less its shown periods must not tell of fewer than k customers.
void protectSide(std::vector<PeriodCells>& periods, PeriodRole role,
                 const std::vector<bool>& isAffected, int smallestGroup)
{
    const auto tells = [&](bool affected) {
        const size_t count = hiddenCustomers(periods, role, isAffected, affected);
        return count > 0 && count < size_t(smallestGroup);
    };
    while (tells(true) || tells(false)) {
        if (!hideSmallest(periods, role))
            return;
    }
}

std::vector<GroupPeriod> groupPeriods(std::span<const EffectPeriod> periods,
                                      std::vector<PeriodCells>& shown)
{
    std::vector<GroupPeriod> result;
    for (size_t i = 0; i < periods.size(); ++i) {
        GroupPeriod period {periods[i].period, periods[i].role, {}, {}};
        if (!shown[i].everyone.empty()) {
            for (Cell& cell : shown[i].cells)
                cell.point.period = period.period;
            period.affected = shown[i].cells[0].point;
            period.others = shown[i].cells[1].point;
        }
        result.push_back(std::move(period));
    }
    return result;
}

/// How affected less others moved before, from as many points as a test needs.
std::optional<Estimate> trendBefore(const std::vector<GroupPeriod>& periods, double confidence)
{
    maths::TimeSeries series;
    for (size_t i = 0; i < periods.size(); ++i) {
        const GroupPeriod& period = periods[i];
        if (period.role != PeriodRole::Before || !period.affected || period.affected->hidden)
            continue;
        series.times.push_back(int(i));
        series.values.push_back(*period.affected->mean - *period.others->mean);
    }
    if (int(series.times.size()) < kLeastPointsPerSide)
        return std::nullopt;
    return maths::trendOf(series, confidence);
}
} // namespace

Result<GroupDifference> groupDifference(const ScoreColumns& scores, const EffectRequest& request,
                                        const DayRanges& days,
                                        std::span<const EffectPeriod> periods, int smallestGroup,
                                        const ScaleShifts& shifts)
{
    const SegmentFilter& affected = *request.affected;
    if (!scores.segmentNames().contains(affected.segment))
        return failure(Error::Kind::BadOption, Error::Reason::UnknownSegment, affected.segment);
    TrendView view = request.view;
    view.by.clear();
    const auto selection = AnswerSelection::prepare(scores, view, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const std::vector<bool> isAffected = affectedCustomers(scores, affected);
    RangeAverager averager(*selection, scores.customerCount());
    const auto cells = [&](Day from, Day to) {
        return cellsOf(averager.over(from, to), isAffected, view.confidence, smallestGroup);
    };
    GroupDifference result;
    result.affected = affected;
    const Cells before = cells(days.beforeFrom, days.beforeTo);
    const Cells after = cells(days.afterFrom, days.afterTo);
    result.affectedBefore = before[0].point;
    result.othersBefore = before[1].point;
    result.affectedAfter = after[0].point;
    result.othersAfter = after[1].point;
    if (!before[0].point.hidden && !after[0].point.hidden) {
        const std::uint32_t count = scores.customerCount();
        result.difference = differenceOf(changeOf(before[0], after[0], count),
                                         changeOf(before[1], after[1], count), view.confidence);
    }
    std::vector<PeriodCells> shown;
    for (const EffectPeriod& period : periods) {
        RangeMeans everyone
            = averager.over(period.period, nextPeriod(period.period, view.interval) - 1);
        Cells of = cellsOf(everyone, isAffected, view.confidence, smallestGroup);
        shown.push_back({period.role, std::move(of), std::move(everyone)});
    }
    for (const PeriodRole role : {PeriodRole::Before, PeriodRole::After})
        protectSide(shown, role, isAffected, smallestGroup);
    result.periods = groupPeriods(periods, shown);
    result.trendBefore = trendBefore(result.periods, view.confidence);
    return result;
}

void hideMeans(GroupDifference& groups)
{
    for (MicroPoint* mean :
         {&groups.affectedBefore, &groups.affectedAfter, &groups.othersBefore, &groups.othersAfter})
        hide(*mean);
    groups.difference.reset();
}

} // namespace trustbilanz::trust
