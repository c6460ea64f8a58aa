// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace trustbilanz {

/// Where a workspace of this name goes unless the user says otherwise: among the documents, beside
/// a file that has the name already, never over it.
QString freeWorkspacePath(const QString& name);

/// Asks where a workspace is to be written, `path` suggested; an existing file is never replaced.
QFileDialog* makeWorkspaceSaveDialog(const QString& path, QWidget* parent);

/// For choosing an existing one.
QFileDialog* makeWorkspaceOpenDialog(QWidget* parent);

} // namespace trustbilanz
