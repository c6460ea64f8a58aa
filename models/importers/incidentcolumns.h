// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/result.h"

namespace trustbilanz::importers {

/// Field -> column of an incident log: as the plan declares, else as the header suggests; a field
/// that the plan maps to nothing stays unmapped. Error::MissingColumn without any date.
Result<QMap<QString, QString>> incidentColumns(const ImportPlan& plan, const QStringList& header);

/// Whether a number or rating only says that it is not known ("Unknown", "k. A."): as good as empty.
bool saysUnknown(const QString& field, const QString& cell);

/// Records where the name of the mapped column says so, else people.
AffectedUnit affectedUnitOf(const QMap<QString, QString>& columns);

} // namespace trustbilanz::importers
