// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace trustbilanz {

/// The rows that are selected in a table that was set up (card.h), by their numbers in the model
/// behind it: the same records, however the table is sorted and whatever its cells say meanwhile.
std::vector<int> chosenRows(const QTableView& table);
/// Selects them again, as far as there are still so many.
void chooseRows(QTableView& table, const std::vector<int>& rows);

} // namespace trustbilanz
