// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/scalebridge.h"

#include "models/trust/microindex.h"
#include "models/trust/scaleregistry.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
/// A change with the uses of the scales before and after.
struct Transition {
    const ScaleUse* before = nullptr;
    const ScaleUse* after = nullptr;
    ScaleChange change;
};

/// Differences of periods, each weighted by n1 n2 / (n1 + n2), which is the inverse of its
/// variance for equal deviations: a drift of trust does not look like one of the scale, and a
/// period with few answers counts little. Interval after Welch and Satterthwaite.
class Differences
{
public:
    void add(const MicroPoint& before, const MicroPoint& after)
    {
        const double weight = before.effectiveCustomers * after.effectiveCustomers
            / (before.effectiveCustomers + after.effectiveCustomers);
        m_weight += weight;
        m_weighted += weight * (*after.mean - *before.mean);
        addVariance(weight, before);
        addVariance(weight, after);
        ++m_bridge.periods;
        m_bridge.customersBefore += before.customers;
        m_bridge.customersAfter += after.customers;
    }

    std::optional<ScaleBridge> bridge(double confidence) const
    {
        if (m_bridge.periods == 0)
            return std::nullopt;
        ScaleBridge bridge = m_bridge;
        bridge.points = m_weighted / m_weight;
        const double half = m_freedom > 0
            ? maths::studentQuantile(confidence, m_variance * m_variance / m_freedom)
                * std::sqrt(m_variance) / m_weight
            : 0;
        bridge.low = bridge.points - half;
        bridge.high = bridge.points + half;
        return bridge;
    }

private:
    void addVariance(double weight, const MicroPoint& point)
    {
        const double n = point.effectiveCustomers;
        const double variance = weight * weight * *point.deviation * *point.deviation / n;
        m_variance += variance;
        m_freedom += variance * variance / (n - 1);
    }

    ScaleBridge m_bridge; ///< its counts
    double m_weight = 0;
    double m_weighted = 0;
    double m_variance = 0;
    double m_freedom = 0;
};

/// Of the uses that began earlier the one with the latest answers.
const ScaleUse* predecessor(const std::vector<ScaleUse>& uses, size_t of)
{
    const ScaleUse* latest = nullptr;
    for (size_t i = 0; i < of; ++i) {
        if (!latest || uses[i].to > latest->to)
            latest = &uses[i];
    }
    return latest;
}

std::vector<Transition> transitions(const std::vector<ScaleUse>& uses)
{
    std::vector<Transition> found;
    for (size_t i = 1; i < uses.size(); ++i) {
        const ScaleUse* before = predecessor(uses, i);
        if (before->scale != uses[i].scale)
            found.push_back({before, &uses[i], {uses[i].from, before->scale, uses[i].scale, {}}});
    }
    return found;
}

Result<std::optional<ScaleBridge>> bridgeOver(const Transition& transition,
                                              const ScoreColumns& scores, const TrendView& view,
                                              int smallestGroup)
{
    TrendView sideBySide;
    sideBySide.interval = view.interval;
    sideBySide.confidence = view.confidence;
    sideBySide.from = transition.after->from;
    sideBySide.to = std::min(transition.before->to, transition.after->to);
    if (*sideBySide.from > *sideBySide.to)
        return std::nullopt;
    const QString before = transition.change.from.text();
    const BatchGroup groups[] {{before, transition.before->batches},
                               {transition.change.to.text(), transition.after->batches}};
    const auto points
        = microIndexOfBatches(scores, sideBySide, groups, std::max(smallestGroup, kFewAnswers));
    if (!points)
        return tl::unexpected(points.error());
    Differences differences;
    for (size_t i = 1; i < points->size(); ++i) {
        const MicroPoint& left = (*points)[i - 1];
        const MicroPoint& right = (*points)[i];
        if (left.period == right.period && left.deviation && right.deviation)
            differences.add(left, right);
    }
    return differences.bridge(view.confidence);
}

/// From the newest change to the oldest, so that a bridge leads to where the next one begins.
void applyBridges(std::vector<Transition>& transitions, ScaleShifts& shifts)
{
    for (auto each = transitions.rbegin(); each != transitions.rend(); ++each) {
        if (!each->change.bridge || shifts.contains(each->before->batches.front()))
            continue;
        const auto further = shifts.find(each->after->batches.front());
        const double points
            = each->change.bridge->points + (further == shifts.end() ? 0 : further->second);
        for (const int batch : each->before->batches)
            shifts[batch] = points;
        each->change.bridged = true;
    }
}
} // namespace

Result<ScaleHistory> scaleHistory(const ScoreColumns& scores, const TrendView& view,
                                  int smallestGroup)
{
    std::vector<ScaleUse> uses = scaleRegistry(scores);
    std::erase_if(uses, [](const ScaleUse& use) { return !use.question.isEmpty(); });
    std::vector<Transition> found = transitions(uses);
    for (Transition& transition : found) {
        const auto bridge = bridgeOver(transition, scores, view, smallestGroup);
        if (!bridge)
            return tl::unexpected(bridge.error());
        transition.change.bridge = *bridge;
    }
    ScaleHistory history;
    if (view.bridge)
        applyBridges(found, history.shifts);
    for (const Transition& transition : found)
        history.changes.push_back(transition.change);
    return history;
}

} // namespace trustbilanz::trust
