// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessedincident.h"
#include "models/records/macroassumptions.h"

#include <array>

namespace trustbilanz::trust {

/// Parameters of the macro model (models.md 2): what the workspace assumes, and on what it rests.
struct MacroParameters : MacroAssumptions {
    double base = 100; ///< B0
    double customers = 0; ///< N of the reach factor, 0 = unknown
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

/// All factors with their spans and where they come from; the peak loss of a default is their
/// product, cut at the largest loss.
IncidentFactors assessFactors(const Incident& incident, const MacroParameters& parameters);

/// Whether an incident changes the index: dated, confirmed and not owned by others, or positive
/// and of us or a partner.
bool isCounted(const Incident& incident);

} // namespace trustbilanz::trust
