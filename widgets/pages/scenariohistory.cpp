// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scenariohistory.h"

#include "models/session/session.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

namespace trustbilanz {

namespace {
constexpr int kMergeable = 1; ///< id of commands that may become one
const QString kSeveral = QStringLiteral("several");

class ScenarioChange final : public QUndoCommand
{
public:
    ScenarioChange(session::Session& session, Scenario before, Scenario after)
        : m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_input(changedInput(m_before, m_after))
    {
    }

    void undo() override { m_session.setScenario(m_before); }
    /// The stack calls it once for a change that has already happened: then it does nothing.
    void redo() override { m_session.setScenario(m_after); }
    int id() const override { return m_input == kSeveral ? -1 : kMergeable; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ScenarioChange*>(other);
        if (next->m_input != m_input)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    session::Session& m_session;
    Scenario m_before;
    Scenario m_after;
    QString m_input;
};

QStringList changedLosses(const Simulation& before, const Simulation& after)
{
    if (before.losses.size() != after.losses.size())
        return {kSeveral};
    QStringList changed;
    for (size_t i = 0; i < before.losses.size(); ++i) {
        if (before.losses[i] != after.losses[i])
            changed << QStringLiteral("losses.%1").arg(i);
    }
    return changed;
}
} // namespace

QString changedInput(const Scenario& before, const Scenario& after)
{
    QStringList changed;
    for (const ScenarioField& field : kScenarioFields) {
        if (field.get(before) != field.get(after))
            changed << QLatin1String(field.id);
    }
    const auto note = [&](bool same, const char* id) {
        if (!same)
            changed << QLatin1String(id);
    };
    note(before.name == after.name, "name");
    note(before.reading == after.reading, "rule.reading");
    note(before.simulation.frequency == after.simulation.frequency, "frequency");
    note(before.simulation.years == after.simulation.years, "years");
    note(before.simulation.tolerance == after.simulation.tolerance, "tolerance");
    changed << changedLosses(before.simulation, after.simulation);
    return changed.size() == 1 ? changed.front() : kSeveral;
}

ScenarioHistory::ScenarioHistory(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void ScenarioHistory::follow(const QString& path, const Scenario& scenario)
{
    if (path != m_path) {
        m_stack.clear();
        m_last.reset();
    }
    m_path = path;
    const std::optional<Scenario> before = std::exchange(m_last, scenario);
    if (before && *before != scenario && !m_walking)
        m_stack.push(new ScenarioChange(m_session, *before, scenario));
}

void ScenarioHistory::undo()
{
    const QScopedValueRollback walking(m_walking, true);
    m_stack.undo();
}

void ScenarioHistory::redo()
{
    const QScopedValueRollback walking(m_walking, true);
    m_stack.redo();
}

} // namespace trustbilanz
