// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

/// Asks where to write the list of what was not understood. In German it comes in the form that
/// Excel in German opens. Returns at once.
void askForProblemFile(session::Session& session, const ImportReport& report, QWidget* parent);

} // namespace trustbilanz
