// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/individual.h"
#include "widgets/card.h"
#include "widgets/charts/segmentcontent.h"
#include "widgets/choicebutton.h"
#include "widgets/individualtables.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;
constexpr int kTableHeight = 220;
constexpr int kSecondaryPixels = 12;

using session::Comparison;
constexpr std::array kComparisons {Comparison::LastPeriods, Comparison::LastTwelveMonths,
                                   Comparison::ShownRange};

/// None where there is nothing to compare.
struct Answer {
    std::optional<SegmentTrends> trends;
    Comparison comparison = Comparison::LastPeriods;
};

void roundCounts(Answer& answer)
{
    trust::roundCounts(answer.trends);
}

bool isAllHidden(const SegmentChanges& changes)
{
    return std::ranges::all_of(changes.values, &SegmentChange::hidden);
}

Result<Answer> buildAnswer(const session::WorkspaceData& data, const TrendView& view,
                           const QString& segment, Comparison comparison)
{
    const auto ranges = session::comparedRanges(data, view, comparison);
    if (!ranges)
        return Answer {std::nullopt, comparison};
    return session::buildSegmentTrends(data, view, segment, *ranges)
        .map([comparison](SegmentTrends trends) {
            return Answer {std::move(trends), comparison};
        });
}

/// Over the last periods, or over twelve months where those are too short for every value.
Result<Answer> buildAnswer(const session::WorkspaceData& data, const TrendView& view,
                           const QString& segment)
{
    Result<Answer> answer = buildAnswer(data, view, segment, Comparison::LastPeriods);
    if (!answer || !answer->trends || !isAllHidden(answer->trends->changes))
        return answer;
    Result<Answer> longer = buildAnswer(data, view, segment, Comparison::LastTwelveMonths);
    return longer && longer->trends && !isAllHidden(longer->trends->changes) ? longer : answer;
}

/// Every value of a segment as a small chart, and how each changed, ranked.
class SegmentPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(SegmentPanel)
public:
    SegmentPanel(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_segmentTable(makeSegmentTable(this))
        , m_charts(new ChartCard(m_multiples, m_segmentTable))
        , m_table(makeChangeTable(this))
        , m_ranking(new ChartCard(m_bars, m_table))
        , m_segmentChoice(new ChoiceButton(m_charts->addAction(QStringLiteral("segment")),
                                           [this](int choice) { chooseSegment(choice); }))
        , m_comparisonChoice(new ChoiceButton(m_ranking->addAction(QStringLiteral("comparison")),
                                              [this](int choice) { chooseComparison(choice); }))
    {
        m_charts->setObjectName(QStringLiteral("segmentCharts"));
        m_charts->body()->insertWidget(0, m_note);
        m_charts->setMethod(QStringLiteral("segment-changes"));
        m_ranking->setObjectName(QStringLiteral("segmentRanking"));
        m_ranking->setMethod(QStringLiteral("segment-changes"));
        connect(m_multiples, &SmallMultiples::opened, this,
                [this](const QString& value) { open(value); });
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kGap);
        layout->addWidget(m_charts);
        layout->addWidget(m_ranking);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        m_segments.clear();
        for (const SegmentInfo& segment : snapshot.segments)
            m_segments << segment.name;
        if (!m_segments.contains(m_segment))
            m_segment = m_segments.value(0);
        setVisible(!m_segments.isEmpty());
        showChoices();
        ask();
    }

    QString summary() const override { return m_multiples->accessibleDescription(); }

protected:
    void retranslate() override
    {
        m_segmentTable->retranslate();
        m_charts->retranslate();
        m_table->retranslate();
        m_ranking->retranslate();
        showChoices();
        showAnswer();
    }
    void applyTheme() override { update(); }

private:
    /// Filters the view of all pages by the value; the chip of the filter leads back.
    void open(const QString& value)
    {
        TrendView view = m_session.view();
        std::erase_if(view.where,
                      [this](const SegmentFilter& one) { return one.segment == m_segment; });
        view.where.push_back({m_segment, {value}});
        m_session.setView(view);
        emit pageWanted(QStringLiteral("individual"), QStringLiteral("densityCard"));
    }

    void chooseSegment(int choice)
    {
        m_segment = m_segments.value(choice);
        showChoices();
        ask();
    }

    void chooseComparison(int choice)
    {
        m_wanted = kComparisons[size_t(choice)];
        showChoices();
        ask();
    }

    void showChoices()
    {
        m_segmentChoice->setChoices(tr("Segment"), m_segments, int(m_segments.indexOf(m_segment)));
        m_comparisonChoice->setChoices(tr("Comparison"),
                                       {tr("Last period"), tr("Last 12 months"), tr("Shown range")},
                                       int(m_wanted.value_or(m_answer.comparison)));
    }

    void ask()
    {
        if (m_segment.isEmpty())
            return;
        m_session.ask(
            this,
            [segment = m_segment, wanted = m_wanted](const session::WorkspaceData& data,
                                                     const TrendView& view, const Progress&) {
                return wanted ? buildAnswer(data, view, segment, *wanted)
                              : buildAnswer(data, view, segment);
            },
            [this](const Result<Answer>& answer) {
                m_answer = answer ? *answer : Answer();
                m_problem = answer ? QString() : text::describe(answer.error());
                showChoices();
                showAnswer();
            });
    }

    void showAnswer()
    {
        const auto snapshot = m_session.snapshotFor(*this);
        if (!snapshot)
            return;
        m_charts->setTitle(tr("Individual trust by %1", "segment").arg(m_segment));
        m_ranking->setTitle(tr("What changed, by %1", "segment").arg(m_segment));
        const std::optional<SegmentTrends>& trends = m_answer.trends;
        const SegmentChanges changes = trends ? trends->changes : SegmentChanges();
        QString subtitle
            = tr("%1 · mean over customers on one axis · change coloured where it is significant")
                  .arg(intervalWord(snapshot->trend.view.interval));
        if (trends)
            subtitle += QLatin1Char('\n') + tr("Change: %1").arg(comparedText(changes));
        m_charts->setSubtitle(subtitle);
        m_ranking->setSubtitle(trends ? rankingText(changes) : QString());
        m_multiples->setContent(
            trends ? charts::segmentContent(*trends, snapshot->trend.from, snapshot->trend.to)
                   : SmallMultiples::Content());
        m_bars->setBars(charts::changeBars(changes));
        m_segmentTable->setRecords(trends ? segmentRows(*trends) : std::vector<TrendRow>());
        m_table->setRecords(changeRows(changes));
        m_ranking->setVisible(trends.has_value());
        for (ChartCard* card : {m_charts, m_ranking})
            card->setMinimumHeight(card->isTableShown() ? kTableHeight : 0);
        showNote(changes);
    }

    void showNote(const SegmentChanges& changes)
    {
        QString note = m_problem;
        if (!m_answer.trends && m_problem.isEmpty())
            note = tr("There are no two periods with answers to compare: choose a longer range or "
                      "a shorter interval.");
        else if (charts::leftOut(changes) > 0)
            note = tr("The %1 values with the most customers; all of them are in the table below.")
                       .arg(text::count(qint64(charts::kMostSmallCharts)));
        m_note->setText(note);
        m_note->setVisible(!note.isEmpty());
    }

    static QString comparedText(const SegmentChanges& changes)
    {
        return tr("%1 against %2", "two ranges of dates")
            .arg(text::days(changes.second), text::days(changes.first));
    }

    static QString rankingText(const SegmentChanges& changes)
    {
        const QString words
            = tr("%1 · largest fall first · colour: significant after adjusting for the number of "
                 "values · line: %2 interval")
                  .arg(comparedText(changes), text::percent(changes.confidence));
        return changes.methodBreak ? words + QStringLiteral(" · ") + tr("method break") : words;
    }

    session::Session& m_session;
    QStringList m_segments;
    QString m_segment;
    std::optional<Comparison> m_wanted; ///< none = what the data allow
    Answer m_answer;
    QString m_problem;
    SmallMultiples* m_multiples = new SmallMultiples;
    TrendTable* m_segmentTable;
    ChartCard* m_charts;
    ChangeTable* m_table;
    QLabel* m_note = makeLabel(kSecondaryPixels, "muted");
    ChangeBars* m_bars = new ChangeBars;
    ChartCard* m_ranking;
    ChoiceButton* m_segmentChoice;
    ChoiceButton* m_comparisonChoice;
};
} // namespace

Panel* makeSegmentPanel(session::Session& session, QWidget* parent)
{
    return new SegmentPanel(session, parent);
}

} // namespace trustbilanz
