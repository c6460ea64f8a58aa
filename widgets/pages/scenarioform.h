// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QWidget>

#include <vector>

class QLabel;
class QRadioButton;

namespace trustbilanz {

class NumberField;

/// Inputs of the estimator, one per row of kScenarioFields, in the sections that their ids name,
/// each published figure with its source.
class ScenarioForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioForm(QWidget* parent = nullptr);
    void showScenario(const Scenario& scenario, const WorkspaceSettings& workspace);
    void retranslate();

signals:
    /// `field` is the id of what was changed.
    void edited(const trustbilanz::Scenario& scenario, const QString& field);

private:
    struct Input {
        NumberField* field;
        QLabel* label;
    };
    struct Section {
        QLabel* heading;
        QLabel* sources;
    };
    void addSection(size_t index);
    void addReading();
    void change(size_t input);
    void changeReading(RuleReading reading);
    void showReadings();
    void showUnits();
    void showPlaceholders();
    QString sourcesOf(size_t section) const;
    Scenario m_scenario;
    WorkspaceSettings m_workspace;
    std::vector<Input> m_inputs; ///< one per row of kScenarioFields
    std::vector<Section> m_sections;
    QLabel* m_readingLabel;
    QRadioButton* m_level;
    QRadioButton* m_growth;
    QLabel* m_readingNote;
};

} // namespace trustbilanz
