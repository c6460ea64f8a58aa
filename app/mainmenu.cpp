// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainmenu.h"

#include "app/language.h"
#include "widgets/panel.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {

enum class Place { File, FileAfterRecent, Edit, View, Help };

/// One entry of the menus. Order is that of the screen; a line stands before some.
struct Entry {
    Command command;
    Place place;
    const char* title; ///< context "MainMenu"
    const char* shortcut; ///< portable text, empty = none
    bool needsWorkspace;
    bool lineBefore;
};

constexpr std::array kEntries {
    Entry {Command::NewWorkspace, Place::File, QT_TRANSLATE_NOOP("MainMenu", "&New workspace …"),
           "Ctrl+N", false, false},
    Entry {Command::OpenWorkspace, Place::File, QT_TRANSLATE_NOOP("MainMenu", "&Open …"), "Ctrl+O",
           false, false},
    Entry {Command::SampleWorkspace, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "Create &sample workspace …"), "", false, false},
    Entry {Command::CloseWorkspace, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "&Close workspace"), "Ctrl+W", true, false},
    Entry {Command::DeleteSample, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "&Delete the sample workspace …"), "", true, false},
    Entry {Command::ImportScores, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "&Import scores …"), "Ctrl+I", true, true},
    Entry {Command::ImportIncidents, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "Import in&cidents …"), "Ctrl+Shift+I", true, false},
    Entry {Command::ImportBrand, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "Import &brand series …"), "", true, false},
    Entry {Command::ImportFolder, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "Import a &folder of incidents …"), "", true, false},
    Entry {Command::SaveReport, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "Save report as P&DF …"), "Ctrl+Shift+S", true, true},
    Entry {Command::PrintReport, Place::FileAfterRecent,
           QT_TRANSLATE_NOOP("MainMenu", "&Print report …"), "Ctrl+P", true, false},
    Entry {Command::Quit, Place::FileAfterRecent, QT_TRANSLATE_NOOP("MainMenu", "&Quit"), "Ctrl+Q",
           false, true},
    Entry {Command::Undo, Place::Edit, QT_TRANSLATE_NOOP("MainMenu", "&Undo"), "Ctrl+Z", true,
           false},
    Entry {Command::Redo, Place::Edit, QT_TRANSLATE_NOOP("MainMenu", "&Redo"), "Ctrl+Shift+Z", true,
           false},
    Entry {Command::GoBack, Place::View, QT_TRANSLATE_NOOP("MainMenu", "&Back"), "Alt+Left", true,
           true},
    Entry {Command::GoForward, Place::View, QT_TRANSLATE_NOOP("MainMenu", "For&ward"), "Alt+Right",
           true, false},
    Entry {Command::FindCommand, Place::View, QT_TRANSLATE_NOOP("MainMenu", "&Find a command …"),
           "Ctrl+K", false, true},
    Entry {Command::Refresh, Place::View, QT_TRANSLATE_NOOP("MainMenu", "&Refresh"), "F5", true,
           false},
    Entry {Command::PageHelp, Place::Help, QT_TRANSLATE_NOOP("MainMenu", "&Help for this page"),
           "F1", false, false},
    Entry {Command::FirstSteps, Place::Help, QT_TRANSLATE_NOOP("MainMenu", "&First steps"), "",
           false, false},
    Entry {Command::Manual, Place::Help, QT_TRANSLATE_NOOP("MainMenu", "&Manual"), "", false, true},
    Entry {Command::Glossary, Place::Help, QT_TRANSLATE_NOOP("MainMenu", "&Glossary"), "", false,
           false},
    Entry {Command::Keyboard, Place::Help, QT_TRANSLATE_NOOP("MainMenu", "&Keyboard"), "", false,
           false},
    Entry {Command::Methods, Place::Help,
           QT_TRANSLATE_NOOP("MainMenu", "How figures are &calculated"), "", false, false},
    Entry {Command::About, Place::Help, QT_TRANSLATE_NOOP("MainMenu", "&About Trustbilanz"), "",
           false, true},
};

struct ThemeEntry {
    ThemeChoice theme;
    const char* title; ///< context "MainMenu"
};
constexpr std::array kThemes {
    ThemeEntry {ThemeChoice::System, QT_TRANSLATE_NOOP("MainMenu", "Like the &system")},
    ThemeEntry {ThemeChoice::Light, QT_TRANSLATE_NOOP("MainMenu", "&Light")},
    ThemeEntry {ThemeChoice::Dark, QT_TRANSLATE_NOOP("MainMenu", "&Dark")},
    ThemeEntry {ThemeChoice::HighContrast, QT_TRANSLATE_NOOP("MainMenu", "&High contrast")}};

QString menuText(const char* text)
{
    return QCoreApplication::translate("MainMenu", text);
}

/// Redo has another key on every system; ours works on all, theirs beside it.
QList<QKeySequence> keysOf(const Entry& entry)
{
    QList<QKeySequence> keys {QKeySequence(QLatin1String(entry.shortcut))};
    if (entry.command != Command::Redo)
        return keys;
    for (const QKeySequence& theirs : QKeySequence::keyBindings(QKeySequence::Redo)) {
        if (!keys.contains(theirs))
            keys << theirs;
    }
    return keys;
}

QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Entries of which one is ticked.
QAction* addChoice(QMenu& menu, QActionGroup& group)
{
    QAction* action = menu.addAction(QString());
    action->setCheckable(true);
    group.addAction(action);
    return action;
}

} // namespace

MainMenu::MainMenu(QMenuBar& bar)
    : QObject(&bar)
    , m_file(bar.addMenu(QString()))
    , m_recent(new QMenu(m_file))
    , m_edit(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_theme(new QMenu(m_view))
    , m_language(new QMenu(m_view))
    , m_help(bar.addMenu(QString()))
{
    addPages();
    m_view->addSeparator();
    addThemes();
    addLanguages();
    addCommands();
    retranslate();
}

void MainMenu::addCommands()
{
    bool recentPlaced = false;
    for (const Entry& entry : kEntries) {
        if (entry.place == Place::FileAfterRecent && !recentPlaced)
            m_file->addMenu(m_recent);
        recentPlaced = recentPlaced || entry.place == Place::FileAfterRecent;
        QMenu* menu = entry.place == Place::Edit ? m_edit
            : entry.place == Place::View         ? m_view
            : entry.place == Place::Help         ? m_help
                                                 : m_file;
        if (entry.lineBefore)
            menu->addSeparator();
        QAction* action = menu->addAction(QString());
        action->setShortcuts(keysOf(entry));
        action->setMenuRole(QAction::NoRole);
        if (entry.command == Command::PageHelp)
            action->setShortcutContext(Qt::WidgetShortcut); // only says it: a card may know better
        connect(action, &QAction::triggered, this,
                [this, &entry] { emit commandGiven(entry.command); });
        m_commands.push_back(action);
        m_available.push_back(true);
    }
}

void MainMenu::addPages()
{
    auto* group = new QActionGroup(this);
    for (int i = 0; i < int(pages().size()); ++i) {
        QAction* action = addChoice(*m_view, *group);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { emit pageChosen(i); });
        m_pages.push_back(action);
    }
}

void MainMenu::addThemes()
{
    m_view->addMenu(m_theme);
    auto* group = new QActionGroup(this);
    for (const ThemeEntry& entry : kThemes) {
        QAction* action = addChoice(*m_theme, *group);
        connect(action, &QAction::triggered, this,
                [this, &entry] { emit themeChosen(entry.theme); });
        m_themes.push_back(action);
    }
}

void MainMenu::addLanguages()
{
    m_view->addMenu(m_language);
    auto* group = new QActionGroup(this);
    for (const QString& language : languages()) {
        QAction* action = addChoice(*m_language, *group);
        action->setText(ownName(language));
        action->setData(language);
        connect(action, &QAction::triggered, this,
                [this, language] { emit languageChosen(language); });
        m_languages.push_back(action);
    }
}

void MainMenu::showState(const Settings& settings, const QString& language, int page,
                         bool workspaceOpen)
{
    m_isWorkspaceOpen = workspaceOpen;
    enableCommands();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setEnabled(workspaceOpen);
        m_pages[i]->setChecked(int(i) == page);
    }
    for (size_t i = 0; i < kThemes.size(); ++i)
        m_themes[i]->setChecked(kThemes[i].theme == settings.theme);
    for (QAction* action : m_languages)
        action->setChecked(action->data().toString() == language);
    showRecent(settings.recentWorkspaces);
}

void MainMenu::enableCommands()
{
    for (size_t i = 0; i < kEntries.size(); ++i)
        m_commands[i]->setEnabled(m_available[i]
                                  && (m_isWorkspaceOpen || !kEntries[i].needsWorkspace));
}

QAction* MainMenu::actionOf(Command command) const
{
    const auto entry = std::ranges::find(kEntries, command, &Entry::command);
    return m_commands[size_t(entry - kEntries.begin())];
}

void MainMenu::showEdits(const QString& undoable, const QString& redoable)
{
    setAvailable(Command::Undo, !undoable.isEmpty());
    setAvailable(Command::Redo, !redoable.isEmpty());
    actionOf(Command::Undo)
        ->setText(undoable.isEmpty() ? menuText(QT_TRANSLATE_NOOP("MainMenu", "&Undo"))
                                     : menuText(QT_TRANSLATE_NOOP("MainMenu", "&Undo: %1"))
                                           .arg(escaped(undoable)));
    actionOf(Command::Redo)
        ->setText(redoable.isEmpty() ? menuText(QT_TRANSLATE_NOOP("MainMenu", "&Redo"))
                                     : menuText(QT_TRANSLATE_NOOP("MainMenu", "&Redo: %1"))
                                           .arg(escaped(redoable)));
}

void MainMenu::setAvailable(Command command, bool available)
{
    const auto entry = std::ranges::find(kEntries, command, &Entry::command);
    m_available[size_t(entry - kEntries.begin())] = available;
    enableCommands();
}

void MainMenu::showRecent(const QStringList& paths)
{
    m_recentPaths = paths;
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(escaped(QFileInfo(path).fileName()));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->addSeparator();
    m_recent->addAction(menuText(QT_TRANSLATE_NOOP("MainMenu", "&Clear list")), this,
                        &MainMenu::recentCleared);
}

void MainMenu::retranslate()
{
    m_file->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "&File")));
    m_recent->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "Open &recent")));
    m_edit->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "&Edit")));
    m_view->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "&View")));
    m_theme->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "&Theme")));
    m_language->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "&Language")));
    m_help->setTitle(menuText(QT_TRANSLATE_NOOP("MainMenu", "&Help")));
    for (size_t i = 0; i < kEntries.size(); ++i)
        m_commands[i]->setText(menuText(kEntries[i].title));
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(QCoreApplication::translate("Pages", pages()[i].title));
    for (size_t i = 0; i < kThemes.size(); ++i)
        m_themes[i]->setText(menuText(kThemes[i].title));
    showRecent(m_recentPaths);
}

} // namespace trustbilanz
