// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/ownfiguresbutton.h"

#include "models/session/ask.h"
#include "models/session/effects.h"
#include "widgets/card.h"
#include "widgets/text.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {
/// The level of a test where there is one, otherwise the change of the means.
std::optional<Estimate> changeOf(const Effect& effect)
{
    return effect.fit ? std::optional(effect.fit->level) : effect.meanChange;
}

double pointsIn(const Scenario& scenario, double loss)
{
    return std::clamp(loss, 0.0, 100.0) * scenario.revenueGrowthPerPoint;
}

/// What the change of the index is worth in revenue, over its interval; a gain is no loss.
Distribution shareOf(const Scenario& scenario, const Estimate& change)
{
    return {DistributionKind::Pert,
            {std::min(1.0, pointsIn(scenario, -change.high)),
             std::min(1.0, pointsIn(scenario, -change.estimate)),
             std::min(1.0, pointsIn(scenario, -change.low))}};
}

bool holds(const LossComponent& component, const Distribution& share)
{
    const auto* revenue = std::get_if<LostRevenue>(&component.each);
    return revenue && revenue->trustLoss == share;
}
} // namespace

std::optional<Scenario> withMeasuredLoss(Scenario scenario, const Effect& effect)
{
    const std::optional<Estimate> change = changeOf(effect);
    if (!change || change->estimate >= 0)
        return std::nullopt;
    scenario.indexPoints = std::min(100.0, -change->estimate);
    const Distribution share = shareOf(scenario, *change);
    for (LossComponent& component : scenario.simulation.losses) {
        if (auto* revenue = std::get_if<LostRevenue>(&component.each))
            revenue->trustLoss = share;
    }
    return scenario;
}

OwnFiguresButton::OwnFiguresButton(session::Session& session, QToolButton* button)
    : QObject(button)
    , m_session(session)
    , m_button(button)
    , m_menu(new QMenu(button))
    , m_note(makeLabel(12, "muted"))
{
    m_note->setObjectName(QStringLiteral("ownFigures.note"));
    m_button->setMenu(m_menu);
    m_button->setProperty("opens", true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void OwnFiguresButton::showSnapshot(const Snapshot& snapshot)
{
    m_incidents.clear();
    std::ranges::copy_if(snapshot.incidents, std::back_inserter(m_incidents),
                         [](const AssessedIncident& each) {
                             return each.counted && each.incident.owner == Owner::Own
                                 && each.incident.effectiveDate();
                         });
    showChoices();
    showNote();
}

void OwnFiguresButton::showChoices()
{
    m_menu->clear();
    for (const AssessedIncident& each : m_incidents) {
        const Incident& incident = each.incident;
        const QString title = incident.title.isEmpty() ? incident.id : incident.title;
        m_menu->addAction(text::date(incident.effectiveDate()) + QStringLiteral(" · ") + title,
                          this, [this, id = incident.id] { take(id); });
    }
    m_button->setEnabled(!m_incidents.empty());
}

void OwnFiguresButton::take(const QString& incident)
{
    m_session.ask(
        this,
        [incident](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
            EffectRequest request;
            request.incident = incident;
            request.view = view;
            return session::buildEffect(data, request);
        },
        [this](const Result<Effect>& effect) {
            m_problem = effect ? QString() : text::describe(effect.error());
            if (effect)
                adopt(*effect);
            showNote();
        });
}

void OwnFiguresButton::adopt(const Effect& effect)
{
    m_taken = effect;
    const auto scenario = withMeasuredLoss(m_session.snapshot()->scenario, effect);
    if (scenario) {
        m_share = shareOf(*scenario, *changeOf(effect));
        emit taken(m_share, effect.title);
        m_session.setScenario(*scenario);
        return;
    }
    m_problem
        = tr("“%1” shows no loss of individual trust: nothing was taken.").arg(effect.title);
}

bool OwnFiguresButton::holdsShare(const Scenario& scenario) const
{
    return std::ranges::any_of(scenario.simulation.losses, [this](const LossComponent& component) {
        return holds(component, m_share);
    });
}

void OwnFiguresButton::showNote()
{
    QString note = m_problem;
    const auto snapshot = m_session.snapshot();
    if (note.isEmpty() && m_taken && snapshot
        && withMeasuredLoss(snapshot->scenario, *m_taken) == snapshot->scenario) {
        const Estimate change = *changeOf(*m_taken);
        const bool mayBeNone = change.high >= 0;
        note = tr("Measured after “%1” (%2): %3, 95 % interval %4. Before/after of the own answers; "
                  "the share of revenue, %5 per point, is an assumption.")
                   .arg(m_taken->title, text::date(m_taken->date), text::points(change.estimate),
                        text::range(change.low, change.high),
                        text::percent(snapshot->scenario.revenueGrowthPerPoint, 1));
        if (mayBeNone)
            note += QLatin1Char(' ')
                + tr("The interval includes zero: the loss may be chance. Its gain side counts as "
                     "no loss.");
    } else if (note.isEmpty() && m_taken && snapshot && holdsShare(snapshot->scenario)) {
        note = tr("Layer 3 still holds the share measured after “%1”; a template replaces it.")
                   .arg(m_taken->title);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void OwnFiguresButton::retranslate()
{
    m_button->setText(tr("From own data"));
    m_button->setToolTip(
        tr("Takes the measured before/after effect of an own incident into the scenario"));
    showChoices();
    showNote();
}

} // namespace trustbilanz
