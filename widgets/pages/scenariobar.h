// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace trustbilanz {

class ScenarioFiles;
class SimulationRun;

namespace session {
class Session;
}

/// What is done with a scenario as a whole: choose, name, keep, begin from a template, open, save,
/// export, take back.
class ScenarioBar final : public QWidget
{
    Q_OBJECT
public:
    ScenarioBar(SimulationRun& run, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot);
    void retranslate();

private:
    void build();
    QWidget* makeButtons();
    void showKept(const Scenario& shown);
    void showEdits();
    void choose(int index);
    void rename();
    void forget();
    void tell(const QString& words, bool isProblem);
    void fillTemplates();

    session::Session& m_session;
    QComboBox* m_kept;
    QLineEdit* m_name;
    QToolButton* m_keep;
    QToolButton* m_forget;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QMenu* m_templateMenu;
    ScenarioFiles* m_files;
    QToolButton* m_templates = nullptr;
    QToolButton* m_fileButton = nullptr;
    QLabel* m_message;
    Scenario m_toldOf; ///< shown when the message came
    std::vector<Scenario> m_scenarios; ///< kept ones
};

} // namespace trustbilanz
