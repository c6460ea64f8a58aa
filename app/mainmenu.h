// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace trustbilanz {

/// What a menu entry asks the window to do.
enum class Command {
    NewWorkspace,
    OpenWorkspace,
    SampleWorkspace,
    CloseWorkspace,
    DeleteSample,
    ImportScores,
    ImportIncidents,
    ImportBrand,
    ImportFolder,
    SaveReport,
    PrintReport,
    Quit,
    Undo,
    Redo,
    GoBack,
    GoForward,
    FindCommand,
    Refresh,
    PageHelp,
    FirstSteps,
    Manual,
    Glossary,
    Keyboard,
    Methods,
    About
};

/// The menu bar: a table of commands, and the choices of page, theme, language and recent file.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    explicit MainMenu(QMenuBar& bar);
    /// Ticks and recent files; whether commands that need a workspace can be chosen.
    void showState(const Settings& settings, const QString& language, int page, bool workspaceOpen);
    /// Of a command that depends on more than a workspace.
    void setAvailable(Command command, bool available);
    /// What undo and redo would do now, in words; empty = nothing.
    void showEdits(const QString& undoable, const QString& redoable);
    void retranslate();

signals:
    void commandGiven(trustbilanz::Command command);
    void pageChosen(int index);
    void themeChosen(trustbilanz::ThemeChoice theme);
    void languageChosen(const QString& language);
    void recentChosen(const QString& path);
    void recentCleared();

private:
    void addCommands();
    void enableCommands();
    QAction* actionOf(Command command) const;
    void addPages();
    void addThemes();
    void addLanguages();
    void showRecent(const QStringList& paths);
    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_theme;
    QMenu* m_language;
    QMenu* m_help;
    std::vector<QAction*> m_commands; ///< one per row of the table of commands
    std::vector<bool> m_available; ///< likewise
    bool m_isWorkspaceOpen = false;
    std::vector<QAction*> m_pages;
    std::vector<QAction*> m_themes;
    std::vector<QAction*> m_languages;
    QStringList m_recentPaths;
};

} // namespace trustbilanz
