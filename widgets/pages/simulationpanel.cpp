// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/losscontent.h"
#include "widgets/charts/swaybars.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/runoptions.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/pages/simulationform.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/simulationtables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;
constexpr int kFormWidth = 400;
constexpr int kCurveHeight = 320;
constexpr int kMostTails = 6;

/// Layer 3: the inputs of the simulation beside what comes of them, which follows every change: a
/// preview at once, the trials as soon as they are drawn.
class SimulationPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(SimulationPanel)
public:
    SimulationPanel(SimulationRun& run, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override;

private:
    void build();
    QLayout* makeUpper();
    QLayout* makeLower();
    void showAnswer();
    void showSubtitles();
    void showResult(const SimulationResult& result);
    void showTornado(const SimulationResult& result);
    void setWords();
    void setChartsVisible(bool visible);

    SimulationRun& m_run;
    Card* m_inputs = new Card;
    SimulationForm* m_form = new SimulationForm;
    RunOptions* m_options = new RunOptions;
    SimulationFigures* m_figures = new SimulationFigures;
    ExceedanceTable* m_exceedanceRows = makeExceedanceTable(this);
    HistogramTable* m_histogramRows = makeHistogramTable(this);
    SensitivityTable* m_sensitivityRows = makeSensitivityTable(this);
    ConvergenceTable* m_convergenceRows = makeConvergenceTable(this);
    TailTable* m_tailRows = makeTailTable(this);
    ValueChart* m_curve = new ValueChart;
    ValueChart* m_histogram = new ValueChart;
    ValueChart* m_convergence = new ValueChart;
    SwayBars* m_tornado = new SwayBars;
    ChartCard* m_curveCard = new ChartCard(m_curve, m_exceedanceRows);
    ChartCard* m_histogramCard = new ChartCard(m_histogram, m_histogramRows);
    ChartCard* m_tornadoCard = new ChartCard(m_tornado, m_sensitivityRows);
    ChartCard* m_convergenceCard = new ChartCard(m_convergence, m_convergenceRows);
    Card* m_tailCard = new Card;
    QTableView* m_tails = new QTableView;
    std::vector<Card*> m_results {m_figures,       m_curveCard,       m_histogramCard,
                                  m_tornadoCard,   m_convergenceCard, m_tailCard};
};

SimulationPanel::SimulationPanel(SimulationRun& run, QWidget* parent)
    : Panel(parent)
    , m_run(run)
{
    build();
    connect(m_form, &SimulationForm::edited, this,
            [this](const Scenario& scenario) { m_run.session().setScenario(scenario); });
    connect(m_form, &SimulationForm::soundChanged, this,
            [this] { m_figures->setStale(!m_form->isSound()); });
    connect(m_options, &RunOptions::changed, this,
            [this] { m_run.setOptions(m_options->options()); });
    connect(&m_run, &SimulationRun::changed, this, [this] { showAnswer(); });
}

void SimulationPanel::build()
{
    const std::initializer_list<std::pair<QWidget*, const char*>> names {
        {m_figures, "simulation.figures"},     {m_curve, "simulation.curve"},
        {m_histogram, "simulation.histogram"}, {m_tornado, "simulation.tornado"},
        {m_convergence, "simulation.convergence"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (Card* card : m_results)
        card->setMethod(QStringLiteral("loss-simulation"));
    m_curve->setMinimumHeight(kCurveHeight);
    setUpTable(*m_tails, *m_tailRows);
    growWithRows(*m_tails, kMostTails);
    m_tailCard->body()->addWidget(m_tails);
    m_tailCard->body()->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(makeUpper());
    layout->addLayout(makeLower());
}

QLayout* SimulationPanel::makeUpper()
{
    m_inputs->setMinimumWidth(kFormWidth);
    m_inputs->body()->addSpacing(8);
    m_inputs->body()->addWidget(m_form);
    m_inputs->body()->addWidget(m_options);
    auto* results = new QVBoxLayout;
    results->setSpacing(kGap);
    results->addWidget(m_figures);
    results->addWidget(m_curveCard);
    results->addWidget(m_tailCard);
    results->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_inputs, 2);
    row->addLayout(results, 3);
    return row;
}

/// The names of the tornado's inputs need the whole width.
QLayout* SimulationPanel::makeLower()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (ChartCard* card : {m_histogramCard, m_convergenceCard})
        row->addWidget(card, 1);
    auto* lower = new QVBoxLayout;
    lower->setSpacing(kGap);
    lower->addLayout(row);
    lower->addWidget(m_tornadoCard);
    return lower;
}

void SimulationPanel::showSnapshot(const Snapshot& snapshot)
{
    Scenario shown = snapshot.scenario;
    shown.currency = m_run.scenario().currency;
    m_form->showScenario(shown, m_run.measured());
}

void SimulationPanel::setChartsVisible(bool visible)
{
    for (Card* card : m_results) {
        if (card != m_figures)
            card->setVisible(visible);
    }
}

/// What every card shows, and from which run.
void SimulationPanel::showSubtitles()
{
    const SimulationResult* result = m_run.result();
    const QString origin = result ? QStringLiteral(" · ") + originOf(*result) : QString();
    const std::initializer_list<std::pair<Card*, QString>> subtitles {
        {m_curveCard, tr("Loss exceedance curve with its Monte Carlo band")},
        {m_histogramCard, result && hasBenefits(*result)
                              ? tr("Trials with a loss or a benefit, by its size")
                              : tr("Trials with a loss, by its size")},
        {m_tornadoCard, tr("Mean loss, one input at a time, same random numbers")},
        {m_convergenceCard, tr("Mean as trials were added, with its interval")},
        {m_tailCard, tr("Percentiles of several scenarios may not be added")}};
    for (const auto& [card, words] : subtitles)
        card->setSubtitle(words + origin);
}

void SimulationPanel::showAnswer()
{
    showSubtitles();
    const SimulationResult* result = m_run.result();
    setChartsVisible(result);
    for (Card* card : m_results)
        card->setMethodInputs(simulationInputs(m_run.scenario()));
    if (result)
        return showResult(*result);
    const std::optional<Error> error = m_run.error();
    m_figures->showReason(error ? text::describe(*error)
                              : m_run.scenario().hasSimulation()
                              ? tr("The simulation is being worked out.")
                              : tr("Choose a template above, or add what an event costs."));
}

void SimulationPanel::showResult(const SimulationResult& result)
{
    const QString& currency = m_run.scenario().currency;
    const std::optional<double> tolerance = m_run.scenario().simulation.tolerance;
    m_figures->showResult(result, tolerance, currency);
    m_figures->warnAboveRevenue(result, m_run.scenario().revenue, m_run.scenario().simulation.years);
    m_curve->setContent(charts::exceedanceContent(result, tolerance, currency));
    m_histogram->setContent(charts::histogramContent(result, currency));
    m_convergence->setContent(charts::convergenceContent(result, currency));
    m_exceedanceRows->setRecords(moneyRows(result.exceedance, currency));
    m_histogramRows->setRecords(moneyRows(result.histogram, currency));
    m_convergenceRows->setRecords(moneyRows(result.convergence, currency));
    m_tailRows->setRecords(moneyRows(result.tails, currency));
    showTornado(result);
    m_curveCard->setTitle(result.aboveTolerance
                              ? tr("A loss above the tolerance: %1")
                                    .arg(charts::chance(result.aboveTolerance->probability))
                              : tr("Probability that the loss exceeds this amount"));
    m_histogramCard->setTitle((hasBenefits(result)
                                   ? tr("%1 of the trials cost something or bring a benefit")
                                   : tr("%1 of the trials cost something"))
                                  .arg(charts::chance(1 - result.probabilityOfNoLoss)));
    m_convergenceCard->setTitle(
        result.trials > 0 ? tr("More trials would move the mean by less than %1")
                                .arg(text::money(2 * result.standardError, currency))
                          : tr("The trials are being drawn"));
}

/// The preview has no tornado: the last one stays until the next is there.
void SimulationPanel::showTornado(const SimulationResult& result)
{
    if (result.sensitivity.empty() && result.trials == 0)
        return;
    const QString& currency = m_run.scenario().currency;
    std::vector<SwayBars::Sway> bars;
    for (const SensitivityRow& row : result.sensitivity)
        bars.push_back({inputName(row.input), row.low, row.high,
                        tr("%1 / %2").arg(text::money(row.low, currency),
                                          text::money(row.high, currency))});
    m_sensitivityRows->setRecords(moneyRows(result.sensitivity, currency));
    m_tornadoCard->setTitle(bars.empty() ? tr("No input to vary")
                                         : tr("%1 sways the mean most").arg(bars.front().name));
    m_tornado->setSways(std::move(bars), result.mean);
}

QString SimulationPanel::summary() const
{
    return m_figures->title();
}

void SimulationPanel::setWords()
{
    m_inputs->setTitle(tr("Layer 3: own simulation"));
    m_inputs->setSubtitle(tr("Each event of each trial is drawn on its own"));
    m_figures->setSubtitle(tr("Model: what the inputs at the left would cost, not a measurement"));
    m_tailCard->setTitle(tr("The tail in figures"));
    m_tails->setAccessibleName(tr("Table: %1").arg(m_tailCard->title()));
    m_tornado->setKey(tr("input at its 5 % point, a fixed one 10 % less"),
                      tr("input at its 95 % point, a fixed one 10 % more"));
}

void SimulationPanel::retranslate()
{
    setWords();
    m_form->retranslate();
    m_options->retranslate();
    for (ChartCard* card : {m_curveCard, m_histogramCard, m_tornadoCard, m_convergenceCard})
        card->retranslate();
    m_exceedanceRows->retranslate();
    m_histogramRows->retranslate();
    m_sensitivityRows->retranslate();
    m_convergenceRows->retranslate();
    m_tailRows->retranslate();
    m_figures->setStale(!m_form->isSound());
    showAnswer();
}

void SimulationPanel::applyTheme()
{
    m_tornado->update();
}

} // namespace

Panel* makeSimulationPanel(SimulationRun& run, QWidget* parent)
{
    return new SimulationPanel(run, parent);
}

} // namespace trustbilanz
