// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewhistory.h"

#include <QObject>
#include <QString>

namespace trustbilanz {

enum class Command;
class MainMenu;
class PageStack;
class ViewSteps;

namespace session {
class Session;
}

/// Leads back and forward through the pages and views that were shown, by menu, keys, the buttons
/// in the head of a page and those of the mouse, and starts a workspace with the view that was
/// saved for it.
class ViewTrail final : public QObject
{
    Q_OBJECT
public:
    ViewTrail(session::Session& session, PageStack& pages, MainMenu& menu, QWidget& window);

signals:
    void pageWanted(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note();
    void start();
    void perform(Command command);
    void goTo(ShownView step);

    session::Session& m_session;
    PageStack& m_pages;
    MainMenu& m_menu;
    ViewSteps& m_steps;
    ViewHistory m_history; ///< of the workspace
    QString m_path; ///< of the workspace
};

} // namespace trustbilanz
