// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewhistory.h"

namespace trustbilanz {

void ViewHistory::visit(const ShownView& shown)
{
    if (m_at > 0 && m_steps[m_at - 1] == shown)
        return;
    m_steps.resize(m_at);
    m_steps.push_back(shown);
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size();
}

void ViewHistory::clear()
{
    m_steps.clear();
    m_at = 0;
}

const ShownView& ViewHistory::back()
{
    Q_ASSERT(canGoBack());
    --m_at;
    return m_steps[m_at - 1];
}

const ShownView& ViewHistory::forward()
{
    Q_ASSERT(canGoForward());
    ++m_at;
    return m_steps[m_at - 1];
}

} // namespace trustbilanz
