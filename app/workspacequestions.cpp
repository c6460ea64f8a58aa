// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacequestions.h"

#include "app/language.h"
#include "app/newworkspacedialog.h"
#include "models/session/samplefile.h"
#include "models/session/session.h"
#include "widgets/helppages.h"
#include "widgets/importdialog/importing.h"
#include "widgets/method.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

namespace trustbilanz {

namespace {

constexpr int kPatience = 50; ///< milliseconds between looks whether the session is busy

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
    static QString deleteTitle() { return tr("Delete the sample workspace?"); }
    static QString deleteText(const QString& path);
    static QString deleteButton() { return tr("Delete"); }
};

QString Questions::deleteText(const QString& path)
{
    return tr("%1 is removed from this computer, with everything you changed in it. The sample can "
              "be made anew at any time; your own workspaces stay as they are.")
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

/// Asks for the company and the place of a new workspace; `chosen` makes it.
void askForWorkspacePlace(
    QWidget* parent,
    const std::function<void(const QString& path, const WorkspaceSettings& settings)>& chosen)
{
    auto* form = new NewWorkspaceDialog(parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    explainDialog(*form, QLatin1String(kGettingStarted));
    QObject::connect(form, &QDialog::accepted, parent, [form, parent, chosen] {
        const WorkspaceSettings settings = form->settings();
        QFileDialog* dialog = makeSaveDialog(fileNameOf(settings.name), parent);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                         [settings, chosen](const QString& path) { chosen(path, settings); });
        dialog->open();
    });
    form->open();
}

/// What was begun with the sample is written before it goes.
void deleteWhenIdle(session::Session& session, const QString& path, QObject* context,
                    const std::function<void(const QString& path)>& deleted)
{
    if (session.isBusy()) {
        QTimer::singleShot(kPatience, context, [&session, path, context, deleted] {
            deleteWhenIdle(session, path, context, deleted);
        });
        return;
    }
    if (const Result<void> done = session::deleteSample(path))
        deleted(path);
    else
        emit session.failed(done.error());
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
    askForWorkspacePlace(parent,
                         [&session](const QString& path, const WorkspaceSettings& settings) {
                             session.create(path, settings);
                         });
}

void askForFirstImport(session::Session& session, QWidget* parent)
{
    askForImportFile(parent, [&session, parent](const QString& source) {
        askForFirstWorkspace(session, source, parent);
    });
}

void askForFirstWorkspace(session::Session& session, const QString& source, QWidget* parent)
{
    askForWorkspacePlace(
        parent, [&session, source, parent](const QString& path, const WorkspaceSettings& settings) {
            whenItShows(session, *parent, [&session, source, parent] {
                showImport(session, source, std::nullopt, parent);
            });
            session.create(path, settings);
        });
}

void askToDeleteSample(session::Session& session, QWidget* parent,
                       const std::function<void(const QString& path)>& deleted)
{
    const auto snapshot = session.snapshot();
    if (!snapshot || !snapshot->settings.sample)
        return;
    const QString path = snapshot->path;
    auto* box = new QMessageBox(QMessageBox::Question, Questions::deleteTitle(),
                                Questions::deleteText(path), QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName(QStringLiteral("deleteSample"));
    QPushButton* yes = box->addButton(Questions::deleteButton(), QMessageBox::DestructiveRole);
    QObject::connect(yes, &QPushButton::clicked, parent, [&session, path, parent, deleted] {
        session.close();
        deleteWhenIdle(session, path, parent, deleted);
    });
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
    auto* box = new QMessageBox(QMessageBox::NoIcon, Questions::aboutTitle(),
                                Questions::aboutText(), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace trustbilanz
