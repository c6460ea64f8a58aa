// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/balance.h"

#include "models/records/startvalue.h"

#include <algorithm>
#include <cmath>
#include <compare>

namespace trustbilanz::trust {

namespace {
GapPoint gapOf(const MicroPoint& micro, const MacroPoint& macro)
{
    GapPoint gap {micro.period, *micro.mean - macro.index, {}, {}};
    if (micro.low)
        gap.low = *micro.low - macro.high;
    if (micro.high)
        gap.high = *micro.high - macro.low;
    return gap;
}

const MacroPoint* macroOn(std::span<const MacroPoint> macro, Day period)
{
    const auto match = std::ranges::lower_bound(macro, period, {}, &MacroPoint::period);
    return match != macro.end() && match->period == period ? &*match : nullptr;
}

/// Whether every corner of the interval cross lies in the quadrant of the point itself.
bool isClear(const BalancePoint& point, double border)
{
    if (!point.microLow || !point.microHigh)
        return false;
    for (const double micro : {*point.microLow, *point.microHigh}) {
        for (const double macro : {point.macroLow, point.macroHigh}) {
            if (quadrantOf(micro, macro, border) != point.quadrant)
                return false;
        }
    }
    return true;
}

BalancePoint placeOf(const MicroPoint& micro, const MacroPoint& macro, const BalanceRule& rule)
{
    BalancePoint point;
    point.period = micro.period;
    point.day = macro.day;
    point.segment = micro.segment;
    point.customers = micro.customers;
    point.fewAnswers = micro.fewAnswers;
    point.micro = *micro.mean;
    point.microLow = micro.low;
    point.microHigh = micro.high;
    point.macro = macro.index;
    point.macroLow = macro.low;
    point.macroHigh = macro.high;
    point.index = balanceIndex(point.micro, point.macro, rule.microWeight);
    point.quadrant = quadrantOf(point.micro, point.macro, rule.border);
    point.isClear = isClear(point, rule.border);
    return point;
}

void rank(std::vector<RankedPoint>& points, size_t weight)
{
    std::vector<double> values;
    for (const RankedPoint& point : points)
        values.push_back(point.index[weight]);
    std::ranges::sort(values, std::greater());
    for (RankedPoint& point : points) {
        const auto first = std::ranges::lower_bound(values, point.index[weight], std::greater());
        point.rank[weight] = int(first - values.begin()) + 1;
    }
}

/// Whether two points have the same order, or are equal, under every weight.
bool keepOrder(const RankedPoint& a, const RankedPoint& b)
{
    const auto order = a.index.front() <=> b.index.front();
    for (size_t i = 1; i < a.index.size(); ++i) {
        if ((a.index[i] <=> b.index[i]) != order)
            return false;
    }
    return true;
}
} // namespace

std::vector<GapPoint> gapSeries(std::span<const MicroPoint> micro,
                                std::span<const MacroPoint> macro)
{
    std::vector<GapPoint> series;
    for (const MicroPoint& point : micro) {
        if (point.hidden || point.segment || !point.mean)
            continue;
        if (const MacroPoint* match = macroOn(macro, point.period))
            series.push_back(gapOf(point, *match));
    }
    return series;
}

double balanceIndex(double micro, double macro, double microWeight)
{
    if (micro <= 0 || macro <= 0)
        return 0;
    return std::pow(micro, microWeight) * std::pow(macro, 1 - microWeight);
}

Quadrant quadrantOf(double micro, double macro, double border)
{
    if (micro >= border)
        return macro >= border ? Quadrant::Strong : Quadrant::Exposed;
    return macro >= border ? Quadrant::Distant : Quadrant::AtRisk;
}

std::vector<BalancePoint> balanceSeries(std::span<const MicroPoint> micro,
                                        std::span<const MacroPoint> macro, const BalanceRule& rule)
{
    std::vector<BalancePoint> series;
    for (const MicroPoint& point : micro) {
        const MacroPoint* match = macroOn(macro, point.period);
        if (!point.hidden && point.mean && match)
            series.push_back(placeOf(point, *match, rule));
    }
    return series;
}

RankCheck rankCheck(std::span<const BalancePoint> points)
{
    RankCheck check;
    for (const BalancePoint& point : points) {
        if (isStartValue(point))
            continue;
        RankedPoint& ranked = check.points.emplace_back(RankedPoint {point, {}, {}});
        for (size_t i = 0; i < kCheckedWeights.size(); ++i)
            ranked.index[i] = balanceIndex(point.micro, point.macro, kCheckedWeights[i]);
    }
    for (size_t i = 0; i < kCheckedWeights.size(); ++i)
        rank(check.points, i);
    for (size_t a = 0; a < check.points.size(); ++a) {
        for (size_t b = a + 1; b < check.points.size(); ++b) {
            ++check.pairs;
            check.keptPairs += keepOrder(check.points[a], check.points[b]);
        }
    }
    return check;
}

} // namespace trustbilanz::trust
