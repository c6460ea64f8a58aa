// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/trialexport.h"

#include <QObject>

class QMenu;
class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

class SimulationRun;

/// The menu that opens and saves scenario files and exports trials.
class ScenarioFiles final : public QObject
{
    Q_OBJECT
public:
    /// Trials are exported as the run draws them.
    ScenarioFiles(SimulationRun& run, QWidget* parent);
    QMenu* menu() const { return m_menu; }
    void retranslate();
    /// Reads and writes on another thread; told() says what came of it.
    void open(const QString& path);
    void save(const QString& path);
    void exportTrials(const QString& path, session::TrialFormat format);

signals:
    void told(const QString& words, bool isProblem);

private:
    void askToOpen();
    void askToSave();
    void askToExport(session::TrialFormat format);
    template<class Work>
    void write(const QString& path, Work work);
    void tellWritten(const Result<session::ExportReport>& report, const QString& path);

    session::Session& m_session;
    SimulationRun& m_run;
    QWidget* m_parent;
    QMenu* m_menu;
};

} // namespace trustbilanz
