// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/effects.h"
#include "widgets/card.h"
#include "widgets/charts/effectcontent.h"
#include "widgets/effecttables.h"
#include "widgets/pages/effectform.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;
constexpr int kChartHeight = 320;
constexpr int kGroupHeight = 260;
constexpr int kSecondaryPixels = 12;
constexpr int kMostFigures = 14;

/// Whether trust changed with an incident: the course before, the course after, and what became
/// of the first without the second, as far as the points can tell.
class EffectPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(EffectPanel)
public:
    EffectPanel(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;
    void showIncident(const QString& id) override { m_form->choose(id); }

protected:
    void retranslate() override;
    void applyTheme() override { showAnswer(); }

private:
    void build();
    void ask();
    void receive(const Result<Effect>& effect);
    void showAnswer();
    QString withoutChoice() const;
    void showNothing(const QString& title, const QString& reason);
    void showEffect(const Effect& effect);
    void showGroups(const Effect& effect);
    QString method(const Effect& effect) const;
    QString legend(const Effect& effect) const;

    session::Session& m_session;
    std::shared_ptr<const Snapshot> m_snapshot; ///< that was asked about
    bool m_isForPaper = false; ///< what it was asked for
    std::optional<Result<Effect>> m_effect; ///< none = not answered yet
    EffectForm* m_form = new EffectForm;
    EffectTable* m_periods;
    EstimateTable* m_figures;
    GroupTable* m_groups;
    TimeChart* m_chart = new TimeChart;
    TimeChart* m_groupChart = new TimeChart;
    ChartCard* m_card;
    ChartCard* m_groupCard;
    QTableView* m_figureTable = new QTableView;
    QLabel* m_legend = makeLabel(kSecondaryPixels, "muted");
    QLabel* m_notes = makeLabel(kSecondaryPixels, "muted");
};

EffectPanel::EffectPanel(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_periods(makeEffectTable(this))
    , m_figures(makeEstimateTable(this))
    , m_groups(makeGroupTable(this))
    , m_card(new ChartCard(m_chart, m_periods))
    , m_groupCard(new ChartCard(m_groupChart, m_groups))
{
    build();
    connect(m_form, &EffectForm::changed, this, [this] { ask(); });
    connect(m_chart, &TimeChart::markerActivated, m_form, &EffectForm::choose);
}

void EffectPanel::build()
{
    m_chart->setMinimumHeight(kChartHeight);
    m_groupChart->setMinimumHeight(kGroupHeight);
    m_chart->setOwnDays(true);
    m_groupChart->setOwnDays(true);
    m_card->setObjectName(QStringLiteral("effect"));
    m_groupCard->setObjectName(QStringLiteral("effect.groups"));
    m_card->setMethod(QStringLiteral("before-after"));
    m_groupCard->setMethod(QStringLiteral("before-after"));
    setUpTable(*m_figureTable, *m_figures);
    growWithRows(*m_figureTable, kMostFigures);
    m_figureTable->setObjectName(QStringLiteral("effect.figures"));
    m_notes->setObjectName(QStringLiteral("effect.notes"));
    m_card->body()->insertWidget(0, m_form);
    m_card->body()->insertWidget(1, m_legend);
    m_card->body()->addWidget(m_figureTable);
    m_card->body()->addWidget(m_notes);
    m_groupCard->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_card);
    layout->addWidget(m_groupCard);
}

void EffectPanel::showSnapshot(const Snapshot& snapshot)
{
    const bool forPaper = session::isForPaper(*this);
    if (m_snapshot && m_snapshot == m_session.snapshot() && m_isForPaper == forPaper)
        return showAnswer();
    m_snapshot = m_session.snapshot();
    m_isForPaper = forPaper;
    m_form->showChoices(snapshot);
    ask();
}

/// Who chose no incident yet is shown the strongest that can be tested.
void EffectPanel::ask()
{
    if (!m_snapshot)
        return;
    if (!m_form->hasIncidents()) {
        m_effect.reset();
        return showAnswer();
    }
    m_session.ask(
        this,
        [wish = m_form->request(m_snapshot->trend.view)](const session::WorkspaceData& data,
                                                         const TrendView&, const Progress&) {
            EffectRequest request = wish;
            if (request.incident.isEmpty())
                request.incident = session::strongestIncident(data, request);
            return session::buildEffect(data, request);
        },
        [this](const Result<Effect>& effect) { receive(effect); });
}

void EffectPanel::receive(const Result<Effect>& effect)
{
    m_effect = effect;
    if (effect)
        m_form->showAnswer(*effect);
    showAnswer();
}

void EffectPanel::showAnswer()
{
    if (!m_snapshot)
        return;
    if (!m_form->hasIncidents())
        return showNothing(tr("Before/after analysis"), withoutChoice());
    if (!m_effect)
        return showNothing(tr("Before/after analysis"), tr("Being worked out…"));
    if (!*m_effect)
        return showNothing(tr("Before/after analysis"), text::describe(m_effect->error()));
    showEffect(**m_effect);
}

/// Why no incident is offered: there is none with a date, or none of them concerns the brand.
QString EffectPanel::withoutChoice() const
{
    const auto dated
        = std::ranges::count_if(m_snapshot->incidents, [](const AssessedIncident& assessed) {
              return assessed.incident.effectiveDate().has_value();
          });
    if (dated == 0)
        return tr("No incident with a date yet. Add one or import a log.");
    return tr("%Ln incident(s) with a date, none of them of the own brand. Add one of your own or "
              "change the owner of one.",
              nullptr, int(dated));
}

void EffectPanel::showNothing(const QString& title, const QString& reason)
{
    TimeChart::Content content;
    content.emptyReason = reason;
    m_chart->setContent(std::move(content));
    m_periods->setRecords({});
    m_figures->setRecords({});
    m_figureTable->hide();
    m_legend->hide();
    m_notes->hide();
    m_groupCard->hide();
    m_card->setTitle(title);
    m_card->setSubtitle(tr("Individual trust before and after an incident"));
}

void EffectPanel::showEffect(const Effect& effect)
{
    m_chart->setContent(charts::effectContent(effect, *m_snapshot));
    m_periods->setRecords(effectRows(effect));
    m_figures->setRecords(estimateRows(effect));
    m_figureTable->show();
    m_card->setTitle(text::effectSentence(effect));
    m_card->setSubtitle(method(effect) + QLatin1Char('\n')
                        + text::effectWarnings(effect).join(QLatin1Char(' ')));
    m_legend->setText(legend(effect));
    m_legend->show();
    m_notes->setText((QStringList {text::meansSentence(effect)} + text::effectComparisons(effect))
                         .join(QLatin1Char('\n')));
    m_notes->show();
    m_figureTable->setAccessibleName(tr("Figures: %1").arg(m_card->title()));
    showGroups(effect);
}

void EffectPanel::showGroups(const Effect& effect)
{
    m_groupCard->setVisible(effect.groups.has_value());
    m_groups->setRecords(groupRows(effect));
    if (!effect.groups)
        return;
    m_groupChart->setContent(charts::groupContent(effect, *m_snapshot));
    m_groupCard->setTitle(text::groupSentence(*effect.groups, effect));
    m_groupCard->setSubtitle(
        tr("Affected and other customers · difference in differences, errors by customer · whether "
           "they went together before shows how far the comparison carries"));
}

QString EffectPanel::method(const Effect& effect) const
{
    const QString name = effect.title.isEmpty() ? effect.request.incident : effect.title;
    QStringList parts {tr("Before/after analysis of “%1”, %2").arg(name, text::date(effect.date)),
                       intervalWord(effect.request.view.interval),
                       tr("%1 points before, %2 after")
                           .arg(text::count(effect.pointsBefore), text::count(effect.pointsAfter))};
    const QString confidence = text::percent(effect.request.view.confidence);
    if (effect.fit)
        parts << tr("segmented regression, %1 intervals by the larger of OLS and Newey–West errors "
                    "(lag %2), for the level: %3")
                     .arg(confidence, text::count(effect.fit->lag),
                          text::errorSource(effect.fit->level.errors));
    else
        parts << tr("means over customers with %1 intervals").arg(confidence);
    return parts.join(QStringLiteral(" · "));
}

QString EffectPanel::legend(const Effect& effect) const
{
    QStringList parts {
        tr("● mean of a period, ○ of fewer than %1 customers").arg(text::count(kFewAnswers)),
        tr("shaded: left out")};
    if (effect.fit)
        parts << tr("lines: fitted, with the band of their interval")
              << tr("dashed: the earlier course carried on");
    return parts.join(QStringLiteral(" · "));
}

QString EffectPanel::summary() const
{
    return m_card->title() + QLatin1Char(' ') + m_chart->accessibleDescription();
}

void EffectPanel::retranslate()
{
    m_form->retranslate();
    m_periods->retranslate();
    m_figures->retranslate();
    m_groups->retranslate();
    m_card->retranslate();
    m_groupCard->retranslate();
    showAnswer();
}
} // namespace

Panel* makeEffectPanel(session::Session& session, QWidget* parent)
{
    return new EffectPanel(session, parent);
}

} // namespace trustbilanz
