// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ask.h"
#include "widgets/card.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <optional>

namespace trustbilanz {

/// A panel with one chart card whose record is asked from the session, because no snapshot holds
/// it. Shows what came last until the next arrives, and in place of a chart the reason why there is
/// none.
template<class Record>
class QuestionPanel : public Panel
{
public:
    void showSnapshot(const Snapshot&) override { ask(); }

    QString summary() const override
    {
        return m_reason->isVisibleTo(this) ? m_reason->text() : m_chart->accessibleDescription();
    }

protected:
    using Answer = Result<Record>;
    using Question
        = std::function<Answer(const session::WorkspaceData& data, const TrendView& view)>;

    QuestionPanel(session::Session& session, QWidget* chart, QAbstractItemModel* table,
                  QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_chart(chart)
        , m_card(new ChartCard(chart, table))
        , m_reason(makeLabel(13, "muted"))
        , m_notes(makeLabel(12, "muted"))
    {
        m_card->body()->addWidget(m_reason);
        m_card->body()->addWidget(m_notes);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
        showReason({});
    }

    virtual Question question() const = 0;
    /// Titles, chart and table of the record; a reason instead through showReason().
    virtual void showRecord(const Record& record) = 0;
    virtual QString title() const = 0; ///< where there is nothing to find

    session::Session& session() const { return m_session; }
    ChartCard* card() const { return m_card; }
    const std::optional<Record>& record() const { return m_record; }

    void ask()
    {
        m_session.ask(
            this,
            [asked = question()](const session::WorkspaceData& data, const TrendView& view,
                                 const Progress&) { return asked(data, view); },
            [this](const Answer& answer) {
                m_record = answer ? std::optional(*answer) : std::nullopt;
                m_error = answer ? std::nullopt : std::optional(answer.error());
                showAgain();
            });
    }

    /// Nothing else is shown beside a reason; an empty one shows the chart.
    void showReason(const QString& reason)
    {
        m_reason->setText(reason);
        m_reason->setVisible(!reason.isEmpty());
        m_card->table()->parentWidget()->setVisible(reason.isEmpty());
        m_card->findChild<QToolButton*>(QStringLiteral("tableToggle"))
            ->setVisible(reason.isEmpty());
    }

    void showNotes(const QStringList& notes)
    {
        m_notes->setText(notes.join(QLatin1Char('\n')));
        m_notes->setVisible(!notes.isEmpty());
    }

    void showAgain()
    {
        m_card->retranslate();
        m_card->setTitle(title());
        showNotes({});
        if (m_error)
            showReason(text::describe(*m_error));
        else if (m_record)
            showRecord(*m_record);
    }

    void retranslate() override { showAgain(); }
    void applyTheme() override { m_chart->update(); }

private:
    session::Session& m_session;
    QWidget* m_chart;
    ChartCard* m_card;
    QLabel* m_reason;
    QLabel* m_notes;
    std::optional<Record> m_record;
    std::optional<Error> m_error;
};

} // namespace trustbilanz
