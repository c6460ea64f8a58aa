// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewsteps.h"

#include "models/session/session.h"

namespace trustbilanz {

ViewSteps::ViewSteps(QObject* parent)
    : QObject(parent)
{
}

ViewSteps& ViewSteps::of(session::Session& session)
{
    auto* steps = session.findChild<ViewSteps*>(QString(), Qt::FindDirectChildrenOnly);
    return steps ? *steps : *new ViewSteps(&session);
}

void ViewSteps::setPossible(bool back, bool forward)
{
    if (m_canGoBack == back && m_canGoForward == forward)
        return;
    m_canGoBack = back;
    m_canGoForward = forward;
    emit possibleChanged();
}

} // namespace trustbilanz
