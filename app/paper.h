// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

#include <QString>

#include <memory>

namespace trustbilanz {

/// A page laid out for one sheet of A4 across, without what has no use on paper, its counts rounded
/// to 5 (records.md, Disclosure). Lives in a host that is shown, and needs some turns of the event
/// loop before it can be written.
std::unique_ptr<Panel> makePaperPanel(session::Session& session, const QString& page,
                                      QWidget& host);

/// Writes it as vectors, with what it is above and what it rests on below, never through a symbolic
/// link. False when the file cannot be written.
bool writePaper(Panel& panel, const Snapshot& snapshot, const QString& path);

} // namespace trustbilanz
