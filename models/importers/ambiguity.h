// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

namespace trustbilanz::importers {

/// The refusal: names every field with two readings, the cell, what it may mean and the options
/// that decide. There must be at least one such field.
Error ambiguityError(const std::vector<AmbiguousField>& ambiguous, const QStringList& header);

/// Refuses a plan that declares how a column is written that holds no numbers or dates of it.
Result<void> verifyNotations(const ImportPlan& plan, const QStringList& columns);

} // namespace trustbilanz::importers
