// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/categorycounts.h"

#include "models/maths/statistics.h"
#include "models/records/workspace.h"
#include "models/trust/categorywords.h"
#include "models/trust/counttable.h"
#include "models/trust/microindex.h"
#include "models/trust/releasedbounds.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

namespace trustbilanz::trust {

namespace {
constexpr size_t kIndexValues = 101; ///< whole ones

/// Customers and their weights by category.
struct Tally {
    std::array<qint64, kCategories> customers {};
    std::array<double, kCategories> weights {};
    double weight = 0;
    double weightSquares = 0;

    explicit Tally(std::span<const CustomerState> states)
    {
        for (const CustomerState& state : states) {
            ++customers[state.category];
            weights[state.category] += state.weight;
            weight += state.weight;
            weightSquares += state.weight * state.weight;
        }
    }
    double effective() const { return weight * weight / weightSquares; }
};

CategoryCount countOf(qint64 customers, double weight, const Tally& tally, double confidence)
{
    CategoryCount count {false, customers, weight / tally.weight};
    const double n = tally.effective();
    if (const auto interval = maths::wilson(count.share * n, n, confidence)) {
        count.low = interval->low;
        count.high = interval->high;
    }
    return count;
}

CategoryCount hiddenCount()
{
    return {true};
}

CountTable tableOf(const Tally& tally)
{
    CountTable table(kTrustLevels, kWillingnesses);
    for (size_t category = 0; category < kCategories; ++category)
        table.set(size_t(levelOf(category)), size_t(willingnessOf(category)),
                  tally.customers[category]);
    table.addTotals();
    table.decide(kTrustLevels, kWillingnesses, false); // n stands beside every trend
    return table;
}

void fill(CategoryPeriod& period, const Tally& tally, const CountTable& table, double confidence)
{
    std::array<double, kTrustLevels> levels {};
    std::array<double, kWillingnesses> willingnesses {};
    const auto shown = [&](size_t row, size_t column, double weight) {
        return table.isHidden(row, column)
            ? hiddenCount()
            : countOf(table.count(row, column), weight, tally, confidence);
    };
    for (size_t category = 0; category < kCategories; ++category) {
        const size_t level = size_t(levelOf(category));
        const size_t willingness = size_t(willingnessOf(category));
        period.categories[category] = shown(level, willingness, tally.weights[category]);
        levels[level] += tally.weights[category];
        willingnesses[willingness] += tally.weights[category];
    }
    for (size_t level = 0; level < kTrustLevels; ++level)
        period.levels[level] = shown(level, kWillingnesses, levels[level]);
    for (size_t each = 0; each < kWillingnesses; ++each)
        period.willingnesses[each] = shown(kTrustLevels, each, willingnesses[each]);
}

/// Whether thresholds of one's own may divide the customers: those of the program are protected as
/// a table, and whoever moved others step by step would count single customers out.
bool mayDivideBy(const CategoryRules& rules, std::span<const CustomerState> states,
                 int smallestGroup)
{
    const CategoryRules usual;
    if (rules.lowBelow == usual.lowBelow && rules.highFrom == usual.highFrom)
        return true;
    const std::array first {Bound {usual.highFrom}, Bound {usual.lowBelow}};
    const std::array wanted {Bound {rules.highFrom}, Bound {rules.lowBelow}};
    std::array<double, kIndexValues> grid {};
    std::iota(grid.begin(), grid.end(), 0);
    std::vector<double> trust;
    std::ranges::transform(states, std::back_inserter(trust), &CustomerState::trust);
    return mayDivide(trust, wanted, first, grid, smallestGroup);
}

/// Values that no word explains, of groups that may be known.
QStringList unknownValues(const CategoryQuestion& question, const DayRange& days)
{
    TrendView view;
    view.from = days.from;
    view.to = days.to;
    view.by = question.columns.name;
    const auto groups = microIndexOverRange(question.scores, view, question.smallestGroup);
    QStringList unknown;
    for (const MicroPoint& group : groups ? *groups : std::vector<MicroPoint>()) {
        if (!group.hidden && group.segment
            && willingnessOfWord(*group.segment) == Willingness::NotKnown)
            unknown << *group.segment;
    }
    return unknown;
}
} // namespace

Result<CategoryQuestion> CategoryQuestion::prepare(const ScoreColumns& scores,
                                                   const TrendView& view,
                                                   const CategoryRules& rules, int smallestGroup)
{
    if (!isValid(rules))
        return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                       QStringLiteral("categories"));
    const auto columns = findWillingness(scores, rules);
    if (!columns)
        return tl::unexpected(columns.error());
    TrendView together = view;
    together.by.clear();
    auto selection = AnswerSelection::prepare(scores, together);
    if (!selection)
        return tl::unexpected(selection.error());
    return CategoryQuestion {scores,          std::move(*selection),
                             *columns,        rules,
                             view.confidence, std::max(smallestGroup, kLowestSmallestGroup)};
}

WillingnessSource CategoryQuestion::source(const DayRange& days) const
{
    WillingnessSource source {columns.name, columns.isDriver, {}};
    if (!columns.name.isEmpty() && !columns.isDriver && !scores.isEmpty())
        source.unknownValues = unknownValues(*this, days);
    return source;
}

CategoryPeriod countCategories(const CategoryQuestion& question,
                               std::span<const CustomerState> states)
{
    CategoryPeriod period;
    period.hidden = qint64(states.size()) < question.smallestGroup
        || !mayDivideBy(question.rules, states, question.smallestGroup);
    if (period.hidden)
        return period;
    const Tally tally(states);
    CountTable table = tableOf(tally);
    period.hidden = !table.protect(question.smallestGroup);
    if (period.hidden)
        return period;
    period.customers = qint64(states.size());
    period.effectiveCustomers = tally.effective();
    fill(period, tally, table, question.confidence);
    return period;
}

} // namespace trustbilanz::trust
