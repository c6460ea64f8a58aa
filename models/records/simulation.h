// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/distribution.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace trustbilanz {

/// How many events happen.
struct Frequency {
    enum class Kind {
        Poisson, ///< events a year by a rate, which may itself be uncertain
        Bernoulli ///< at most one event a year
    };

    Kind kind = Kind::Poisson;
    Distribution rate; ///< Poisson: events a year, drawn once per trial for all its years
    double probability = 0; ///< Bernoulli: of an event in a year

    bool operator==(const Frequency&) const = default;
};

/// Revenue that an event costs: revenue * exposedShare * trustLoss * the recovery kernel of the
/// macro model over `years` (models.md 5). Needs the company's revenue.
struct LostRevenue {
    Distribution trustLoss; ///< share of the revenue at the peak, fraction
    double exposedShare = 1; ///< of the revenue, fraction
    double halfLifeDays = 180; ///< of the recovery; 0 = at once, down to the scar
    double scar = 0.2; ///< part of the loss that stays, fraction
    double years = 1; ///< that are counted

    bool operator==(const LostRevenue&) const = default;
};

/// One kind of loss, drawn for every event on its own; negative amounts are benefits.
struct LossComponent {
    QString name;
    std::variant<Distribution, LostRevenue> each; ///< money per event

    bool operator==(const LossComponent&) const = default;
};

/// Layer 3 of a scenario: what the Monte Carlo simulation draws. Without losses there is none.
struct Simulation {
    Frequency frequency;
    std::vector<LossComponent> losses;
    double years = 1; ///< of a trial; whole for Bernoulli
    std::optional<double> tolerance; ///< money; the question is how likely more than that is

    bool operator==(const Simulation&) const = default;
};

} // namespace trustbilanz
