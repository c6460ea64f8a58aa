// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/individual.h"
#include "models/session/possibleviews.h"
#include "widgets/card.h"
#include "widgets/charts/densitystrip.h"
#include "widgets/choicebutton.h"
#include "widgets/individualtables.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>

#include <algorithm>

namespace trustbilanz {

namespace {
/// How the customers' scores are distributed, period by period.
class DensityPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(DensityPanel)
public:
    DensityPanel(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_table(makeDecileTable(this))
        , m_card(new ChartCard(m_strip, m_table))
        , m_choice(new ChoiceButton(m_card->addAction(QStringLiteral("densityInterval")),
                                    [this](int choice) { choose(choice); }))
    {
        m_strip->setObjectName(QStringLiteral("densityStrip"));
        m_card->setObjectName(QStringLiteral("densityCard"));
        m_card->setMethod(QStringLiteral("score-density"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        m_intervals = session::possibleIntervals(snapshot.batches);
        if (m_wanted && *m_wanted < m_intervals.front())
            m_wanted.reset();
        showChoices();
        ask();
    }
    QString summary() const override { return m_strip->accessibleDescription(); }

protected:
    void retranslate() override
    {
        showChoices();
        m_card->setTitle(tr("Distribution of scores over time"));
        m_table->retranslate();
        m_card->retranslate();
        showDensity();
    }
    void applyTheme() override { m_strip->update(); }

private:
    void showChoices()
    {
        QStringList titles {tr("Automatic")};
        for (const Interval interval : m_intervals)
            titles << text::interval(interval);
        const auto current = std::ranges::find(m_intervals, m_wanted);
        m_choice->setChoices(tr("Length of a column"), titles,
                             m_wanted ? 1 + int(current - m_intervals.begin()) : 0);
    }

    void choose(int choice)
    {
        m_wanted = choice > 0 ? std::optional(m_intervals[size_t(choice - 1)]) : std::nullopt;
        retranslate();
        ask();
    }

    void ask()
    {
        m_session.ask(
            this,
            [interval = m_wanted](const session::WorkspaceData& data, const TrendView& view,
                                  const Progress&) {
                return session::buildDensity(data, view, interval);
            },
            [this](const Result<Density>& density) {
                m_density = density ? *density : Density();
                m_problem = density ? QString() : text::describe(density.error());
                showDensity();
            });
    }

    void showDensity()
    {
        m_strip->setContent(m_density, m_problem.isEmpty() ? emptyReason() : m_problem);
        m_table->setRecords(decileRows(m_density));
        const bool isEmpty = m_density.columns.empty();
        m_card->setSubtitle(isEmpty ? QString()
                                    : tr("%1 · share of customers by their mean score, index 0–100")
                                          .arg(intervalWord(m_density.interval)));
    }

    QString emptyReason() const
    {
        const auto snapshot = m_session.snapshotFor(*this);
        return snapshot && snapshot->answers > 0
            ? tr("No answers in this range with these filters. Choose a longer range or other "
                 "filters.")
            : tr("No answers yet. Import scores on the Data page.");
    }

    session::Session& m_session;
    Density m_density;
    QString m_problem;
    std::vector<Interval> m_intervals; ///< that are offered
    std::optional<Interval> m_wanted; ///< none = automatic
    TrendTable* m_table;
    DensityStrip* m_strip = new DensityStrip;
    ChartCard* m_card;
    ChoiceButton* m_choice;
};
} // namespace

Panel* makeDensityPanel(session::Session& session, QWidget* parent)
{
    return new DensityPanel(session, parent);
}

} // namespace trustbilanz
