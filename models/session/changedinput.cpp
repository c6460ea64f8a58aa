// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/changedinput.h"

#include <QStringList>

#include <variant>

namespace trustbilanz::session {

namespace {
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
        return {kSeveralInputs};
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
    return changed.size() == 1 ? changed.front() : kSeveralInputs;
}

} // namespace trustbilanz::session
