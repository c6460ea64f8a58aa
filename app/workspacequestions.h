// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
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

/// Hears the path of a workspace that was deleted.
using WorkspaceDeleted = std::function<void(const QString& path)>;

/// The way in of who comes with a file: asks for it, then as askForFirstWorkspace().
void askForFirstImport(session::Session& session, QWidget* parent,
                       const WorkspaceDeleted& deleted = {});
/// Asks for the brand of a new workspace, and then shows how the file would be imported into it.
/// If that import is left, asks whether the workspace, still empty, is to be deleted.
void askForFirstWorkspace(session::Session& session, const QString& source, QWidget* parent,
                          const WorkspaceDeleted& deleted = {});

/// Asks whether the open workspace, which is sample data, is to be deleted with its key; `deleted`
/// hears its path. Anything but sample data is refused with Error::BadOption.
void askToDeleteSample(session::Session& session, QWidget* parent,
                       const WorkspaceDeleted& deleted);

/// Calls once, when the session shows a workspace; not if that fails.
void whenItShows(session::Session& session, QObject& context, std::function<void()> call);

/// The sample in the program's own folder, without a question: made on the first time.
void openOwnSample(session::Session& session);

/// Version, licence and what the program rests on.
void showAbout(QWidget* parent);

} // namespace trustbilanz
