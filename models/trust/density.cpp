// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/density.h"

#include "models/records/workspace.h"
#include "models/trust/microindex.h"
#include "models/trust/periodmeans.h"
#include "models/trust/showngroups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trustbilanz::trust {

namespace {
constexpr int kPlainBins = 51;
constexpr double kMostSteps = 20; ///< of a scale whose values get a bin each

bool isWhole(double number)
{
    return number == std::floor(number);
}

int binCount(const ScoreScale& scale)
{
    const double steps = scale.maximum - scale.minimum;
    return isWhole(scale.minimum) && isWhole(steps) && steps <= kMostSteps ? int(steps) + 1
                                                                           : kPlainBins;
}

/// How many customers, and how much weight, fall into each bin.
struct Bins {
    std::vector<std::uint32_t> customers;
    std::vector<double> weights;

    Bins(const GroupMeans& means, int count)
        : customers(size_t(count), 0)
        , weights(size_t(count), 0)
    {
        const double perPoint = (count - 1) / 100.0;
        for (size_t i = 0; i < means.means.size(); ++i) {
            // Bridged answers may leave the scale. A mean between two values goes up.
            const double place = std::floor(means.means[i] * perPoint + 0.5);
            const auto bin = size_t(std::clamp(place, 0.0, double(count - 1)));
            ++customers[bin];
            weights[bin] += means.weights.empty() ? 1 : means.weights[i];
        }
    }
};

/// Bins [first, end) that are shown as one.
struct Cell {
    size_t first = 0;
    size_t end = 0;
};

/// Cells from the lower end up; between them empty bins may lie. What is left at the upper end
/// belongs to the last one.
std::vector<Cell> cellsOf(std::span<const std::uint32_t> customers, std::uint32_t smallest)
{
    std::vector<Cell> cells;
    size_t start = 0;
    std::uint32_t sum = 0;
    for (size_t bin = 0; bin < customers.size(); ++bin) {
        if (sum == 0 && customers[bin] == 0 && !cells.empty()) {
            start = bin + 1;
            continue;
        }
        sum += customers[bin];
        if (sum < smallest)
            continue;
        cells.push_back({start, bin + 1});
        start = bin + 1;
        sum = 0;
    }
    if (!cells.empty())
        cells.back().end = customers.size();
    return cells;
}
} // namespace

std::vector<float> sharesOf(std::span<const std::uint32_t> customers,
                            std::span<const double> weights, int smallestGroup)
{
    const auto smallest = std::uint32_t(std::max(smallestGroup, kLowestSmallestGroup));
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<float> shares(customers.size(), 0);
    for (const Cell& cell : cellsOf(customers, smallest)) {
        const auto inside = weights.subspan(cell.first, cell.end - cell.first);
        const double sum = std::accumulate(inside.begin(), inside.end(), 0.0);
        std::fill(shares.begin() + std::ptrdiff_t(cell.first),
                  shares.begin() + std::ptrdiff_t(cell.end),
                  float(100 * sum / total / double(inside.size())));
    }
    return shares;
}

Result<Density> density(const ScoreColumns& scores, const TrendView& view, int smallestGroup,
                        const ScaleShifts& shifts)
{
    TrendView everyone = view;
    everyone.by.clear();
    if (const auto checked = checkView(scores, everyone); !checked)
        return tl::unexpected(checked.error());
    const auto bounds = boxBounds(scores, view.boxes);
    if (!bounds)
        return tl::unexpected(bounds.error());
    const auto selection = AnswerSelection::prepare(scores, everyone, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto shown = ShownGroups::prepare(scores, everyone, smallestGroup);
    if (!shown)
        return tl::unexpected(shown.error());
    Density density;
    density.interval = view.interval;
    density.smallestGroup = smallestGroup;
    density.bins = binCount(selection->scale());
    if (scores.isEmpty())
        return density;
    const Period range = wholeRange(scores, view);
    density.from = range.from;
    density.to = range.to;
    const PointRules rules {view.confidence, *bounds, smallestGroup};
    const std::vector<Period> periods = periodsOf(range, view.interval);
    density.columns.resize(periods.size());
    visitMeans(*selection, scores.customerCount(), periods,
               [&](size_t period, size_t, GroupMeans& means) {
                   DensityColumn& column = density.columns[period];
                   column.point = microPoint(means, rules);
                   column.point.period = periods[period].start;
                   if (!shown->isShown(periods[period].from, periods[period].to))
                       hide(column.point);
                   if (!column.point.deciles)
                       return;
                   const Bins bins(means, density.bins);
                   column.shares = sharesOf(bins.customers, bins.weights, smallestGroup);
               });
    std::erase_if(density.columns, [](const DensityColumn& column) {
        return column.point.customers == 0 && !column.point.hidden;
    });
    for (const DensityColumn& column : density.columns) {
        for (const float share : column.shares)
            density.highest = std::max(density.highest, share);
    }
    return density;
}

} // namespace trustbilanz::trust
