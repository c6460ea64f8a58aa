// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trustbilanz {

enum class Command;
class MainWindow;

namespace session {
class Session;
}

/// Leads to the help: by the entries of the Help menu, and by F1 wherever nothing in focus knew
/// better, as a card does.
class HelpDesk final : public QObject
{
    Q_OBJECT
public:
    HelpDesk(MainWindow& window, session::Session& session);
    /// What an entry of the Help menu is for.
    void answer(Command command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow& m_window;
    session::Session& m_session;
};

} // namespace trustbilanz
