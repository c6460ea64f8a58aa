// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/customerchange.h"

#include "models/maths/statistics.h"
#include "models/trust/disclosure.h"
#include "models/trust/indexrounding.h"
#include "models/trust/microindex.h"
#include "models/trust/showngroups.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
constexpr std::uint32_t kNowhere = 0xffffffff;

/// Adds what each customer moves the mean by. The divisor (Bell and McCaffrey's CR2) makes the
/// variance exact both where everyone answered twice and where nobody did.
void addInfluences(const Cell& cell, double sign, std::vector<double>& influences)
{
    double total = 0;
    for (const CustomerMean& customer : cell.customers)
        total += customer.weight;
    for (const CustomerMean& customer : cell.customers) {
        const double share = customer.weight / total;
        influences[customer.customer]
            += sign * share * (customer.mean - *cell.point.mean) / std::sqrt(1 - share);
    }
}

/// A mean for a range with answers, hidden or not; its period is where the range begins.
std::optional<MicroPoint> shown(const Cell& cell)
{
    const bool isEmpty = cell.customers.empty() && cell.point.customers == 0 && !cell.point.hidden;
    return isEmpty ? std::nullopt : std::optional(cell.point);
}

RangeComparison comparisonOf(const Cell& before, const Cell& after, std::uint32_t customerCount,
                             double confidence)
{
    RangeComparison comparison {shown(before), shown(after), {}};
    if (comparison.before && comparison.after && !before.point.hidden && !after.point.hidden)
        comparison.change = estimateOf(changeOf(before, after, customerCount), confidence);
    return comparison;
}

std::optional<Estimate> estimate(double points, double variance, double freedom, double confidence)
{
    if (variance <= kIndexRounding * kIndexRounding)
        return std::nullopt;
    const double error = std::sqrt(variance);
    const double half = maths::studentQuantile(confidence, freedom) * error;
    return Estimate {points,
                     error,
                     points - half,
                     points + half,
                     maths::studentProbability(points / error, freedom),
                     ErrorSource::Clustered};
}
} // namespace

RangeAverager::RangeAverager(const AnswerSelection& selection, std::uint32_t customerCount)
    : m_selection(selection)
    , m_customerCount(customerCount)
    , m_places(customerCount, kNowhere)
{
}

RangeMeans RangeAverager::over(Day from, Day to)
{
    RangeMeans means;
    for (const PreparedPart& part : m_selection.parts()) {
        m_rows.select(part, from, to, {0, m_customerCount, true}, 1);
        for (const std::uint32_t row : m_rows.ofGroup(0))
            add(part, row, means);
    }
    for (CustomerMean& customer : means) {
        customer.mean = m_selection.scale().toIndex(customer.mean / customer.weight);
        customer.weight = m_selection.isWeighted() ? customer.weight / customer.answers : 1;
        m_places[customer.customer] = kNowhere;
    }
    return means;
}

/// Until the range is done, mean and weight hold sums.
void RangeAverager::add(const PreparedPart& part, std::uint32_t row, RangeMeans& into)
{
    const std::uint32_t code = part.part->customer[row];
    if (m_places[code] == kNowhere) {
        m_places[code] = std::uint32_t(into.size());
        into.push_back({code, 0, 0, 0, false});
    }
    CustomerMean& customer = into[m_places[code]];
    const double weight = part.weights.empty() ? 1 : part.weights[part.part->weight.codes.at(row)];
    customer.mean += weight * part.answers[part.part->score.codes.at(row)];
    customer.weight += weight;
    ++customer.answers;
    customer.bridged |= part.bridged;
}

Cell cellOf(RangeMeans customers, double confidence, int smallestGroup)
{
    std::vector<double> means;
    std::vector<double> weights;
    MicroPoint point;
    for (const CustomerMean& customer : customers) {
        means.push_back(customer.mean);
        weights.push_back(customer.weight);
        point.answers += customer.answers;
        point.bridged |= customer.bridged;
    }
    point.customers = qint64(customers.size());
    point.hidden = customers.empty();
    if (!customers.empty()) {
        const maths::MeanInterval interval = maths::meanInterval(means, weights, confidence);
        point.effectiveCustomers = interval.effectiveCount;
        point.mean = interval.mean;
        point.low = interval.low;
        point.high = interval.high;
        point.deviation = interval.deviation;
        disclose(point, smallestGroup);
    }
    return {std::move(customers), point};
}

void hide(Cell& cell)
{
    const Day period = cell.point.period;
    cell = {};
    cell.point.period = period;
    cell.point.hidden = true;
}

MeanChange changeOf(const Cell& before, const Cell& after, std::uint32_t customerCount)
{
    std::vector<double> influences(customerCount, 0);
    addInfluences(before, -1, influences);
    addInfluences(after, 1, influences);
    MeanChange change;
    change.points = *after.point.mean - *before.point.mean;
    for (const double influence : influences)
        change.variance += influence * influence;
    change.freedom = double(std::min(before.customers.size(), after.customers.size())) - 1;
    return change;
}

Result<RangeComparison> compareRanges(const ScoreColumns& scores, const TrendView& view,
                                      const DayRanges& days, int smallestGroup,
                                      const ScaleShifts& shifts)
{
    const auto selection = AnswerSelection::prepare(scores, view, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    RangeAverager averager(*selection, scores.customerCount());
    const auto cellOver = [&](Day from, Day to) -> Result<Cell> {
        Cell cell = cellOf(averager.over(from, to), view.confidence, smallestGroup);
        cell.point.period = from;
        if (cell.customers.empty()) {
            cell.point.hidden = false;
            return cell;
        }
        TrendView range = view;
        range.from = from;
        range.to = to;
        range.by.clear();
        return ShownGroups::prepare(scores, range, smallestGroup, ShownGroups::Days::Window)
            .map([&](const ShownGroups& shown) {
                if (!shown.isShown(from, to))
                    hide(cell);
                return cell;
            });
    };
    const Result<Cell> before = cellOver(days.beforeFrom, days.beforeTo);
    if (!before)
        return tl::unexpected(before.error());
    return cellOver(days.afterFrom, days.afterTo).map([&](const Cell& after) {
        return comparisonOf(*before, after, scores.customerCount(), view.confidence);
    });
}

std::optional<Estimate> estimateOf(const MeanChange& change, double confidence)
{
    return estimate(change.points, change.variance, change.freedom, confidence);
}

std::optional<Estimate> differenceOf(const MeanChange& change, const MeanChange& other,
                                     double confidence)
{
    const double variance = change.variance + other.variance;
    const double freedom = variance * variance
        / (change.variance * change.variance / change.freedom
           + other.variance * other.variance / other.freedom);
    return estimate(change.points - other.points, variance, freedom, confidence);
}

} // namespace trustbilanz::trust
