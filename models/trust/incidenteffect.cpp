// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/incidenteffect.h"

#include "models/maths/kernel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace trustbilanz::trust {

namespace {
IncidentEffect effectOf(size_t index, const Incident& incident, const MacroParameters& parameters,
                        Assumption assumption)
{
    const Day start = incident.effectiveDate()->anchor();
    // The band spans assumptions about losses; gains are the same at both ends.
    if (incident.status == IncidentStatus::Positive)
        return {index, start, peakLoss(incident, parameters), parameters.gainHalfLifeDays, 0, true};
    return {index,
            start,
            peakLoss(incident, parameters, assumption),
            valueAt(halfLifeOf(incident, parameters), assumption),
            valueAt(scarOf(incident, parameters), assumption),
            false};
}

void capEffects(std::vector<IncidentEffect>& effects, double mostPerMonth)
{
    std::vector<Gain> gains;
    for (const IncidentEffect& effect : effects) {
        if (effect.isGain)
            gains.push_back({effect.start, effect.points});
    }
    capGains(gains, mostPerMonth);
    auto gain = gains.cbegin();
    for (IncidentEffect& effect : effects) {
        if (effect.isGain)
            effect.points = (gain++)->points;
    }
}

/// First day on which `part` of what can heal is left.
Day dayWithLeft(const IncidentEffect& effect, double halfLife, double part)
{
    const double days = part < 1 ? std::ceil(-halfLife * std::log2(part)) : 0;
    return effect.start + Day(days);
}
} // namespace

double IncidentEffect::on(Day day) const
{
    return isGain ? points * maths::remainingGain(day - start, halfLife)
                  : points * maths::remainingLoss(day - start, halfLife, scar);
}

std::vector<IncidentEffect> incidentEffects(std::span<const Incident> incidents,
                                            const MacroParameters& parameters,
                                            Assumption assumption)
{
    std::vector<IncidentEffect> effects;
    for (size_t i = 0; i < incidents.size(); ++i) {
        if (isCounted(incidents[i]))
            effects.push_back(effectOf(i, incidents[i], parameters, assumption));
    }
    capEffects(effects, parameters.mostGainPerMonth);
    return effects;
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

Span halfLifeOf(const Incident& incident, const MacroParameters& parameters)
{
    return incident.halfLifeDays ? Span::exactly(*incident.halfLifeDays) : parameters.halfLifeDays;
}

Span scarOf(const Incident& incident, const MacroParameters& parameters)
{
    if (incident.scar)
        return Span::exactly(*incident.scar);
    const bool deceived = incident.response && incident.response->deception;
    return deceived ? parameters.deceptionScar : parameters.scar;
}

Recovery recoveryOf(const IncidentEffect& effect, const Span& halfLife)
{
    const double healing = std::abs(effect.points) * (1 - effect.scar);
    const Span ends = halfLife.widened();
    const auto recovered
        = [&](double days) { return dayWithLeft(effect, days, 1 - kRecoveredShare); };
    return {recovered(ends.value), recovered(ends.mild), recovered(ends.harmful),
            dayWithLeft(effect, ends.value, healing > 0 ? 1 / healing : 1),
            effect.points * effect.scar};
}

} // namespace trustbilanz::trust
