// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace trustbilanz {

class Card;

/// Tables and charts of a card that copy counts of customers with Ctrl+C.
std::vector<QWidget*> copyingWidgets(const Card& card);

/// What Ctrl+C copies of one of them, rows of a table or the reading of a chart: chooses the same
/// again, however the table is sorted, after the widget was filled anew. Empty = nothing is chosen.
std::function<void()> copiedChoice(QWidget& widget);

} // namespace trustbilanz
