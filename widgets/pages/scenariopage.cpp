// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/pages/pageheader.h"
#include "widgets/pages/panelpage.h"
#include "widgets/pages/scenariobar.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include <array>

namespace trustbilanz {

// The factories; a panel is a class in its own file and has no header.
Panel* makeScenarioLayersPanel(SimulationRun& run, QWidget* parent);
Panel* makeSimulationPanel(SimulationRun& run, QWidget* parent);
Panel* makeIntentPanel(SimulationRun& run, QWidget* parent);
Panel* makeComparePanel(SimulationRun& run, QWidget* parent);
Panel* makeMeasurePanel(SimulationRun& run, QWidget* parent);

namespace {
using ScenarioPanel = PlacedPanel<SimulationRun>;
constexpr std::array kPanels {
    ScenarioPanel {makeScenarioLayersPanel},
    ScenarioPanel {makeSimulationPanel},
    ScenarioPanel {makeIntentPanel},
    ScenarioPanel {makeComparePanel},
    ScenarioPanel {makeMeasurePanel},
};

constexpr QMargins kPageMargins(28, 22, 28, 22);
constexpr int kGap = 16;

/// What an incident would cost: a scenario and everything that is made of it, in panels of a table.
class ScenarioPage final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioPage)
public:
    ScenarioPage(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    SimulationRun* m_run;
    PageHeader* m_header = new PageHeader(nullptr);
    ScenarioBar* m_bar;
    QList<trustbilanz::Panel*> m_panels;
};

ScenarioPage::ScenarioPage(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_run(new SimulationRun(session, this))
    , m_bar(new ScenarioBar(*m_run, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargins);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    m_panels = placePanels(kPanels, *m_run, layout, this);
    layout->addStretch(1);
}

void ScenarioPage::showSnapshot(const Snapshot& snapshot)
{
    m_run->follow(snapshot);
    m_header->setSample(snapshot.settings.sample);
    m_bar->showSnapshot(snapshot);
    for (trustbilanz::Panel* panel : std::as_const(m_panels))
        panel->showSnapshot(snapshot);
}

QString ScenarioPage::summary() const
{
    QStringList sentences;
    for (const trustbilanz::Panel* panel : m_panels)
        sentences << panel->summary();
    return sentences.join(QLatin1Char(' '));
}

void ScenarioPage::retranslate()
{
    const QStringList facts {
        tr("What a massive loss of trust would cost"),
        tr("every figure names its source: an assumption, or an own measurement that you took")};
    m_header->setTexts(QCoreApplication::translate("Pages", "Scenarios"), facts);
    m_bar->retranslate();
}

} // namespace

Panel* makeScenarioPage(session::Session& session, QWidget* parent)
{
    return new ScenarioPage(session, parent);
}

} // namespace trustbilanz
