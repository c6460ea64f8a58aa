// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trustbilanz {

namespace session {
class Session;
}

/// Whether there is something to go back or forward to among the pages and views that were shown,
/// and the wish to. Who remembers them says the one and follows the other; all pages ask here.
class ViewSteps final : public QObject
{
    Q_OBJECT
public:
    /// The one of a session, made when it is first asked for.
    static ViewSteps& of(session::Session& session);
    bool canGoBack() const { return m_canGoBack; }
    bool canGoForward() const { return m_canGoForward; }
    void setPossible(bool back, bool forward);

signals:
    void possibleChanged();
    void backAsked();
    void forwardAsked();

private:
    explicit ViewSteps(QObject* parent);
    bool m_canGoBack = false;
    bool m_canGoForward = false;
};

} // namespace trustbilanz
