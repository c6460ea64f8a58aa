// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaceplace.h"

#include "widgets/filename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace trustbilanz {

namespace {

class Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)
public:
    static QString filter() { return tr("Workspaces (*.trust)"); }
    static QString openTitle() { return tr("Open a workspace"); }
    static QString saveTitle() { return tr("Where the new workspace goes"); }
};

/// Not everyone has a folder for documents.
QDir documents()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.exists() ? folder : QDir::home();
}

} // namespace

QString freeWorkspacePath(const QString& name)
{
    const QDir folder = documents();
    QString file = suggestedFileName(name, QStringLiteral("trust"));
    const QString stem = QFileInfo(file).completeBaseName();
    for (int copy = 2; folder.exists(file); ++copy)
        file = QStringLiteral("%1 %2.trust").arg(stem).arg(copy);
    return folder.filePath(file);
}

QFileDialog* makeWorkspaceSaveDialog(const QString& path, QWidget* parent)
{
    auto* dialog
        = new QFileDialog(parent, Places::saveTitle(), QFileInfo(path).path(), Places::filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("trust"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(path).fileName());
    return dialog;
}

QFileDialog* makeWorkspaceOpenDialog(QWidget* parent)
{
    auto* dialog
        = new QFileDialog(parent, Places::openTitle(), documents().path(), Places::filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace trustbilanz
