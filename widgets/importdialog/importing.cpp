// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/importing.h"

#include "models/importers/importers.h"
#include "widgets/importdialog/importdialog.h"
#include "widgets/method.h"
#include "widgets/screenroom.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace trustbilanz {

namespace {

class Importing
{
    Q_DECLARE_TR_FUNCTIONS(Importing)
public:
    static QString title(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Scores:
            return tr("Import customer scores");
        case ImportKind::Incidents:
            return tr("Import incidents");
        case ImportKind::Brand:
            return tr("Import a brand series");
        }
        Q_UNREACHABLE();
    }
    static QString fileTitle() { return tr("Choose a file to import"); }
    static QString folderTitle() { return tr("Import a folder of incidents"); }
    static QString filter();
};

QString Importing::filter()
{
    QStringList patterns;
    for (const QString& suffix : importers::suffixes())
        patterns.append(QLatin1String("*.") + suffix);
    return tr("Data files (%1)").arg(patterns.join(QLatin1Char(' '))) + QLatin1String(";;")
        + tr("All files (*)");
}

void openFileDialog(const QString& title, QWidget* parent,
                    const std::function<void(const QString& path)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title, QString(), Importing::filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::HideNameFilterDetails); // more suffixes than fit
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

void askForImport(session::Session& session, ImportKind kind, QWidget* parent)
{
    openFileDialog(Importing::title(kind), parent, [&session, kind, parent](const QString& path) {
        showImport(session, path, kind, parent);
    });
}

void askForImportFile(QWidget* parent, const std::function<void(const QString& path)>& chosen)
{
    openFileDialog(Importing::fileTitle(), parent, chosen);
}

void askForImportFolder(session::Session& session, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, Importing::folderTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&session, parent](const QString& path) {
                         showImport(session, path, ImportKind::Incidents, parent);
                     });
    dialog->open();
}

void showImport(session::Session& session, const QString& path, std::optional<ImportKind> kind,
                QWidget* parent)
{
    auto* dialog = new ImportDialog(session, path, kind, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(dialog->size().boundedTo(screenRoom(*dialog)));
    explainDialog(*dialog, QStringLiteral("importing"));
    dialog->open();
}

} // namespace trustbilanz
