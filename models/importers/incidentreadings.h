// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/incidentcells.h"
#include "models/importers/readcolumn.h"

namespace trustbilanz::importers {

/// How the dates and numbers of an incident log are to be read, field by field.
class IncidentReadings
{
public:
    static Result<IncidentReadings> find(const IncidentRows& rows, const ImportPlan& plan);

    /// Month and year alone are understood in every format.
    std::optional<PartialDate> date(const QString& field, const IncidentCell& cell) const;
    std::optional<double> number(const QString& field, const IncidentCell& cell) const;
    std::vector<AmbiguousField> ambiguousFields() const;
    void describe(Detected& detected) const;

private:
    Result<void> declare(const IncidentRows& rows, const ImportPlan& plan);
    void look(const IncidentCells& record);

    ReadColumns<DateEvidence> m_dates;
    ReadColumns<NumberEvidence> m_numbers;
};

} // namespace trustbilanz::importers
