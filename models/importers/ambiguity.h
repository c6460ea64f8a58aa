// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dates.h"
#include "models/importers/fields.h"
#include "models/importers/importers.h"

namespace trustbilanz::importers {

/// Both readings of a column on which NumberEvidence or DateEvidence is ambiguous.
AmbiguousField ambiguousNumber(const NumberEvidence& evidence, const QString& field,
                               const QString& column);
AmbiguousField ambiguousDate(const DateEvidence& evidence, const QString& field,
                             const QString& column);

/// The refusal: names the field, the cell, what it may mean and the options that decide.
Error ambiguityError(const AmbiguousField& ambiguous, const QStringList& header);

} // namespace trustbilanz::importers
