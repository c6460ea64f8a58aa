// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

/// Asks for the thresholds beyond which figures need attention; what is saved belongs to the
/// workspace.
void editAttentionThresholds(session::Session& session, QWidget* over);

} // namespace trustbilanz
