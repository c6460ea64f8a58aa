// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"
#include "models/trust/incidenteffect.h"

#include <array>
#include <span>
#include <vector>

namespace trustbilanz::trust {

/// base x product of (1 - loss / 100), clipped to 0 to 100: losses multiply, so that they alone
/// never pass 0.
double indexAfter(double base, std::span<const double> losses);

/// Macro index on single days. Incidents are prepared once, so that a series costs
/// (days x incidents) kernel evaluations.
class MacroIndex
{
public:
    MacroIndex(std::span<const Incident> incidents, const MacroParameters& parameters);
    /// Index and its band on the day; period is left to the caller.
    MacroPoint on(Day day) const;
    /// What incident i (of the span) takes from a brand of 100 on the day; negative = gives.
    double lossOf(size_t incident, Day day) const;
    /// What each incident does to the index on the day: with the base they add up to it.
    Contributions contributions(Day day) const;
    std::vector<AssessedIncident> assess(Day lastDay) const;

private:
    const IncidentEffect* find(size_t incident) const;
    double index(Day day, Assumption assumption) const;
    AssessedIncident assess(size_t incident, Day lastDay) const;

    std::vector<Incident> m_incidents;
    MacroParameters m_parameters;
    /// Of counted incidents, in the order of m_incidents; by Assumption.
    std::array<std::vector<IncidentEffect>, kAssumptions.size()> m_effects;
};

/// One value per calendar period of [from, to], on its last day in the range.
std::vector<MacroPoint> macroSeries(const MacroIndex& index, Interval interval, Day from, Day to);

} // namespace trustbilanz::trust
