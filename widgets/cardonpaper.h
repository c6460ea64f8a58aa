// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <QTimer>

namespace trustbilanz {

class Panel;

namespace session {
class Session;
}

/// Shows the panel of a card for a moment as it may leave the window, with rounded counts
/// (models/session/forpaper.h), and then as it was; the screen stands still meanwhile. Deletes
/// itself.
class CardOnPaper final : public QObject
{
    Q_OBJECT
public:
    /// A card that shows its table shows its chart first where a picture is wanted.
    CardOnPaper(session::Session& session, Card& card, bool wantsPicture);
    ~CardOnPaper() override;

signals:
    /// What the card shows now may leave.
    void ready();

private:
    void show(bool onPaper);
    void showAgain();
    void wait();
    void look();
    void letTake();
    void showChart(bool wanted);

    session::Session& m_session;
    Card& m_card;
    Panel& m_panel;
    bool m_wasTable; ///< and the chart is wanted
    bool m_isOnPaper = false;
    int m_turns = 0; ///< of the event loop until everything has arrived
    QTimer m_timer;
};

} // namespace trustbilanz
