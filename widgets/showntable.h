// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/shownexport.h"

class QTableView;

namespace trustbilanz {

/// What a table that was set up (card.h) shows, for files and the clipboard. A cell is a number or
/// a date only where its text is exactly what text.h writes for the value that it sorts by; an
/// interval, a word, a figure that is hidden stay texts. `currencies` are the ones amounts may be
/// in; a column of amounts says which in its title.
session::ShownTable shownTable(const QTableView& view, const QString& title,
                               const QStringList& currencies);

} // namespace trustbilanz
