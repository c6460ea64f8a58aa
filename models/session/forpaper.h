// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trustbilanz::session {

/// Property of a widget that is made for paper, for itself and its children: what the session
/// shows and answers them has its counts rounded (records.md, Disclosure).
inline constexpr char kForPaper[] = "forPaper";
bool isForPaper(const QObject& viewer);

} // namespace trustbilanz::session
