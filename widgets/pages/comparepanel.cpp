// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/scenariocomparison.h"
#include "models/session/ask.h"
#include "models/session/scenariofile.h"
#include "widgets/card.h"
#include "widgets/charts/losscontent.h"
#include "widgets/comparisontable.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/comparisonchoice.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/simulationtables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QTableView>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;
constexpr int kNameWidth = 180; ///< pixels at least

/// The scenario on the page beside up to three others: what each costs, and how the first differs
/// from each of them, trial by trial.
class ComparePanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ComparePanel)
public:
    ComparePanel(SimulationRun& run, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    /// The difference of the first scenario to one of the others.
    struct Difference {
        ValueChart* chart;
        HistogramTable* rows;
        ChartCard* card;
    };
    QLayout* makeDifferences();
    void compare();
    void showComparison();
    void showReason(const QString& reason);
    void showDifference(const Difference& shown, size_t place);

    SimulationRun& m_run;
    WorkspaceSettings m_settings;
    std::optional<ScenarioComparison> m_found;
    Card* m_card = new Card;
    ComparisonChoice* m_choice = new ComparisonChoice;
    ComparisonTable* m_rows = makeComparisonTable(this);
    QTableView* m_table = new QTableView;
    std::vector<Difference> m_differences;
};

ComparePanel::ComparePanel(SimulationRun& run, QWidget* parent)
    : Panel(parent)
    , m_run(run)
{
    m_card->setObjectName(QStringLiteral("compare"));
    m_table->setObjectName(QStringLiteral("compare.table"));
    m_card->setMethod(QStringLiteral("loss-simulation"));
    setUpTable(*m_table, *m_rows);
    growWithRows(*m_table, int(risk::kMostCompared));
    keepRoomForWords(*m_table, kNameWidth);
    m_card->body()->addWidget(m_choice);
    m_card->body()->addSpacing(8);
    m_card->body()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_card);
    layout->addLayout(makeDifferences());
    connect(m_choice, &ComparisonChoice::changed, this, [this] { compare(); });
    connect(&m_run, &SimulationRun::changed, this, [this] { compare(); });
}

QLayout* ComparePanel::makeDifferences()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (size_t i = 1; i < risk::kMostCompared; ++i) {
        auto* chart = new ValueChart;
        HistogramTable* rows = makeHistogramTable(this);
        auto* card = new ChartCard(chart, rows);
        chart->setObjectName(QStringLiteral("compare.difference%1").arg(i));
        card->setMethod(QStringLiteral("loss-simulation"));
        row->addWidget(card, 1);
        m_differences.push_back({chart, rows, card});
    }
    return row;
}

void ComparePanel::showSnapshot(const Snapshot& snapshot)
{
    m_settings = snapshot.settings;
    m_choice->showSnapshot(snapshot);
    compare();
}

/// After the trials of the scenario itself, which come first.
void ComparePanel::compare()
{
    std::vector<Scenario> scenarios {m_run.scenario()};
    for (const Scenario& other : m_choice->chosen())
        scenarios.push_back(session::completedFrom(other, m_settings));
    if (!m_run.scenario().hasSimulation())
        return showReason(tr("Needs events and losses: choose a template above."));
    if (scenarios.size() < 2)
        return showReason(tr("Choose a kept scenario or a template to compare with."));
    if (!m_run.isDrawn())
        return;
    m_run.session().ask(
        this,
        [scenarios, options = m_run.options()](const session::WorkspaceData&, const TrendView&,
                                               const Progress& progress) {
            return risk::compareScenarios(scenarios, options, progress);
        },
        [this](const Result<ScenarioComparison>& found) {
            if (!found)
                return showReason(text::describe(found.error()));
            m_found = *found;
            showComparison();
        });
}

void ComparePanel::showReason(const QString& reason)
{
    m_found.reset();
    m_table->hide();
    for (const Difference& difference : m_differences)
        difference.card->hide();
    m_card->setTitle(tr("Compare scenarios"));
    m_card->setSubtitle(reason);
    m_card->setMethodInputs({});
}

void ComparePanel::showComparison()
{
    m_rows->setRecords(comparedScenarios(*m_found));
    m_table->show();
    for (size_t i = 0; i < m_differences.size(); ++i)
        showDifference(m_differences[i], i + 1);
    const auto& results = m_found->results;
    const auto dearest = std::ranges::max_element(results, {}, &SimulationResult::mean);
    const auto place = size_t(dearest - results.begin());
    m_card->setTitle(tr("%1 costs most on average: %2")
                         .arg(comparedName(place, m_found->scenarios[place].name),
                              text::money(dearest->mean, m_run.scenario().currency)));
    m_card->setSubtitle(
        tr("All over %Ln year(s), against the same tolerance and from the same random numbers",
           nullptr, int(std::lround(m_run.scenario().simulation.years)))
        + QStringLiteral(" · ") + originOf(results.front()));
    m_card->setMethodInputs(simulationInputs(m_run.scenario()));
}

void ComparePanel::showDifference(const Difference& shown, size_t place)
{
    shown.card->setVisible(place < m_found->scenarios.size());
    if (place >= m_found->scenarios.size())
        return;
    const QString& currency = m_run.scenario().currency;
    const SimulationResult& difference = m_found->differences[place - 1];
    const QString letter = comparedLetter(place);
    const auto tail
        = [&](double level) { return text::money(tailAt(difference, level)->quantile, currency); };
    shown.card->setTitle(tr("A costs more than %1 in %2 of the trials")
                             .arg(letter, charts::chance(difference.aboveTolerance->probability)));
    //: the difference of two scenarios trial by trial; %4 and %5 hold 90 % of the trials
    shown.card->setSubtitle(tr("A minus %1: %2 on average (standard error %3), 90 % of the trials "
                               "from %4 to %5; equal in %6")
                                .arg(letter, text::money(difference.mean, currency),
                                     text::money(difference.standardError, currency),
                                     tail(risk::kLowOfDifference), tail(risk::kHighOfDifference),
                                     charts::chance(difference.probabilityOfNoLoss))
                            + QStringLiteral(" · ") + originOf(difference));
    shown.chart->setContent(charts::differenceContent(difference, letter, currency));
    shown.rows->setRecords(moneyRows(difference.histogram, currency));
    shown.card->setMethodInputs(simulationInputs(m_found->scenarios[place]));
}

void ComparePanel::retranslate()
{
    m_choice->retranslate();
    m_rows->retranslate();
    m_table->setAccessibleName(tr("Table: %1").arg(tr("Compare scenarios")));
    for (const Difference& difference : m_differences) {
        difference.rows->retranslate();
        difference.card->retranslate();
    }
    compare();
}
} // namespace

Panel* makeComparePanel(SimulationRun& run, QWidget* parent)
{
    return new ComparePanel(run, parent);
}

} // namespace trustbilanz
