// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editsteps.h"

#include "models/session/session.h"

#include <QApplication>
#include <QEvent>

namespace trustbilanz {

EditSteps::EditSteps(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    qApp->installEventFilter(this);
}

bool EditSteps::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn)
        m_session.edits().beginStep();
    return false;
}

} // namespace trustbilanz
