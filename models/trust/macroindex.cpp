// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/macroindex.h"

#include "models/maths/kernel.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace trustbilanz::trust {

namespace {
constexpr double kWholeBrand = 100; ///< index points

bool isDeception(const Incident& incident)
{
    return incident.response && incident.response->deception;
}
} // namespace

double indexAfter(double base, std::span<const double> losses)
{
    double index = base;
    for (const double loss : losses)
        index *= 1 - loss / kWholeBrand;
    return std::clamp(index, 0.0, kWholeBrand);
}

void capGains(std::span<Gain> gains, double mostPerMonth)
{
    std::vector<size_t> order(gains.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return gains[i].day; });
    std::map<Day, double> left; ///< by first day of the month
    for (const size_t i : order) {
        const Day month = periodStart(gains[i].day, Interval::Month);
        double& room = left.try_emplace(month, mostPerMonth).first->second;
        gains[i].points = std::min(gains[i].points, room);
        room -= gains[i].points;
    }
}

double MacroIndex::Effect::on(Day day) const
{
    return gain ? loss * maths::remainingGain(day - start, halfLife)
                : loss * maths::remainingLoss(day - start, halfLife, scar);
}

MacroIndex::MacroIndex(std::span<const Incident> incidents, const MacroParameters& parameters)
    : m_incidents(incidents.begin(), incidents.end())
    , m_parameters(parameters)
{
    for (const Assumption assumption : kAssumptions) {
        std::vector<Effect>& effects = m_effects[size_t(assumption)];
        for (size_t i = 0; i < m_incidents.size(); ++i) {
            if (isCounted(m_incidents[i]))
                effects.push_back(effectOf(i, assumption));
        }
        capEffects(effects);
    }
}

MacroIndex::Effect MacroIndex::effectOf(size_t i, Assumption assumption) const
{
    const Incident& incident = m_incidents[i];
    const Day start = incident.effectiveDate()->anchor();
    // The band spans assumptions about losses; gains are the same at both ends.
    if (incident.status == IncidentStatus::Positive)
        return {i, start, peakLoss(incident, m_parameters), m_parameters.gainHalfLifeDays, 0, true};
    const Span& scar = isDeception(incident) ? m_parameters.deceptionScar : m_parameters.scar;
    return {i,
            start,
            peakLoss(incident, m_parameters, assumption),
            valueAt(m_parameters.halfLifeDays, assumption),
            valueAt(scar, assumption),
            false};
}

void MacroIndex::capEffects(std::vector<Effect>& effects) const
{
    std::vector<Gain> gains;
    for (const Effect& effect : effects) {
        if (effect.gain)
            gains.push_back({effect.start, effect.loss});
    }
    capGains(gains, m_parameters.mostGainPerMonth);
    auto gain = gains.cbegin();
    for (Effect& effect : effects) {
        if (effect.gain)
            effect.loss = (gain++)->points;
    }
}

const MacroIndex::Effect* MacroIndex::find(size_t incident) const
{
    const std::vector<Effect>& effects = m_effects[size_t(Assumption::Default)];
    const auto match = std::ranges::lower_bound(effects, incident, {}, &Effect::incident);
    return match != effects.end() && match->incident == incident ? &*match : nullptr;
}

double MacroIndex::index(Day day, Assumption assumption) const
{
    double base = m_parameters.base;
    std::vector<double> losses;
    for (const Effect& effect : m_effects[size_t(assumption)]) {
        if (effect.gain)
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
    const Effect* effect = find(incident);
    if (!effect)
        return 0;
    return effect->gain ? -effect->on(day) : effect->on(day);
}

AssessedIncident MacroIndex::assess(size_t i, Day lastDay) const
{
    AssessedIncident assessed;
    assessed.incident = m_incidents[i];
    assessed.assumed = factors(m_incidents[i], m_parameters).assumed;
    if (const Effect* effect = find(i)) {
        assessed.counted = true;
        assessed.peakLoss = lossOf(i, effect->start);
        assessed.lossNow = lossOf(i, lastDay);
        assessed.halfLifeDays = effect->halfLife;
        assessed.scar = effect->scar;
    }
    return assessed;
}

std::vector<AssessedIncident> MacroIndex::assess(Day lastDay) const
{
    std::vector<AssessedIncident> assessed;
    assessed.reserve(m_incidents.size());
    for (size_t i = 0; i < m_incidents.size(); ++i)
        assessed.push_back(assess(i, lastDay));
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
