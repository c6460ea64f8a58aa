// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

// Questions before a workspace is opened or written. They return at once; the session hears the
// answer.
void askForWorkspace(session::Session& session, QWidget* parent);
void askForNewWorkspace(session::Session& session, QWidget* parent);
void askForSampleWorkspace(session::Session& session, QWidget* parent);

/// The sample in the program's own folder, without a question: made on the first time.
void openOwnSample(session::Session& session);

/// Version, licence and what the program rests on.
void showAbout(QWidget* parent);

} // namespace trustbilanz
