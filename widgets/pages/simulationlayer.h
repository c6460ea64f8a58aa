// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenario.h"
#include "models/records/simulationresult.h"
#include "widgets/card.h"

namespace trustbilanz {

namespace session {
class Session;
}

/// Layer 3 beside the others: what the simulation says on average and in a bad year.
class SimulationLayer final : public Card
{
    Q_OBJECT
public:
    explicit SimulationLayer(session::Session& session, QWidget* parent = nullptr);
    /// Of a scenario with the figures of the company.
    void ask(const Scenario& scenario);
    void retranslate();

private:
    struct Line {
        QLabel* title;
        QLabel* value;
        QLabel* note;
    };
    Line addLine(const char* name);
    void show(const Line& line, const QString& title, std::optional<double> amount,
              const QString& note);
    void showResult();

    session::Session& m_session;
    Scenario m_scenario;
    std::optional<SimulationResult> m_result;
    Line m_mean;
    Line m_badYear;
};

} // namespace trustbilanz
