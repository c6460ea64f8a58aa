// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/macroindex.h"
#include "tests/support.h"

#include <cmath>

namespace trustbilanz::tests {

inline const Day kGoldenDay = dayFrom({2025, 3, 18});

inline bool agrees(double value, double golden, double tolerance)
{
    if (std::abs(value - golden) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g", value, golden);
    return false;
}

/// The first incident of models.md: damaging, 9 999 of 999 999, most sensitive, told promptly.
inline Incident goldenIncident()
{
    Incident incident;
    incident.id = QStringLiteral("golden");
    incident.disclosed = PartialDate {kGoldenDay, DatePrecision::Day};
    incident.severity = 4;
    incident.affected = 9'999;
    incident.sensitivity = 5;
    incident.response = Response {0.85, false};
    return incident;
}

inline trust::MacroParameters goldenParameters()
{
    trust::MacroParameters parameters;
    parameters.customers = 999'999;
    return parameters;
}

inline Incident undescribed(Owner owner = Owner::Own)
{
    Incident incident;
    incident.id = QStringLiteral("undescribed");
    incident.disclosed = PartialDate {kGoldenDay, DatePrecision::Day};
    incident.owner = owner;
    return incident;
}

inline MacroPoint after(const std::vector<Incident>& incidents, int days)
{
    return trust::MacroIndex(incidents, goldenParameters()).on(kGoldenDay + days);
}

} // namespace trustbilanz::tests
