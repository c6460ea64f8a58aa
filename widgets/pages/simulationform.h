// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenario.h"
#include "widgets/pages/inputsources.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace trustbilanz {

class DistributionField;
class FieldGrid;
class LossComponentForm;
class NumberField;
class NumberSlider;

/// Inputs of the simulation: how often an event happens, what each costs, over how many years, and
/// what would be tolerable.
class SimulationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SimulationForm(QWidget* parent = nullptr);
    /// `measured` is the share that came from own data, if one did.
    void showScenario(const Scenario& scenario, const std::optional<MeasuredShare>& measured = {});
    void retranslate();
    /// What is typed goes together; otherwise the scenario is that of the last valid numbers.
    bool isSound() const;

signals:
    void edited(const trustbilanz::Scenario& scenario);
    void soundChanged();

private:
    void build();
    void addHorizon(QVBoxLayout* layout);
    void addFrequency(QVBoxLayout* layout);
    void addLosses(QVBoxLayout* layout);
    void showFrequency();
    void showLosses();
    void rebuildLosses();
    void add(const LossComponent& component);
    void change(const std::function<void(Simulation&)>& change);
    void setWords();

    Scenario m_scenario;
    std::optional<MeasuredShare> m_measured;
    NumberField* m_years;
    NumberField* m_tolerance;
    QLabel* m_yearsLabel = nullptr;
    QLabel* m_toleranceLabel = nullptr;
    QLabel* m_frequencyHeading;
    QComboBox* m_frequency;
    DistributionField* m_rate;
    QLabel* m_probabilityLabel;
    NumberField* m_probability;
    NumberSlider* m_probabilitySlider = nullptr;
    QLabel* m_frequencySource;
    QLabel* m_lossHeading;
    QVBoxLayout* m_list = nullptr;
    std::vector<LossComponentForm*> m_losses;
    QToolButton* m_addAmount;
    QToolButton* m_addRevenue;
};

} // namespace trustbilanz
