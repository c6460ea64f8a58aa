// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacequestions.h"

#include "app/language.h"
#include "app/newworkspacedialog.h"
#include "models/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace trustbilanz {

namespace {

class Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
public:
    static QString workspaceFilter() { return tr("Workspaces (*.trust)"); }
    static QString openTitle() { return tr("Open a workspace"); }
    static QString createTitle() { return tr("Where the new workspace goes"); }
    static QString sampleName() { return tr("Sample"); }
    static QString aboutTitle() { return tr("About Trustbilanz"); }
    static QString aboutText();
};

QString Questions::aboutText()
{
    return tr("Trustbilanz %1\n\nSets individual trust of customers beside the trust in a brand, "
              "and shows what "
              "incidents put at risk.\n\nFree software under the GNU General Public License, "
              "version 3 or later. It comes "
              "without any warranty. Made with Qt %2, Qt Charts, SQLite, libsodium and "
              "spdlog.\n\nThis program has "
              "no network code.")
        .arg(QStringLiteral(TRUSTBILANZ_VERSION), QLatin1String(qVersion()));
}

QString documents(const QString& fileName)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(fileName);
}

/// Characters that one file system or another does not allow.
QString fileNameOf(QString name)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    return name + QLatin1String(".trust");
}

/// Asks where a workspace is to be written; an existing file is never replaced.
QFileDialog* makeSaveDialog(const QString& fileName, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, Questions::createTitle(), documents(fileName),
                                   Questions::workspaceFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("trust"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(fileName);
    return dialog;
}

} // namespace

void askForWorkspace(session::Session& session, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, Questions::openTitle(), documents(QString()),
                                   Questions::workspaceFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session, &session::Session::open);
    dialog->open();
}

void askForNewWorkspace(session::Session& session, QWidget* parent)
{
    auto* form = new NewWorkspaceDialog(parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(form, &QDialog::accepted, parent, [&session, form, parent] {
        const WorkspaceSettings settings = form->settings();
        QFileDialog* dialog = makeSaveDialog(fileNameOf(settings.name), parent);
        QObject::connect(
            dialog, &QFileDialog::fileSelected, &session,
            [&session, settings](const QString& path) { session.create(path, settings); });
        dialog->open();
    });
    form->open();
}

void askForSampleWorkspace(session::Session& session, QWidget* parent)
{
    QFileDialog* dialog = makeSaveDialog(fileNameOf(Questions::sampleName()), parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                     [&session](const QString& path) { session.createSample(path, sampleWord); });
    dialog->open();
}

void openOwnSample(session::Session& session)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("sample.trust"));
    if (QFile::exists(path))
        session.open(path);
    else
        session.createSample(path, sampleWord);
}

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::Information, Questions::aboutTitle(),
                                Questions::aboutText(), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace trustbilanz
