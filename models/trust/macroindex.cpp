// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/macroindex.h"

#include "models/trust/contributions.h"
#include "models/trust/incidenteffect.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr double kWholeBrand = 100; ///< index points
} // namespace

double indexAfter(double base, std::span<const double> losses)
{
    double index = base;
    for (const double loss : losses)
        index *= 1 - loss / kWholeBrand;
    return std::clamp(index, 0.0, kWholeBrand);
}

MacroIndex::MacroIndex(std::span<const Incident> incidents, const MacroParameters& parameters)
    : m_incidents(incidents.begin(), incidents.end())
    , m_parameters(parameters)
{
    for (const Assumption assumption : kAssumptions)
        m_effects[size_t(assumption)] = incidentEffects(m_incidents, m_parameters, assumption);
}

const IncidentEffect* MacroIndex::find(size_t incident) const
{
    const std::vector<IncidentEffect>& effects = m_effects[size_t(Assumption::Default)];
    const auto match = std::ranges::lower_bound(effects, incident, {}, &IncidentEffect::incident);
    return match != effects.end() && match->incident == incident ? &*match : nullptr;
}

double MacroIndex::index(Day day, Assumption assumption) const
{
    double base = m_parameters.base;
    std::vector<double> losses;
    for (const IncidentEffect& effect : m_effects[size_t(assumption)]) {
        if (effect.isGain)
            base += effect.on(day);
        else
            losses.push_back(effect.on(day));
    }
    return indexAfter(base, losses);
}

MacroPoint MacroIndex::on(Day day) const
{
    std::array<double, kAssumptions.size()> values {};
    std::ranges::transform(kAssumptions, values.begin(),
                           [&](Assumption assumption) { return index(day, assumption); });
    const auto [low, high] = std::ranges::minmax(values);
    MacroPoint point;
    point.day = day;
    point.index = values[size_t(Assumption::Default)];
    point.low = low;
    point.high = high;
    return point;
}

double MacroIndex::lossOf(size_t incident, Day day) const
{
    const IncidentEffect* effect = find(incident);
    if (!effect)
        return 0;
    return effect->isGain ? -effect->on(day) : effect->on(day);
}

Contributions MacroIndex::contributions(Day day) const
{
    Contributions result;
    result.day = day;
    result.base = m_parameters.base;
    result.points.resize(m_incidents.size());
    double base = m_parameters.base;
    std::vector<size_t> takers;
    std::vector<double> losses;
    for (const IncidentEffect& effect : m_effects[size_t(Assumption::Default)]) {
        if (effect.isGain) {
            base += result.points[effect.incident] = effect.on(day);
        } else {
            takers.push_back(effect.incident);
            losses.push_back(effect.on(day));
        }
    }
    const std::vector<double> parts = splitLosses(base, losses);
    double index = base;
    for (size_t i = 0; i < parts.size(); ++i) {
        result.points[takers[i]] = -parts[i];
        index -= parts[i];
    }
    result.index = indexAfter(base, losses);
    result.cut = result.index - index;
    return result;
}

AssessedIncident MacroIndex::assess(size_t i, Day lastDay) const
{
    AssessedIncident assessed;
    assessed.incident = m_incidents[i];
    assessed.assumed = factors(m_incidents[i], m_parameters).assumed;
    assessed.factors = assessFactors(m_incidents[i], m_parameters);
    const IncidentEffect* effect = find(i);
    if (!effect)
        return assessed;
    assessed.counted = true;
    assessed.peakLoss = lossOf(i, effect->start);
    assessed.lossNow = lossOf(i, lastDay);
    assessed.peakLow = assessed.peakHigh = assessed.peakLoss;
    if (effect->isGain) {
        const double uncut = peakLoss(m_incidents[i], m_parameters);
        if (uncut > effect->points)
            assessed.uncutGain = uncut;
        return assessed;
    }
    for (const Assumption assumption : kAssumptions) {
        const double peak = peakLoss(m_incidents[i], m_parameters, assumption);
        assessed.peakLow = std::min(assessed.peakLow, peak);
        assessed.peakHigh = std::max(assessed.peakHigh, peak);
    }
    if (effect->points > 0)
        assessed.recovery = recoveryOf(*effect, halfLifeOf(m_incidents[i], m_parameters));
    return assessed;
}

std::vector<AssessedIncident> MacroIndex::assess(Day lastDay) const
{
    std::vector<AssessedIncident> assessed;
    assessed.reserve(m_incidents.size());
    const Contributions now = contributions(lastDay);
    for (size_t i = 0; i < m_incidents.size(); ++i) {
        assessed.push_back(assess(i, lastDay));
        assessed.back().contribution = now.points[i];
    }
    return assessed;
}

std::vector<MacroPoint> macroSeries(const MacroIndex& index, Interval interval, Day from, Day to)
{
    std::vector<MacroPoint> series;
    if (from > to)
        return series;
    for (Day start = periodStart(from, interval); start <= to;) {
        const Day next = nextPeriod(start, interval);
        MacroPoint point = index.on(std::min(next - 1, to));
        point.period = start;
        series.push_back(point);
        start = next;
    }
    return series;
}

} // namespace trustbilanz::trust
