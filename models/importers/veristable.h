// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/result.h"

#include <QJsonObject>
#include <QStringList>

namespace trustbilanz::importers {

/// Whether a table has VERIS incidents in the style of verisr: dotted names, a column with TRUE or
/// FALSE for each word of a list ("action.hacking.variety.SQLi").
bool isVerisTable(const QStringList& header);

/// Only the columns that the plan maps: VERIS names need no mapping. Error::BadOption and
/// Error::MissingColumn as of incidentColumns().
Result<QMap<QString, QString>> verisColumns(const ImportPlan& plan, const QStringList& header);

/// A row of such a table as the VERIS incident it was made of, as far as incidents need it.
QJsonObject verisObject(const QStringList& header, const QStringList& cells);

} // namespace trustbilanz::importers
