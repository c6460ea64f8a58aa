// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacequestions.h"

#include "app/language.h"
#include "app/newworkspacedialog.h"
#include "app/workspaceplace.h"
#include "models/session/samplefile.h"
#include "models/session/session.h"
#include "widgets/helppages.h"
#include "widgets/importdialog/importdialog.h"
#include "widgets/importdialog/importing.h"
#include "widgets/method.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kPatience = 50; ///< milliseconds between looks whether the session is busy

class Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
public:
    static QString sampleName() { return tr("Sample"); }
    static QString aboutTitle() { return tr("About Trustbilanz"); }
    static QString aboutText();
    static QString deleteTitle() { return tr("Delete the sample workspace?"); }
    static QString deleteText(const QString& path);
    static QString deleteButton() { return tr("Delete"); }
    static QString deleteEmptyTitle() { return tr("Delete the empty workspace?"); }
    static QString deleteEmptyText(const QString& path);
    static QString keepButton() { return tr("Keep"); }
};

QString Questions::deleteText(const QString& path)
{
    return tr("%1 is removed from this computer, with everything you changed in it; that cannot be "
              "undone. The sample can be made anew at any time; your own workspaces stay as they "
              "are.")
        .arg(QDir::toNativeSeparators(path));
}

QString Questions::deleteEmptyText(const QString& path)
{
    return tr("Nothing was imported: %1 is empty. Delete it, or keep it for another file.")
        .arg(QDir::toNativeSeparators(path));
}

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

/// Asks for the brand of a new workspace; `chosen` makes it. `source` is to be imported then.
void askForNewOne(
    const QString& source, QWidget* parent,
    const std::function<void(const QString& path, const WorkspaceSettings& settings)>& chosen)
{
    auto* form = new NewWorkspaceDialog(source, parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    explainDialog(*form, QLatin1String(kGettingStarted));
    QObject::connect(form, &QDialog::accepted, parent,
                     [form, chosen] { chosen(form->path(), form->settings()); });
    form->open();
}

using Deletion = Result<void> (*)(const QString& path);

/// What was begun with the workspace is written before it goes.
void deleteWhenIdle(session::Session& session, const QString& path, Deletion deletion,
                    QObject* context, const WorkspaceDeleted& deleted)
{
    if (session.isBusy()) {
        QTimer::singleShot(kPatience, context, [&session, path, deletion, context, deleted] {
            deleteWhenIdle(session, path, deletion, context, deleted);
        });
        return;
    }
    const Result<void> done = deletion(path);
    if (!done)
        emit session.failed(done.error());
    else if (deleted)
        deleted(path);
}

/// Closes the open workspace and deletes it, if the user says so; the box is still to be opened.
QMessageBox* makeDeletionBox(session::Session& session, Deletion deletion, QWidget* parent,
                             const WorkspaceDeleted& deleted)
{
    auto* box = new QMessageBox(QMessageBox::Question, QString(), QString(), QMessageBox::Cancel,
                                parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(Questions::deleteButton(), QMessageBox::DestructiveRole);
    QObject::connect(yes, &QPushButton::clicked, parent,
                     [&session, path = session.path(), deletion, parent, deleted] {
                         session.close();
                         deleteWhenIdle(session, path, deletion, parent, deleted);
                     });
    return box;
}

bool isUntouched(const Snapshot& snapshot)
{
    return !snapshot.settings.sample && snapshot.batches.empty() && snapshot.incidents.empty()
        && snapshot.scenarios.empty() && snapshot.views.empty() && snapshot.answers == 0
        && snapshot.brandReadings == 0;
}

void askToDeleteEmpty(session::Session& session, QWidget* parent, const WorkspaceDeleted& deleted)
{
    const auto snapshot = session.snapshot();
    if (!snapshot || !isUntouched(*snapshot))
        return;
    QMessageBox* box = makeDeletionBox(session, session::deleteEmpty, parent, deleted);
    box->setObjectName(QStringLiteral("deleteEmpty"));
    box->setWindowTitle(Questions::deleteEmptyTitle());
    box->setText(Questions::deleteEmptyText(snapshot->path));
    box->button(QMessageBox::Cancel)->setText(Questions::keepButton());
    box->open();
}

/// The import of a first file may be left for that of another one, which is watched in its place.
void watchFirstImport(session::Session& session, QWidget* parent, const WorkspaceDeleted& deleted)
{
    const QList<ImportDialog*> dialogs = parent->findChildren<ImportDialog*>();
    const auto shown = std::ranges::find_if(
        dialogs, [](const ImportDialog* dialog) { return dialog->isVisible(); });
    if (shown == dialogs.end())
        return askToDeleteEmpty(session, parent, deleted);
    QObject::connect(*shown, &QDialog::rejected, parent, [&session, parent, deleted] {
        QTimer::singleShot(0, parent, [&session, parent, deleted] {
            watchFirstImport(session, parent, deleted);
        });
    });
}

} // namespace

void askForWorkspace(session::Session& session, QWidget* parent)
{
    QFileDialog* dialog = makeWorkspaceOpenDialog(parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session, &session::Session::open);
    dialog->open();
}

void askForNewWorkspace(session::Session& session, QWidget* parent)
{
    askForNewOne({}, parent, [&session](const QString& path, const WorkspaceSettings& settings) {
        session.create(path, settings);
    });
}

void askForFirstImport(session::Session& session, QWidget* parent, const WorkspaceDeleted& deleted)
{
    askForImportFile(parent, [&session, parent, deleted](const QString& source) {
        askForFirstWorkspace(session, source, parent, deleted);
    });
}

void askForFirstWorkspace(session::Session& session, const QString& source, QWidget* parent,
                          const WorkspaceDeleted& deleted)
{
    askForNewOne(source, parent,
                 [&session, source, parent, deleted](const QString& path,
                                                     const WorkspaceSettings& settings) {
                     whenItShows(session, *parent, [&session, source, parent, deleted] {
                         showImport(session, source, std::nullopt, parent);
                         watchFirstImport(session, parent, deleted);
                     });
                     session.create(path, settings);
                 });
}

void askToDeleteSample(session::Session& session, QWidget* parent,
                       const WorkspaceDeleted& deleted)
{
    const auto snapshot = session.snapshot();
    if (!snapshot || !snapshot->settings.sample)
        return;
    QMessageBox* box = makeDeletionBox(session, session::deleteSample, parent, deleted);
    box->setObjectName(QStringLiteral("deleteSample"));
    box->setWindowTitle(Questions::deleteTitle());
    box->setText(Questions::deleteText(snapshot->path));
    box->open();
}

void whenItShows(session::Session& session, QObject& context, std::function<void()> call)
{
    auto* once = new QObject(&context);
    QObject::connect(&session, &session::Session::failed, once, &QObject::deleteLater);
    QObject::connect(&session, &session::Session::snapshotChanged, once,
                     [&session, once, call = std::move(call)] {
                         if (!session.snapshot())
                             return;
                         session.disconnect(once);
                         once->deleteLater();
                         call();
                     });
}

void askForSampleWorkspace(session::Session& session, QWidget* parent)
{
    QFileDialog* dialog
        = makeWorkspaceSaveDialog(freeWorkspacePath(Questions::sampleName()), parent);
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
    auto* box = new QMessageBox(QMessageBox::NoIcon, Questions::aboutTitle(),
                                Questions::aboutText(), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace trustbilanz
