// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"
#include "app/helpdesk.h"
#include "app/mainmenu.h"
#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "app/workspacequestions.h"
#include "models/session/session.h"
#include "widgets/importdialog/importing.h"
#include "widgets/panel.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>

namespace trustbilanz {

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::NewWorkspace:
        return askForNewWorkspace(m_session, this);
    case Command::OpenWorkspace:
        return askForWorkspace(m_session, this);
    case Command::SampleWorkspace:
        return askForSampleWorkspace(m_session, this);
    case Command::CloseWorkspace:
        return m_session.close();
    case Command::DeleteSample:
        return askToDeleteSample(m_session, this, [this](const QString& path) { forget(path); });
    case Command::ImportScores:
        return askForImport(m_session, ImportKind::Scores, this);
    case Command::ImportIncidents:
        return askForImport(m_session, ImportKind::Incidents, this);
    case Command::ImportBrand:
        return askForImport(m_session, ImportKind::Brand, this);
    case Command::ImportFolder:
        return askForImportFolder(m_session, this);
    case Command::SaveReport:
        return performOnPage("reports", "saveReport");
    case Command::PrintReport:
        return performOnPage("reports", "printReport");
    case Command::Quit:
        close();
        return;
    case Command::Undo:
        return m_session.edits().undo();
    case Command::Redo:
        return m_session.edits().redo();
    case Command::GoBack:
    case Command::GoForward:
        return; // the trail of views follows
    case Command::FindCommand:
        return findCommand();
    case Command::Refresh:
        return m_session.reload();
    case Command::PageHelp:
    case Command::FirstSteps:
    case Command::Manual:
    case Command::Glossary:
    case Command::Keyboard:
    case Command::Methods:
        return m_help->answer(command);
    case Command::About:
        return showAbout(this);
    }
}

/// A workspace that was deleted is offered no more.
void MainWindow::forget(const QString& path)
{
    m_settings.forget(path);
    showState();
    emit settingsChanged();
}

/// What only one page can do is an action of that page, known by its name.
void MainWindow::performOnPage(const char* page, const char* action)
{
    if (!showPage(QLatin1String(page)))
        return;
    const QWidget* shown = m_stack->page(m_stack->currentPage());
    if (auto* asked = shown->findChild<QAction*>(QLatin1String(action)))
        asked->trigger();
}

void MainWindow::findCommand()
{
    std::vector<PaletteEntry> entries = entriesOf(*menuBar());
    if (m_session.snapshot())
        std::ranges::move(entriesOf(*m_stack), std::back_inserter(entries));
    (new CommandPalette(std::move(entries), this))->open();
}

} // namespace trustbilanz
