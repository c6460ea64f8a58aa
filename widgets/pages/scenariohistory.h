// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenario.h"

#include <QObject>
#include <QUndoStack>

namespace trustbilanz {

namespace session {
class Session;
}

/// What changed between two scenarios: the id of the one input that did, or "several". An input is
/// one number that one slider moves: "losses.1.2".
QString changedInput(const Scenario& before, const Scenario& after);

/// Undo and redo of a session's scenario. It watches the scenario instead of being told, so that
/// whatever changes one can be taken back; steps in one input are one change, unless a mouse button
/// was pressed or the focus moved between them.
class ScenarioHistory final : public QObject
{
    Q_OBJECT
public:
    explicit ScenarioHistory(session::Session& session, QObject* parent = nullptr);
    /// To be called with every snapshot; another workspace begins a new history.
    void follow(const QString& path, const Scenario& scenario);
    /// Deletes a kept scenario; undo keeps it again.
    void forget(const Scenario& kept);
    void undo();
    void redo();
    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    session::Session& m_session;
    QUndoStack m_stack;
    QString m_path;
    bool m_isNewStep = false;
    bool m_walking = false; ///< a change comes from the history itself
    std::optional<Scenario> m_last;
};

} // namespace trustbilanz
