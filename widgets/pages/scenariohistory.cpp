// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scenariohistory.h"

#include "models/session/session.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kMergeable = 1; ///< id of commands that may become one
const QString kSeveral = QStringLiteral("several");

/// The same input, or a distribution and one of its numbers.
bool belongTogether(const QString& one, const QString& other)
{
    return one == other || one.startsWith(other + QLatin1Char('.'))
        || other.startsWith(one + QLatin1Char('.'));
}

class ScenarioChange final : public QUndoCommand
{
public:
    ScenarioChange(session::Session& session, Scenario before, Scenario after, bool isNewStep)
        : m_session(session)
        , m_isNewStep(isNewStep)
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
        if (next->m_isNewStep || !belongTogether(next->m_input, m_input))
            return false;
        m_input = std::min(m_input, next->m_input); // the shorter stands for both
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    session::Session& m_session;
    bool m_isNewStep;
    Scenario m_before;
    Scenario m_after;
    QString m_input;
};

class ScenarioDeletion final : public QUndoCommand
{
public:
    ScenarioDeletion(session::Session& session, Scenario kept)
        : m_session(session)
        , m_kept(std::move(kept))
    {
    }

    void undo() override { m_session.keepScenario(m_kept); }
    void redo() override { m_session.forgetScenario(m_kept.name); }

private:
    session::Session& m_session;
    Scenario m_kept;
};

/// The number of a distribution that differs, by its place, or the distribution as a whole.
QStringList changedNumbers(const QString& path, const Distribution& before,
                           const Distribution& after)
{
    if (before.kind != after.kind || before.gamma != after.gamma)
        return {path};
    QStringList changed;
    for (size_t i = 0; i < before.numbers.size(); ++i) {
        if (before.numbers[i] != after.numbers[i])
            changed << path + QStringLiteral(".%1").arg(i);
    }
    return changed.size() > 1 ? QStringList {path} : changed; // a slider takes others along
}

QStringList changedRevenue(const QString& path, const LostRevenue& before, const LostRevenue& after)
{
    QStringList changed = changedNumbers(path, before.trustLoss, after.trustLoss);
    const auto note = [&](double LostRevenue::*member, const char* id) {
        if (before.*member != after.*member)
            changed << path + QLatin1Char('.') + QLatin1String(id);
    };
    note(&LostRevenue::exposedShare, "exposedShare");
    note(&LostRevenue::halfLifeDays, "halfLifeDays");
    note(&LostRevenue::scar, "scar");
    note(&LostRevenue::years, "years");
    return changed;
}

QStringList changedLoss(const QString& path, const LossComponent& before,
                        const LossComponent& after)
{
    QStringList changed;
    if (before.name != after.name)
        changed << path + QStringLiteral(".name");
    if (before.each.index() != after.each.index())
        return changed << path;
    if (const auto* revenue = std::get_if<LostRevenue>(&before.each))
        return changed << changedRevenue(path, *revenue, std::get<LostRevenue>(after.each));
    return changed << changedNumbers(path, std::get<Distribution>(before.each),
                                     std::get<Distribution>(after.each));
}

QStringList changedLosses(const Simulation& before, const Simulation& after)
{
    if (before.losses.size() != after.losses.size())
        return {kSeveral};
    QStringList changed;
    for (size_t i = 0; i < before.losses.size(); ++i)
        changed << changedLoss(QStringLiteral("losses.%1").arg(i), before.losses[i],
                               after.losses[i]);
    return changed;
}

QStringList changedFrequency(const Frequency& before, const Frequency& after)
{
    if (before.kind != after.kind)
        return {QStringLiteral("frequency")};
    QStringList changed = changedNumbers(QStringLiteral("frequency"), before.rate, after.rate);
    if (before.probability != after.probability)
        changed << QStringLiteral("frequency.probability");
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
    changed << changedFrequency(before.simulation.frequency, after.simulation.frequency);
    note(before.simulation.years == after.simulation.years, "years");
    note(before.simulation.tolerance == after.simulation.tolerance, "tolerance");
    changed << changedLosses(before.simulation, after.simulation);
    return changed.size() == 1 ? changed.front() : kSeveral;
}

ScenarioHistory::ScenarioHistory(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    qApp->installEventFilter(this);
}

/// Another drag, or another field, is another change.
bool ScenarioHistory::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn)
        m_isNewStep = true;
    return false;
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
        m_stack.push(new ScenarioChange(m_session, *before, scenario,
                                        std::exchange(m_isNewStep, false)));
}

void ScenarioHistory::forget(const Scenario& kept)
{
    m_stack.push(new ScenarioDeletion(m_session, kept));
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
