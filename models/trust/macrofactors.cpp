// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/incidenteffect.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
// models.md 2; the mappings are choices of ours.
constexpr std::array kSeverity {0.05, 0.15, 0.35, 0.65, 1.0};
constexpr std::array kSensitivity {0.4, 0.55, 0.7, 0.85, 1.0};
constexpr Span kUnknownSeverity {0.35, 0.15, 0.65};
constexpr Span kUnknownReach {0.5, 0.3, 0.7};
constexpr Span kUnknownSensitivity {0.7, 0.55, 0.85};
constexpr Span kUnknownResponse {1, 0.85, 1.2};
constexpr double kLeastReach = 0.1;
constexpr double kPartnerShare = 0.6;
constexpr int kCatastrophic = 5;
constexpr double kUnknownSimilarity = 0.5;
/// A rival's fall hurts a little; a very severe one may as well help (models.md 2, factor O).
constexpr Span kCompetitorShare {0.15, 0, 0.30};
constexpr Span kCatastrophicCompetitorShare {0, -0.15, 0.15};

template<size_t Size>
double ofLevel(const std::array<double, Size>& table, std::optional<int> level, const Span& unknown,
               Assumption assumption)
{
    return level ? table[size_t(std::clamp(*level, 1, int(Size)) - 1)]
                 : valueAt(unknown, assumption);
}

bool isReachKnown(const Incident& incident, const MacroParameters& parameters)
{
    return incident.affected && parameters.customers > 0;
}

/// Logarithmic: harm grows more slowly than the number of people.
double reach(const Incident& incident, const MacroParameters& parameters, Assumption assumption)
{
    if (!isReachKnown(incident, parameters))
        return valueAt(kUnknownReach, assumption);
    const double share = std::log10(1 + double(std::max<qint64>(0, *incident.affected)))
        / std::log10(1 + parameters.customers);
    return std::clamp(incident.media.value_or(1) * share, kLeastReach, 1.0);
}

double ownership(const Incident& incident, Assumption assumption)
{
    switch (incident.owner) {
    case Owner::Own:
        return 1;
    case Owner::Partner:
        return kPartnerShare;
    case Owner::Competitor: {
        const bool catastrophic = incident.severity == kCatastrophic;
        const Span& share = catastrophic ? kCatastrophicCompetitorShare : kCompetitorShare;
        return incident.spillOver.value_or(valueAt(share, assumption))
            * incident.similarity.value_or(kUnknownSimilarity);
    }
    case Owner::Other:
        return 0;
    }
    Q_UNREACHABLE();
}

FactorOrigin known(bool isKnown)
{
    return isKnown ? FactorOrigin::Entered : FactorOrigin::Assumed;
}

FactorOrigin ownershipOrigin(const Incident& incident)
{
    if (incident.owner == Owner::Competitor && !incident.similarity)
        return FactorOrigin::Assumed;
    const bool isEntered = incident.owner == Owner::Own || incident.owner == Owner::Other
        || (incident.owner == Owner::Competitor && incident.spillOver);
    return isEntered ? FactorOrigin::Entered : FactorOrigin::Parameter;
}

AssessedFactor assessed(const Span& span, FactorOrigin origin)
{
    const Span ends = span.widened();
    return {ends.value, ends.mild, ends.harmful, origin};
}

FactorOrigin parameterUnless(bool isEntered)
{
    return isEntered ? FactorOrigin::Entered : FactorOrigin::Parameter;
}

QStringList assumedFactors(const Incident& incident, const MacroParameters& parameters)
{
    QStringList assumed;
    if (!incident.severity)
        assumed << QStringLiteral("severity");
    if (!isReachKnown(incident, parameters))
        assumed << QStringLiteral("affected");
    if (!incident.sensitivity)
        assumed << QStringLiteral("sensitivity");
    if (!incident.disclosed)
        assumed << QStringLiteral("disclosed");
    if (!incident.response)
        assumed << QStringLiteral("response");
    return assumed;
}
} // namespace

double valueAt(const Span& span, Assumption assumption)
{
    switch (assumption) {
    case Assumption::Default:
        return span.value;
    case Assumption::Mild:
        return span.mild;
    case Assumption::Harmful:
        return span.harmful;
    }
    Q_UNREACHABLE();
}

Factors factors(const Incident& incident, const MacroParameters& parameters, Assumption assumption)
{
    Factors result;
    result.severity = ofLevel(kSeverity, incident.severity, kUnknownSeverity, assumption);
    result.reach = reach(incident, parameters, assumption);
    result.sensitivity
        = ofLevel(kSensitivity, incident.sensitivity, kUnknownSensitivity, assumption);
    result.ownership = ownership(incident, assumption);
    result.response
        = incident.response ? incident.response->factor : valueAt(kUnknownResponse, assumption);
    result.assumed = assumedFactors(incident, parameters);
    return result;
}

IncidentFactors assessFactors(const Incident& incident, const MacroParameters& parameters)
{
    const Factors usual = factors(incident, parameters);
    const Factors mild = factors(incident, parameters, Assumption::Mild);
    const Factors harmful = factors(incident, parameters, Assumption::Harmful);
    const auto factor = [&](double Factors::*member, FactorOrigin origin) {
        return assessed({usual.*member, mild.*member, harmful.*member}, origin);
    };
    return {assessed(parameters.mostLoss, FactorOrigin::Parameter),
            factor(&Factors::severity, known(incident.severity.has_value())),
            factor(&Factors::reach, known(isReachKnown(incident, parameters))),
            factor(&Factors::sensitivity, known(incident.sensitivity.has_value())),
            factor(&Factors::ownership, ownershipOrigin(incident)),
            factor(&Factors::response, known(incident.response.has_value())),
            assessed(halfLifeOf(incident, parameters),
                     parameterUnless(incident.halfLifeDays.has_value())),
            assessed(scarOf(incident, parameters), parameterUnless(incident.scar.has_value()))};
}

double peakLoss(const Incident& incident, const MacroParameters& parameters, Assumption assumption)
{
    const Factors f = factors(incident, parameters, assumption);
    const double most = valueAt(parameters.mostLoss, assumption);
    const double loss = most * f.severity * f.reach * f.sensitivity * f.ownership * f.response;
    return std::clamp(loss, -most, most);
}

bool isCounted(const Incident& incident)
{
    if (!incident.effectiveDate())
        return false;
    const bool ours = incident.owner == Owner::Own || incident.owner == Owner::Partner;
    switch (incident.status) {
    case IncidentStatus::Confirmed:
        return ours || incident.owner == Owner::Competitor;
    case IncidentStatus::Positive:
        return ours;
    case IncidentStatus::Suspected:
    case IncidentStatus::NearMiss:
    case IncidentStatus::FalsePositive:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace trustbilanz::trust
