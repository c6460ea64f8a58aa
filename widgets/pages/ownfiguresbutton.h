// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/snapshot.h"

#include <QObject>

class QLabel;
class QMenu;
class QToolButton;

namespace trustbilanz {

namespace session {
class Session;
}

/// Makes a button take what an own incident did, as measured, into the scenario: its loss in index
/// points, and the share of revenue that this is worth per point.
class OwnFiguresButton final : public QObject
{
    Q_OBJECT
public:
    OwnFiguresButton(session::Session& session, QToolButton* button);
    void showSnapshot(const Snapshot& snapshot);
    /// Says which measured effect was taken, as long as the scenario still holds it.
    QLabel* note() const { return m_note; }
    void retranslate();

signals:
    /// The share of revenue that goes into the scenario, and the incident it was measured at.
    void taken(const trustbilanz::Distribution& share, const QString& incident);

private:
    void showChoices();
    void take(const QString& incident);
    void adopt(const Effect& effect);
    void showNote();
    bool holdsShare(const Scenario& scenario) const;

    session::Session& m_session;
    QToolButton* m_button;
    QMenu* m_menu;
    QLabel* m_note;
    std::vector<AssessedIncident> m_incidents; ///< own, counted, dated
    std::optional<Effect> m_taken;
    Distribution m_share; ///< what m_taken was worth when it was taken
    QString m_problem;
};

/// The scenario with the loss of a measured effect: index points, and for lost revenue the share
/// per point over the interval of the estimate (models.md 5, dose-response). None where the
/// effect holds no loss.
std::optional<Scenario> withMeasuredLoss(Scenario scenario, const Effect& effect);

} // namespace trustbilanz
