// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/losssimulation.h"
#include "models/session/ask.h"
#include "models/session/scenariofile.h"
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/comparisonbars.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/ownfiguresbutton.h"
#include "widgets/pages/scenarioform.h"
#include "widgets/pages/scenariolayers.h"
#include "widgets/pages/simulationlayer.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/revenuetable.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

namespace trustbilanz {

namespace {
constexpr int kFormWidth = 400;
constexpr int kGap = 16;

/// Layers 1 to 3 side by side, their assumptions, and how one loss of trust is read as a full year
/// or as a peak that recovers.
class ScenarioLayersPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioLayersPanel)
public:
    ScenarioLayersPanel(SimulationRun& run, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_comparison->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { m_bars->update(); }

private:
    QLayout* makeLayers();
    QLayout* makeAssumptions();
    void restoreDefaults();
    void showResults();
    void showComparison();
    std::vector<Card*> figures() const;

    session::Session& m_session;
    LayerCard* m_rule = new LayerCard(ruleFigures());
    LayerCard* m_dose = new LayerCard(doseResponseFigures());
    SimulationLayer* m_simulation;
    Card* m_inputs = new Card;
    ScenarioForm* m_form = new ScenarioForm;
    OwnFiguresButton* m_own;
    QToolButton* m_defaults = nullptr;
    RevenueTable* m_table = makeRevenueTable(this);
    ComparisonBars* m_bars = new ComparisonBars;
    ChartCard* m_comparison = new ChartCard(m_bars, m_table);
    QLabel* m_note = makeLabel(12, "muted");
    LayerInput m_shown;
};

ScenarioLayersPanel::ScenarioLayersPanel(SimulationRun& run, QWidget* parent)
    : Panel(parent)
    , m_session(run.session())
    , m_simulation(new SimulationLayer(run))
    , m_own(new OwnFiguresButton(m_session, m_inputs->addActionBelow(QStringLiteral("ownFigures"))))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(makeLayers());
    layout->addWidget(m_note);
    layout->addLayout(makeAssumptions());
    connect(m_form, &ScenarioForm::edited, this,
            [this](const Scenario& scenario) { m_session.setScenario(scenario); });
    connect(m_own, &OwnFiguresButton::taken, &run, &SimulationRun::setMeasured);
    connect(m_defaults, &QToolButton::clicked, this, [this] { restoreDefaults(); });
}

QLayout* ScenarioLayersPanel::makeLayers()
{
    auto* layers = new QHBoxLayout;
    layers->setSpacing(kGap);
    for (Card* card : std::initializer_list<Card*> {m_rule, m_dose, m_simulation})
        layers->addWidget(card, 1);
    for (Card* card : std::initializer_list<Card*> {m_rule, m_dose, m_comparison})
        card->setMethod(QStringLiteral("revenue-at-risk"));
    return layers;
}

QLayout* ScenarioLayersPanel::makeAssumptions()
{
    m_inputs->setMinimumWidth(kFormWidth);
    m_defaults = m_inputs->addActionBelow(QStringLiteral("publishedDefaults"));
    m_inputs->body()->addSpacing(8);
    m_inputs->body()->addWidget(m_own->note());
    m_inputs->body()->addWidget(m_form);
    auto* results = new QVBoxLayout;
    results->addWidget(m_comparison);
    results->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_inputs, 2);
    row->addLayout(results, 3);
    return row;
}

void ScenarioLayersPanel::showSnapshot(const Snapshot& snapshot)
{
    m_shown
        = {session::completedFrom(snapshot.scenario, snapshot.settings), snapshot.revenueAtRisk};
    m_form->showScenario(snapshot.scenario, snapshot.settings);
    m_own->showSnapshot(snapshot);
    showResults();
}

void ScenarioLayersPanel::retranslate()
{
    m_inputs->setTitle(tr("Assumptions"));
    m_defaults->setText(tr("Published values"));
    m_defaults->setToolTip(tr("Sets layers 1 and 2 to their published values; the company "
                              "and layer 3 stay"));
    m_rule->setTitle(tr("Layer 1: published rule"));
    m_rule->setSubtitle(tr("Average effect of a massive loss of trust"));
    m_dose->setTitle(tr("Layer 2: per index point"));
    m_dose->setSubtitle(tr("Effect grows with the points of the trust index that are lost"));
    m_note->setText(
        tr("Why they differ: the rule is an average over companies after a massive loss of trust, "
           "the second grows with the points lost, the third draws how often events happen and "
           "what each costs. EBITDA already feels the lost revenue: figures stand side by side and "
           "are never added."));
    m_comparison->setSubtitle(tr("Revenue loss by reading, bars from zero"));
    m_comparison->retranslate();
    m_table->retranslate();
    m_form->retranslate();
    m_own->retranslate();
    m_simulation->retranslate();
    showResults();
}

void ScenarioLayersPanel::restoreDefaults()
{
    const Scenario published;
    Scenario scenario = m_session.snapshot()->scenario;
    scenario.reading = published.reading;
    for (const ScenarioField& field : kScenarioFields) {
        if (!field.optional)
            field.set(scenario, field.get(published));
    }
    m_session.setScenario(scenario);
}

std::vector<Card*> ScenarioLayersPanel::figures() const
{
    return {m_rule, m_dose, m_comparison};
}

void ScenarioLayersPanel::showResults()
{
    m_rule->showLayer(m_shown);
    m_dose->showLayer(m_shown);
    for (Card* card : figures())
        card->setMethodInputs(revenueInputs(m_shown.scenario));
    showComparison();
}

void ScenarioLayersPanel::showComparison()
{
    const QString& currency = m_shown.scenario.currency;
    std::vector<RevenueReading> rows
        = revenueReadings(m_shown.scenario, m_shown.estimate.value_or(RevenueAtRisk()));
    std::vector<ComparisonBars::Bar> bars;
    for (const RevenueReading& row : rows)
        bars.push_back({readingName(row), row.loss, text::money(row.loss, currency)});
    const auto amount = [&](std::optional<double> loss) { return text::money(loss, currency); };
    m_comparison->setTitle(rows[0].loss && rows[1].loss
                               ? tr("Revenue at risk: %1 by the published rule, %2 per index point")
                                     .arg(amount(rows[0].loss), amount(rows[1].loss))
                               : tr("Revenue at risk cannot be estimated yet: state the annual "
                                    "revenue, and its growth if the rule needs it"));
    m_bars->setBars(std::move(bars));
    m_table->setRecords(std::move(rows));
}

} // namespace

Panel* makeScenarioLayersPanel(SimulationRun& run, QWidget* parent)
{
    return new ScenarioLayersPanel(run, parent);
}

} // namespace trustbilanz
