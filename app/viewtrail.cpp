// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewtrail.h"

#include "app/mainmenu.h"
#include "app/pagestack.h"
#include "models/session/possibleviews.h"
#include "models/session/session.h"
#include "widgets/viewsteps.h"

#include <QMouseEvent>

#include <algorithm>

namespace trustbilanz {

ViewTrail::ViewTrail(session::Session& session, PageStack& pages, MainMenu& menu, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_pages(pages)
    , m_menu(menu)
    , m_steps(ViewSteps::of(session))
{
    connect(&session, &session::Session::snapshotChanged, this, &ViewTrail::note);
    connect(&pages, &QStackedWidget::currentChanged, this, &ViewTrail::note);
    connect(&menu, &MainMenu::commandGiven, this, &ViewTrail::perform);
    connect(&m_steps, &ViewSteps::backAsked, this, [this] { perform(Command::GoBack); });
    connect(&m_steps, &ViewSteps::forwardAsked, this, [this] { perform(Command::GoForward); });
    window.installEventFilter(this);
    note();
}

/// Remembers what is on screen.
void ViewTrail::note()
{
    const auto snapshot = m_session.snapshot();
    const QString path = snapshot ? snapshot->path : QString();
    if (path != m_path) {
        m_path = path;
        start();
    }
    if (snapshot && m_pages.currentPage() >= 0)
        m_history.visit({m_pages.currentPage(), m_session.view()});
    m_menu.setAvailable(Command::GoBack, m_history.canGoBack());
    m_menu.setAvailable(Command::GoForward, m_history.canGoForward());
    m_steps.setPossible(m_history.canGoBack(), m_history.canGoForward());
}

/// As it can be shown: a step that the session would change at once could not be gone back behind.
void ViewTrail::start()
{
    m_history.clear();
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const auto first = std::ranges::find(snapshot->views, true, &SavedView::isFirst);
    if (first != snapshot->views.end())
        m_session.setView(session::possibleView(first->view, snapshot->batches));
}

void ViewTrail::perform(Command command)
{
    if (command == Command::GoBack && m_history.canGoBack())
        goTo(m_history.back());
    else if (command == Command::GoForward && m_history.canGoForward())
        goTo(m_history.forward());
}

/// The view first: what is on screen then is where the history stands.
void ViewTrail::goTo(ShownView step)
{
    m_session.setView(step.view);
    emit pageWanted(step.page);
    note();
}

/// The buttons beside the wheel do as in a browser.
bool ViewTrail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    perform(button == Qt::BackButton ? Command::GoBack : Command::GoForward);
    return true;
}

} // namespace trustbilanz
