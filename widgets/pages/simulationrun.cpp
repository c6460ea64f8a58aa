// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/simulationrun.h"

#include "models/session/ask.h"
#include "models/session/scenariofile.h"

namespace trustbilanz {

namespace {
constexpr qint64 kUsualTrials = 1'000'000; ///< the tail stands still, and it is there at once

bool isEqual(const risk::SimulationOptions& one, const risk::SimulationOptions& other)
{
    return one.trials == other.trials && one.seed == other.seed;
}
} // namespace

risk::SimulationOptions usualOptions()
{
    risk::SimulationOptions options;
    options.trials = kUsualTrials;
    return options;
}

SimulationRun::SimulationRun(session::Session& session, QObject* parent,
                             const risk::SimulationOptions& options)
    : QObject(parent)
    , m_session(session)
    , m_previewer(this)
    , m_options(options)
{
}

void SimulationRun::follow(const Snapshot& snapshot)
{
    const Scenario before = std::exchange(
        m_scenario, session::completedFrom(snapshot.scenario, snapshot.settings));
    const bool isOther = std::exchange(m_path, snapshot.path) != snapshot.path;
    if (isOther && m_answer) { // figures of another workspace
        m_answer.reset();
        emit changed();
    }
    if (before == m_scenario && isDrawn())
        return;
    if (m_scenario.hasSimulation())
        return ask();
    m_isWaiting = false;
    m_answer.reset();
    emit changed();
}

void SimulationRun::setOptions(const risk::SimulationOptions& options)
{
    if (isEqual(options, m_options))
        return;
    m_options = options;
    if (m_scenario.hasSimulation())
        ask();
}

void SimulationRun::setMeasured(const Distribution& share, const QString& incident)
{
    m_measured = MeasuredShare {share, incident};
}

const SimulationResult* SimulationRun::result() const
{
    return m_answer && *m_answer ? &**m_answer : nullptr;
}

std::optional<Error> SimulationRun::error() const
{
    return m_answer && !*m_answer ? std::optional(m_answer->error()) : std::nullopt;
}

/// The preview is there long before the trials; what a newer change makes stale never arrives.
void SimulationRun::ask()
{
    const auto question = [scenario = m_scenario, options = m_options](bool isPreview) {
        return [=](const session::WorkspaceData&, const TrendView&, const Progress& progress) {
            return isPreview ? risk::preview(scenario, options)
                             : risk::simulate(scenario, options, progress);
        };
    };
    m_isWaiting = true;
    m_session.ask(&m_previewer, question(true),
                  [this](const Answer& answer) { receive(answer, true); });
    m_session.ask(this, question(false),
                  [this](const Answer& answer) { receive(answer, false); });
}

/// A preview that comes after the trials, or fails where they may not, says nothing new; nor does
/// anything that comes once there is nothing to simulate any more.
void SimulationRun::receive(const Answer& answer, bool isPreview)
{
    if (!m_isWaiting || (isPreview && !answer))
        return;
    m_isWaiting = isPreview;
    m_answer = answer;
    emit changed();
}

} // namespace trustbilanz
