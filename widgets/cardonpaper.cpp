// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardonpaper.h"

#include "models/session/forpaper.h"
#include "models/session/session.h"
#include "widgets/panel.h"

namespace trustbilanz {

namespace {
/// Turns of the event loop after which layout and row heights have arrived everywhere.
constexpr int kSettlingTurns = 8;
constexpr int kPatience = 10; ///< milliseconds between looks whether an answer is there

/// The panel that fills the card.
Panel& panelOf(const Card& card)
{
    QWidget* parent = card.parentWidget();
    while (parent && !qobject_cast<Panel*>(parent))
        parent = parent->parentWidget();
    Q_ASSERT(parent);
    return static_cast<Panel&>(*parent);
}

bool showsTable(const Card& card)
{
    const auto* chart = qobject_cast<const ChartCard*>(&card);
    return chart && chart->isTableShown();
}
} // namespace

CardOnPaper::CardOnPaper(session::Session& session, Card& card, bool wantsPicture)
    : QObject(&card)
    , m_session(session)
    , m_card(card)
    , m_panel(panelOf(card))
    , m_wasTable(wantsPicture && showsTable(card))
{
    setObjectName(QStringLiteral("onPaper"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CardOnPaper::look);
    // After the page itself was shown what has changed, with exact counts.
    connect(&session, &session::Session::snapshotChanged, this, &CardOnPaper::showAgain);
    m_panel.setUpdatesEnabled(false);
    showChart(true);
    show(true);
}

CardOnPaper::~CardOnPaper() = default;

void CardOnPaper::showChart(bool wanted)
{
    if (m_wasTable)
        static_cast<ChartCard&>(m_card).setTableShown(!wanted);
}

void CardOnPaper::show(bool onPaper)
{
    m_isOnPaper = onPaper;
    m_panel.setProperty(session::kForPaper, onPaper);
    showAgain();
}

void CardOnPaper::showAgain()
{
    if (const auto snapshot = m_session.snapshotFor(m_panel))
        m_panel.showSnapshot(*snapshot);
    wait();
}

void CardOnPaper::wait()
{
    m_turns = kSettlingTurns;
    m_timer.start(0);
}

/// A widget that may not update does not draw its children either; until the event loop turns again
/// the screen does not hear of it.
void CardOnPaper::letTake()
{
    m_panel.setUpdatesEnabled(true);
    if (m_session.snapshot())
        emit ready();
    m_panel.setUpdatesEnabled(false);
    show(false);
}

void CardOnPaper::look()
{
    const bool isReading = m_session.snapshot() && !m_session.isOpen();
    if (isReading || m_session.isAnswering()) {
        m_turns = kSettlingTurns;
        return m_timer.start(kPatience);
    }
    if (m_turns-- > 0)
        return m_timer.start(0);
    if (m_isOnPaper)
        return letTake();
    showChart(false);
    m_panel.setUpdatesEnabled(true);
    deleteLater();
}

} // namespace trustbilanz
