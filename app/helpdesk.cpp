// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helpdesk.h"

#include "app/mainmenu.h"
#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "app/tour.h"
#include "widgets/helppages.h"
#include "widgets/methodpage.h"
#include "widgets/panel.h"

#include <QKeyEvent>

#include <array>

namespace trustbilanz {

namespace {
struct Place {
    Command command;
    const char* id; ///< of a page of the help
};
constexpr std::array kPlaces {
    Place {Command::Manual, kGettingStarted}, Place {Command::Glossary, kGlossary},
    Place {Command::Keyboard, kKeyboard}, Place {Command::Methods, kAllMethods}};

/// While no page is shown, how to begin.
QString pageHelp(const PageStack& stack)
{
    const int page = stack.currentPage();
    return page < 0 ? QString(QLatin1String(kGettingStarted))
                    : pageHelpId(QLatin1String(pages()[size_t(page)].id));
}
} // namespace

HelpDesk::HelpDesk(MainWindow& window, session::Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    window.installEventFilter(this);
}

void HelpDesk::answer(Command command)
{
    if (command == Command::FirstSteps)
        return startTour(m_window, m_session);
    for (const Place& place : kPlaces) {
        if (place.command == command)
            return showHelp(QLatin1String(place.id), &m_window);
    }
    showHelp(pageHelp(m_window.pageStack()), &m_window);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    answer(Command::PageHelp);
    return true;
}

} // namespace trustbilanz
