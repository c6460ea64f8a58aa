// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/simulationlayer.h"

#include "models/session/ask.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/runoptions.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>

namespace trustbilanz {

namespace {
constexpr double kBadYear = 0.95;
} // namespace

SimulationLayer::SimulationLayer(session::Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_mean(addLine("layer3.mean"))
    , m_badYear(addLine("layer3.valueAtRisk"))
{
    body()->setSpacing(2);
    body()->addStretch();
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

/// Without the tornado, which this card does not show.
void SimulationLayer::ask(const Scenario& scenario)
{
    if (scenario != m_scenario)
        m_result.reset();
    m_scenario = scenario;
    showResult();
    if (m_result || !scenario.hasSimulation())
        return;
    risk::SimulationOptions options = usualOptions();
    options.sensitivity = false;
    m_session.ask(
        this,
        [=](const session::WorkspaceData&, const TrendView&, const Progress& progress) {
            return risk::simulate(scenario, options, progress);
        },
        [this](const Result<SimulationResult>& result) {
            m_result = result ? std::optional(*result) : std::nullopt;
            showResult();
        });
}

void SimulationLayer::show(const Line& line, const QString& title, std::optional<double> amount,
                           const QString& note)
{
    const QString shown = text::money(amount, m_scenario.currency);
    line.title->setText(title);
    line.value->setText(shown);
    line.value->setAccessibleName(title + QStringLiteral(": ") + shown);
    line.note->setText(note);
}

void SimulationLayer::showResult()
{
    const QString period
        = tr("over %Ln year(s)", nullptr, int(std::lround(m_scenario.simulation.years)));
    const TailFigure* tail = m_result ? tailAt(*m_result, kBadYear) : nullptr;
    const QString lacking
        = m_scenario.hasSimulation() ? QString() : tr("Needs: what an event costs (layer 3 below)");
    show(m_mean, tr("Loss on average"),
         m_result ? std::optional(m_result->mean) : std::nullopt,
         m_result ? tr("%1; all losses, not revenue alone").arg(period) : lacking);
    show(m_badYear, tr("Loss in a bad period"), tail ? std::optional(tail->quantile) : std::nullopt,
         tail ? tr("%1; exceeded in 5 % of the trials").arg(period) : QString());
    setMethodInputs(simulationInputs(m_scenario));
}

void SimulationLayer::retranslate()
{
    setTitle(tr("Layer 3: own simulation"));
    setSubtitle(tr("How often, and what each event costs, by your inputs"));
    showResult();
}

} // namespace trustbilanz
