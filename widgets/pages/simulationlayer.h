// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <optional>

namespace trustbilanz {

class SimulationRun;

/// Layer 3 beside the others: what the simulation says on average and in a bad year.
class SimulationLayer final : public Card
{
    Q_OBJECT
public:
    /// Follows the run, which outlives it.
    explicit SimulationLayer(const SimulationRun& run, QWidget* parent = nullptr);
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

    const SimulationRun& m_run;
    Line m_mean;
    Line m_badYear;
    QLabel* m_origin; ///< trials, seed and version
};

} // namespace trustbilanz
