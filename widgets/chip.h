// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace trustbilanz {

/// Makes a button one of the pills in the head of a page; `part` is what tests find it by.
void setUpChip(QPushButton& chip, const char* part);

/// A chip that opens something says so by its arrow, one that takes itself away by its cross; an
/// ampersand in data is no mnemonic.
enum class ChipSign { None, Opens, Removes };
void setChipText(QPushButton& chip, QString text, ChipSign sign);

/// The name of what a chip chooses, for screen readers, beside what is chosen.
void setChipName(QPushButton& chip, const QString& name, const QString& chosen);

} // namespace trustbilanz
