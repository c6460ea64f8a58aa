// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/incident.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <optional>

namespace trustbilanz {

/// Whence a factor of an incident comes.
enum class FactorOrigin {
    Entered, ///< stated with the incident
    Assumed, ///< not known of this incident
    Parameter ///< the same for all incidents of the workspace
};

/// "entered", "assumed", "parameter".
QString factorOriginId(FactorOrigin origin);

/// One factor of an incident's loss with its span: low is the mild end, high the harmful one.
struct AssessedFactor {
    double value = 0;
    double low = 0;
    double high = 0;
    FactorOrigin origin = FactorOrigin::Entered;
    bool operator==(const AssessedFactor&) const = default;
};

/// All that the loss of an incident is made of (models.md 2). The peak loss is the product of the
/// first six; the last two say how it heals.
struct IncidentFactors {
    AssessedFactor mostLoss; ///< I_max, index points
    AssessedFactor severity;
    AssessedFactor reach;
    AssessedFactor sensitivity;
    AssessedFactor ownership;
    AssessedFactor response;
    AssessedFactor halfLifeDays;
    AssessedFactor scar;
    bool operator==(const IncidentFactors&) const = default;
};

struct FactorRow {
    const char* id; ///< for --json; never renamed or translated
    AssessedFactor IncidentFactors::*member;
    const char* title; ///< context "IncidentFactors"
};

inline constexpr size_t kProductFactors = 6; ///< of kFactorRows
inline constexpr std::array kFactorRows {
    FactorRow {"mostLoss", &IncidentFactors::mostLoss,
               QT_TRANSLATE_NOOP("IncidentFactors", "Largest loss, points")},
    FactorRow {"severity", &IncidentFactors::severity,
               QT_TRANSLATE_NOOP("IncidentFactors", "Severity S")},
    FactorRow {"reach", &IncidentFactors::reach, QT_TRANSLATE_NOOP("IncidentFactors", "Reach R")},
    FactorRow {"sensitivity", &IncidentFactors::sensitivity,
               QT_TRANSLATE_NOOP("IncidentFactors", "Data sensitivity D")},
    FactorRow {"ownership", &IncidentFactors::ownership,
               QT_TRANSLATE_NOOP("IncidentFactors", "Ownership O")},
    FactorRow {"response", &IncidentFactors::response,
               QT_TRANSLATE_NOOP("IncidentFactors", "Response K")},
    FactorRow {"halfLifeDays", &IncidentFactors::halfLifeDays,
               QT_TRANSLATE_NOOP("IncidentFactors", "Half-life, days")},
    FactorRow {"scar", &IncidentFactors::scar,
               QT_TRANSLATE_NOOP("IncidentFactors", "Lasting scar")},
};

/// The part of what can heal after which a loss is called recovered.
inline constexpr double kRecoveredShare = 0.9;

/// When a loss will have healed as far as it can: a projection of the model, not a measurement.
struct Recovery {
    Day day = 0; ///< kRecoveredShare of what is no scar has healed
    Day earliest = 0; ///< the same with the mild end of the half-life
    Day latest = 0; ///< with the harmful end
    Day withinPoint = 0; ///< the loss is within 1 index point of what stays
    double stays = 0; ///< index points that never heal
    bool operator==(const Recovery&) const = default;
};

/// An incident as the macro model sees it.
struct AssessedIncident {
    Incident incident;
    bool counted = false; ///< changes the index
    double peakLoss = 0; ///< index points on the day of disclosure; negative = gain
    double peakLow = 0; ///< smallest of the spans of all factors
    double peakHigh = 0; ///< largest
    double lossNow = 0; ///< on the last day of the data
    double contribution = 0; ///< to the index on that day, points; they add up (contributions.h)
    IncidentFactors factors;
    std::optional<double> uncutGain; ///< of a gain that the limit of its month cut
    std::optional<Recovery> recovery; ///< of a counted incident that takes something
    QStringList assumed; ///< factors not known: "severity", "affected", "sensitivity", "disclosed"
    bool operator==(const AssessedIncident&) const = default;
};

} // namespace trustbilanz
