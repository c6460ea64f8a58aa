// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "models/session/scenariotemplates.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace trustbilanz {

/// What the scenario on the page is compared with: up to three kept scenarios or templates.
class ComparisonChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonChoice(QWidget* parent = nullptr);
    /// Offers what the workspace keeps; what was chosen stays chosen as long as it is there.
    void showSnapshot(const Snapshot& snapshot);
    /// Those chosen, templates for the company of the shown scenario, without the gaps.
    std::vector<Scenario> chosen() const;
    void retranslate();

signals:
    void changed();

private:
    struct Place {
        QLabel* label;
        QComboBox* box;
        QString key; ///< of what is chosen, the same in every language; empty = none
    };
    void fill(Place& place);
    std::optional<Scenario> scenarioOf(const QString& key) const;

    const std::vector<session::ScenarioTemplate> m_templates = session::scenarioTemplates();
    std::vector<Place> m_places;
    Scenario m_shown;
    std::vector<Scenario> m_kept; ///< with a simulation
};

} // namespace trustbilanz
