// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/losscontent.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/simulationtables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kCurveHeight = 260;
constexpr double kBadYear = 0.95; ///< one in twenty is worse

/// The trials of the page “Scenarios” with its seed, so that both show the same figures; the
/// tornado, which takes as long again, is not shown here.
risk::SimulationOptions curveOptions()
{
    risk::SimulationOptions options = usualOptions();
    options.sensitivity = false;
    return options;
}

/// What the scenario of the workspace would cost: its loss exceedance curve, a usual and a bad
/// year. The trials are drawn when the page is shown, and again when the scenario changes.
class OverviewLosses final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(OverviewLosses)
public:
    OverviewLosses(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override { m_curve->update(); }

private:
    void build();
    void showAnswer();
    void showReason(const QString& reason);
    void setChartVisible(bool visible);
    void showResult(const SimulationResult& result);
    QString reasonNow() const;
    QString titleOf(const SimulationResult& result) const;
    QString figuresOf(const SimulationResult& result) const;
    QString money(double amount) const;

    SimulationRun* m_run;
    ExceedanceTable* m_rows = makeExceedanceTable(this);
    ValueChart* m_curve = new ValueChart;
    ChartCard* m_card = new ChartCard(m_curve, m_rows);
    QLabel* m_figures = makeLabel(12);
    QLabel* m_reason = makeLabel(13, "muted");
    QPushButton* m_scenarios = new QPushButton;
};

OverviewLosses::OverviewLosses(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_run(new SimulationRun(session, this, curveOptions()))
{
    build();
    connect(m_run, &SimulationRun::changed, this, [this] { showAnswer(); });
    connect(m_scenarios, &QPushButton::clicked, this,
            [this] { emit pageWanted(QStringLiteral("scenarios"), QString()); });
}

void OverviewLosses::build()
{
    m_card->setObjectName(QStringLiteral("lossCard"));
    m_card->setMethod(QStringLiteral("loss-simulation"));
    m_curve->setObjectName(QStringLiteral("overview.lossCurve"));
    m_figures->setObjectName(QStringLiteral("overview.lossFigures"));
    m_reason->setObjectName(QStringLiteral("overview.lossReason"));
    m_scenarios->setObjectName(QStringLiteral("toScenarios"));
    m_curve->setMinimumHeight(kCurveHeight);
    m_card->body()->insertWidget(0, m_figures);
    m_card->body()->addWidget(m_reason);
    m_card->body()->addWidget(m_scenarios, 0, Qt::AlignLeft);
    m_card->body()->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

/// What comes of it is told by the run; until then there is a reason to show.
void OverviewLosses::showSnapshot(const Snapshot& snapshot)
{
    m_run->follow(snapshot);
    showAnswer();
}

void OverviewLosses::showAnswer()
{
    m_card->setMethodInputs(simulationInputs(m_run->scenario()));
    if (const SimulationResult* result = m_run->result())
        showResult(*result);
    else
        showReason(reasonNow());
}

QString OverviewLosses::reasonNow() const
{
    if (const std::optional<Error> error = m_run->error())
        return text::describe(*error);
    return m_run->scenario().hasSimulation()
        ? tr("The simulation is being worked out.")
        : tr("The scenario does not say yet how often incidents happen and what each costs. Choose "
             "a template on the page “Scenarios” or enter both there.");
}

/// The way to the scenarios is there where something is to be done.
void OverviewLosses::showReason(const QString& reason)
{
    setChartVisible(false);
    m_reason->setText(reason);
    const bool isWaiting = m_run->scenario().hasSimulation() && !m_run->error();
    m_scenarios->setVisible(!isWaiting);
    m_card->setTitle(tr("What incidents may cost in a year"));
    m_card->setSubtitle(tr("Loss exceedance curve of the scenario of this workspace"));
}

void OverviewLosses::setChartVisible(bool visible)
{
    m_reason->setVisible(!visible);
    m_scenarios->setVisible(false);
    m_figures->setVisible(visible);
    m_card->table()->parentWidget()->setVisible(visible);
    m_card->findChild<QToolButton*>(QStringLiteral("tableToggle"))->setVisible(visible);
}

void OverviewLosses::showResult(const SimulationResult& result)
{
    const Scenario& scenario = m_run->scenario();
    setChartVisible(true);
    m_curve->setContent(
        charts::exceedanceContent(result, scenario.simulation.tolerance, scenario.currency));
    m_rows->setRecords(moneyRows(result.exceedance, scenario.currency));
    m_figures->setText(figuresOf(result));
    m_card->setTitle(titleOf(result));
    const QString model = scenario.name.isEmpty()
        ? tr("Model, not a measurement")
        : tr("Scenario “%1”: model, not a measurement").arg(scenario.name);
    m_card->setSubtitle(model + QStringLiteral(" · ") + originOf(result));
}

QString OverviewLosses::money(double amount) const
{
    return text::money(amount, m_run->scenario().currency);
}

/// A trial covers the years of the scenario; only of one year is it a bad year.
QString OverviewLosses::titleOf(const SimulationResult& result) const
{
    const double years = m_run->scenario().simulation.years;
    const TailFigure* tail = tailAt(result, kBadYear);
    if (!tail)
        return tr("%1 on average").arg(money(result.mean));
    return years == 1
        ? tr("One year in twenty costs more than %1").arg(money(tail->quantile))
        : tr("One period of %1 years in twenty costs more than %2")
              .arg(text::number(years, years == std::round(years) ? 0 : 1), money(tail->quantile));
}

QString OverviewLosses::figuresOf(const SimulationResult& result) const
{
    const std::optional<double> tolerance = m_run->scenario().simulation.tolerance;
    const QString usual = tr("Median %1 · mean %2").arg(money(result.median), money(result.mean));
    if (!tolerance || !result.aboveTolerance)
        return tr("%1 · no tolerance stated").arg(usual);
    const TrialShare& above = *result.aboveTolerance;
    const QString chance = result.trials > 0
        //: %1 is a share, %2 its interval: "9.3 % (9.2 % to 9.4 %)"
        ? tr("%1 (%2)").arg(charts::chance(above.probability), charts::chanceRange(above))
        : charts::chance(above.probability);
    return tr("%1 · above the tolerance of %2: %3").arg(usual, money(*tolerance), chance);
}

QString OverviewLosses::summary() const
{
    return m_run->result() ? m_card->title() + QStringLiteral(". ") + m_figures->text()
                           : m_reason->text();
}

void OverviewLosses::retranslate()
{
    m_scenarios->setText(tr("Go to “Scenarios”"));
    m_card->retranslate();
    m_rows->retranslate();
    showAnswer();
}
} // namespace

Panel* makeOverviewLosses(session::Session& session, QWidget* parent)
{
    return new OverviewLosses(session, parent);
}

} // namespace trustbilanz
