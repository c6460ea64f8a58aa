// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/settings.h"

#include <QMainWindow>

#include <memory>
#include <vector>

namespace trustbilanz {

enum class Command;
class CardExports;
class DropOverlay;
class ErrorBanner;
struct FocusRegion;
class JobBar;
class HelpDesk;
class MainMenu;
class NavigationRail;
class OpeningPage;
class PageStack;
class StartPage;

namespace session {
class Session;
}

/// The window: rail, pages, menus, what failed above and what runs below. It knows no page beyond
/// the registry.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(session::Session& session, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override; ///< keeps what is being typed
    /// Shows the page with the id; false for an unknown one or without a workspace.
    bool showPage(const QString& id);
    PageStack& pageStack() const { return *m_stack; }
    /// Opens the workspace as soon as the window stands on the screen, which is not to wait for it.
    void openOnceShown(const QString& path);

signals:
    /// What the program remembers has changed; main saves it.
    void settingsChanged();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectParts();
    void perform(Command command);
    void performOnPage(const char* page, const char* action);
    void findCommand();
    std::vector<FocusRegion> regions() const;
    void showPart(const QString& id, const QString& part);
    void showPageAt(int index);
    void showIncident(const QString& id);
    void showSnapshot();
    void showStart();
    void makeStart();
    void showState();
    void forget(const QString& path);
    void showEdits();
    void remember(const QString& path);
    void chooseTheme(ThemeChoice theme);
    void chooseLanguage(const QString& language);
    session::Session& m_session;
    Settings& m_settings;
    MainMenu* m_menu;
    HelpDesk* m_help;
    QWidget* m_centre;
    NavigationRail* m_rail;
    ErrorBanner* m_banner;
    PageStack* m_stack;
    CardExports* m_exports;
    JobBar* m_jobs;
    StartPage* m_start = nullptr;
    OpeningPage* m_opening;
    DropOverlay* m_overlay;
    std::shared_ptr<const Snapshot> m_seen;
};

} // namespace trustbilanz
