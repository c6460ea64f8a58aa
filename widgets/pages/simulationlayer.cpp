// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/simulationlayer.h"

#include "widgets/figureinputs.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>

namespace trustbilanz {

namespace {
constexpr double kBadYear = 0.95;
} // namespace

SimulationLayer::SimulationLayer(const SimulationRun& run, QWidget* parent)
    : Card(parent)
    , m_run(run)
    , m_mean(addLine("layer3.mean"))
    , m_badYear(addLine("layer3.valueAtRisk"))
    , m_origin(makeLabel(12, "muted"))
{
    m_origin->setObjectName(QStringLiteral("layer3.origin"));
    body()->setSpacing(2);
    body()->addSpacing(12);
    body()->addWidget(m_origin);
    body()->addStretch();
    connect(&run, &SimulationRun::changed, this, &SimulationLayer::showResult);
    setMethod(QStringLiteral("loss-simulation"));
}

SimulationLayer::Line SimulationLayer::addLine(const char* name)
{
    const Line line {makeLabel(13, "muted", QFont::Medium), makeLabel(28, "", QFont::DemiBold),
                     makeLabel(12, "muted")};
    line.value->setObjectName(QLatin1String(name));
    line.value->setWordWrap(false);
    body()->addSpacing(12);
    for (QLabel* label : {line.title, line.value, line.note})
        body()->addWidget(label);
    return line;
}

void SimulationLayer::show(const Line& line, const QString& title, std::optional<double> amount,
                           const QString& note)
{
    const QString shown = text::money(amount, m_run.scenario().currency);
    line.title->setText(title);
    line.value->setText(shown);
    line.value->setAccessibleName(title + QStringLiteral(": ") + shown);
    line.note->setText(note);
}

void SimulationLayer::showResult()
{
    const Scenario& scenario = m_run.scenario();
    const SimulationResult* result = m_run.result();
    const QString period
        = tr("over %Ln year(s)", nullptr, int(std::lround(scenario.simulation.years)));
    const TailFigure* tail = result ? tailAt(*result, kBadYear) : nullptr;
    const QString lacking
        = scenario.hasSimulation() ? QString() : tr("Needs: what an event costs (layer 3 below)");
    show(m_mean, tr("Loss on average"), result ? std::optional(result->mean) : std::nullopt,
         result ? tr("%1; all losses, not revenue alone").arg(period) : lacking);
    show(m_badYear, tr("Loss in a bad period"), tail ? std::optional(tail->quantile) : std::nullopt,
         tail ? tr("%1; exceeded in 5 % of the trials").arg(period) : QString());
    m_origin->setText(result ? originOf(*result) : QString());
    setMethodInputs(simulationInputs(scenario));
}

void SimulationLayer::retranslate()
{
    setTitle(tr("Layer 3: own simulation"));
    setSubtitle(tr("How often, and what each event costs, by your inputs"));
    showResult();
}

} // namespace trustbilanz
