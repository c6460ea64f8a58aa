// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"

namespace trustbilanz::trust {

/// Whether a segment or driver of this name tells how willing a customer is to share.
bool tellsWillingness(const QString& name);
/// Whether a segment of this name tells which data a customer was asked for.
bool tellsData(const QString& name);
/// What a value of such a segment means, by English and German words; NotKnown for any other.
Willingness willingnessOfWord(const QString& value);
/// Sensitivity 1 to 5 of a kind of data, by English and German words or as a digit; 0 for any
/// other.
int sensitivityOfWord(const QString& value);

} // namespace trustbilanz::trust
