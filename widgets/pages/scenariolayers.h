// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/revenueatrisk.h"
#include "models/records/scenario.h"
#include "widgets/card.h"

#include <span>

namespace trustbilanz {

/// What the figures of a layer are made of: the scenario with the workspace's figures filled in,
/// and the estimate, if its inputs allow one.
struct LayerInput {
    Scenario scenario;
    std::optional<RevenueAtRisk> estimate;
};

/// One figure of a layer.
struct LayerFigure {
    const char* id; ///< object name of its value
    const char* title; ///< context "ScenarioLayers"
    std::optional<double> (*value)(const RevenueAtRisk&);
    bool isPercent;
    /// The formula with its figures, in words; only asked when there is a value.
    QString (*formula)(const Scenario&);
    /// Ids of the scenario fields that it cannot do without.
    QStringList (*needs)(const Scenario&);
};

/// A layer of the estimator: its figures, each with its formula or with what it lacks.
class LayerCard final : public Card
{
    Q_OBJECT
public:
    explicit LayerCard(std::span<const LayerFigure> figures, QWidget* parent = nullptr);
    void showLayer(const LayerInput& input);

private:
    struct Line {
        QLabel* title;
        QLabel* value;
        QLabel* formula;
    };
    std::span<const LayerFigure> m_figures;
    std::vector<Line> m_lines;
};

std::span<const LayerFigure> ruleFigures();
std::span<const LayerFigure> doseResponseFigures();

/// Titles of the fields that a figure lacks; empty when it lacks none.
QStringList missingInputs(const LayerFigure& figure, const Scenario& scenario);

} // namespace trustbilanz
