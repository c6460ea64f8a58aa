// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "models/risk/losssimulation.h"
#include "widgets/pages/inputsources.h"

#include <QObject>

namespace trustbilanz {

namespace session {
class Session;
}

/// What a run draws as long as nobody chooses: a million trials.
risk::SimulationOptions usualOptions();

/// The simulation of the scenario that is shown: drawn once, with the trials and the seed that were
/// chosen, for everything of the page that shows or exports it.
class SimulationRun final : public QObject
{
    Q_OBJECT
public:
    explicit SimulationRun(session::Session& session, QObject* parent = nullptr,
                           const risk::SimulationOptions& options = usualOptions());
    session::Session& session() const { return m_session; }
    /// To be called with every snapshot, before any panel sees it.
    void follow(const Snapshot& snapshot);
    void setOptions(const risk::SimulationOptions& options);
    /// A share of lost revenue that was taken from own data, and the incident it was measured at.
    void setMeasured(const Distribution& share, const QString& incident);
    const std::optional<MeasuredShare>& measured() const { return m_measured; }

    const Scenario& scenario() const { return m_scenario; } ///< with the figures of the company
    const risk::SimulationOptions& options() const { return m_options; }
    /// nullptr without one: nothing to simulate, not there yet, or an error.
    const SimulationResult* result() const;
    std::optional<Error> error() const;
    /// The newest answer is the one of the trials, not that of the preview before them.
    bool isDrawn() const { return m_answer && !m_isWaiting; }

signals:
    void changed(); ///< another answer, or none any more

private:
    using Answer = Result<SimulationResult>;
    void ask();
    void receive(const Answer& answer, bool isPreview);

    session::Session& m_session;
    QObject m_previewer; ///< asks beside this object, whose own question the trials are
    QString m_path; ///< of the workspace that is followed
    Scenario m_scenario;
    risk::SimulationOptions m_options;
    std::optional<Answer> m_answer;
    std::optional<MeasuredShare> m_measured;
    bool m_isWaiting = false; ///< for the trials of the newest question
};

} // namespace trustbilanz
