// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace trustbilanz {

/// What Tab reaches from a widget in parts that come and go while a window is open: part by part,
/// in each from above to below and from left to right, a card after the other. The last is followed
/// by the first; nullptr where nothing can be reached.
QWidget* neighbourInReadingOrder(const std::vector<const QWidget*>& parts, const QWidget* from,
                                 bool isForward);

/// Moves the focus of a window there, and scrolls to it.
bool moveFocusInReadingOrder(const std::vector<const QWidget*>& parts, bool isForward);

} // namespace trustbilanz
