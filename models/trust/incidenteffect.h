// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/macrofactors.h"

#include <span>
#include <vector>

namespace trustbilanz::trust {

/// Index points a positive event gives from its day on.
struct Gain {
    Day day = 0;
    double points = 0;
};
/// Cuts what exceeds `mostPerMonth` within a calendar month, the earlier day first. Keeps the
/// order of the span.
void capGains(std::span<Gain> gains, double mostPerMonth);

/// What a counted incident does to the index from its day on.
struct IncidentEffect {
    size_t incident = 0; ///< of the span it was made from
    Day start = 0;
    double points = 0; ///< index points on the first day: a loss, or of a gain what it gives
    double halfLife = 0;
    double scar = 0;
    bool isGain = false;

    double on(Day day) const;
};

/// The effects of all counted incidents, in their order; gains are cut to what a month allows.
std::vector<IncidentEffect> incidentEffects(std::span<const Incident> incidents,
                                            const MacroParameters& parameters,
                                            Assumption assumption);

/// The span of an incident's half-life and scar: its own where entered, else the workspace's.
Span halfLifeOf(const Incident& incident, const MacroParameters& parameters);
Span scarOf(const Incident& incident, const MacroParameters& parameters);

/// When the loss of an effect has healed as far as it can, with the half-lives of a span.
Recovery recoveryOf(const IncidentEffect& effect, const Span& halfLife);

} // namespace trustbilanz::trust
