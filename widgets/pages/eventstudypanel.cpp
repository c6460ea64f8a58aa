// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/effects.h"
#include "widgets/card.h"
#include "widgets/effecttables.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <QBoxLayout>
#include <QTableView>

namespace trustbilanz {

namespace {
constexpr int kMostRows = 12;

/// What the incidents of the brand have in common, and which of them cannot be told apart.
class EventStudyPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(EventStudyPanel)
public:
    EventStudyPanel(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_events(makeEventTable(this))
    {
        setUpTable(*m_table, *m_events);
        growWithRows(*m_table, kMostRows);
        m_table->setObjectName(QStringLiteral("eventStudy.events"));
        m_card->setObjectName(QStringLiteral("eventStudy"));
        m_card->setMethod(QStringLiteral("before-after"));
        m_card->body()->addSpacing(4);
        m_card->body()->addWidget(m_table);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot&) override
    {
        if (m_snapshot && m_snapshot == m_session.snapshot())
            return showAnswer();
        m_snapshot = m_session.snapshot();
        m_session.ask(
            this,
            [](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
                EventStudyRequest request;
                request.view = view;
                return session::buildEventStudy(data, request);
            },
            [this](const Result<EventStudy>& study) {
                m_study = study;
                showAnswer();
            });
    }

    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override
    {
        m_events->retranslate();
        showAnswer();
    }
    void applyTheme() override { }

private:
    void showAnswer()
    {
        const bool isKnown = m_study && *m_study;
        m_table->setVisible(isKnown && !(*m_study)->events.empty());
        m_card->setSubtitle(tr("Event study of individual trust"));
        if (isKnown)
            return showStudy(**m_study);
        m_card->setTitle(m_study ? text::describe(m_study->error()) : tr("All incidents of the own brand"));
    }

    void showStudy(const EventStudy& study)
    {
        m_events->setRecords(study.events);
        m_card->setTitle(text::eventStudySentence(study));
        m_table->setAccessibleName(tr("All incidents of the own brand: %1").arg(m_card->title()));
        m_card->setSubtitle(
            tr("All incidents of the own brand (event study) · %1 · periods %2 to %3 before each incident "
               "against the %4 from it on; the points above their mean are added up (CAR)")
                .arg(intervalWord(study.request.view.interval), text::count(-study.request.before),
                     text::count(-kEstimationEnd), text::count(study.request.after)));
    }

    session::Session& m_session;
    std::shared_ptr<const Snapshot> m_snapshot; ///< that was asked about
    std::optional<Result<EventStudy>> m_study; ///< none = not answered yet
    EventTable* m_events;
    QTableView* m_table = new QTableView;
    Card* m_card = new Card;
};
} // namespace

Panel* makeEventStudyPanel(session::Session& session, QWidget* parent)
{
    return new EventStudyPanel(session, parent);
}

} // namespace trustbilanz
