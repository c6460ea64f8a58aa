// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"
#include "models/records/trend.h"

#include <array>
#include <span>
#include <vector>

namespace trustbilanz::trust {

/// A parameter with its span of assumption: harmful and mild end beside the default.
struct Span {
    double value;
    double mild;
    double harmful;
};

/// Parameters of the macro model (models.md 2). All are choices, none is measured here.
struct MacroParameters {
    double base = 100; ///< B0
    double customers = 0; ///< N of the reach factor, 0 = unknown
    Span mostLoss {40, 25, 50}; ///< I_max, index points
    Span halfLifeDays {180, 90, 720};
    Span scar {0.2, 0, 0.4};
    Span deceptionScar {0.4, 0.2, 0.6};
    double gainHalfLifeDays = 180;
    double mostGainPerMonth = 1; ///< index points
};

/// Which end of every span an index is computed with.
enum class Assumption { Default, Mild, Harmful };
inline constexpr std::array kAssumptions {Assumption::Default, Assumption::Mild,
                                          Assumption::Harmful};
double valueAt(const Span& span, Assumption assumption);

/// Loss of index points on the day of disclosure, signed (competitors may help), before the kernel.
/// For a positive event: the gain its factors give, before the cap of its month.
double peakLoss(const Incident& incident, const MacroParameters& parameters,
                Assumption assumption = Assumption::Default);

/// The factors of peakLoss, each with whether it was assumed; for "how is this calculated".
struct Factors {
    double severity = 0;
    double reach = 0;
    double sensitivity = 0;
    double ownership = 0;
    double response = 0;
    QStringList assumed;
};
Factors factors(const Incident& incident, const MacroParameters& parameters,
                Assumption assumption = Assumption::Default);

/// Whether an incident changes the index: dated, confirmed and not owned by others, or positive
/// and of us or a partner.
bool isCounted(const Incident& incident);

/// base x product of (1 - loss / 100), clipped to 0 to 100: losses multiply, so that they alone
/// never pass 0.
double indexAfter(double base, std::span<const double> losses);

/// Index points a positive event gives from its day on.
struct Gain {
    Day day = 0;
    double points = 0;
};
/// Cuts what exceeds `mostPerMonth` within a calendar month, the earlier day first. Keeps the
/// order of the span.
void capGains(std::span<Gain> gains, double mostPerMonth);

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
    std::vector<AssessedIncident> assess(Day lastDay) const;

private:
    struct Effect {
        size_t incident = 0;
        Day start = 0;
        double loss = 0; ///< index points on the first day; of a gain: what it gives
        double halfLife = 0;
        double scar = 0;
        bool gain = false;
        double on(Day day) const;
    };
    Effect effectOf(size_t incident, Assumption assumption) const;
    void capEffects(std::vector<Effect>& effects) const;
    const Effect* find(size_t incident) const;
    double index(Day day, Assumption assumption) const;
    AssessedIncident assess(size_t incident, Day lastDay) const;

    std::vector<Incident> m_incidents;
    MacroParameters m_parameters;
    /// Of counted incidents, in the order of m_incidents; by Assumption.
    std::array<std::vector<Effect>, kAssumptions.size()> m_effects;
};

/// One value per calendar period of [from, to], on its last day in the range.
std::vector<MacroPoint> macroSeries(const MacroIndex& index, Interval interval, Day from, Day to);

} // namespace trustbilanz::trust
