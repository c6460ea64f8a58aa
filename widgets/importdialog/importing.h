// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

#include <functional>
#include <optional>

class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

// Every way into an import leads through these. They return at once.

/// Asks for files of the kind and shows how each would be understood.
void askForImport(session::Session& session, ImportKind kind, QWidget* parent);
/// Asks for a file of any kind and tells which.
void askForImportFile(QWidget* parent, const std::function<void(const QString& path)>& chosen);
/// Asks for a folder of incident files (VERIS).
void askForImportFolder(session::Session& session, QWidget* parent);
/// Shows how a file or folder would be understood; without a kind, by its name and header.
void showImport(session::Session& session, const QString& path, std::optional<ImportKind> kind,
                QWidget* parent);

} // namespace trustbilanz
