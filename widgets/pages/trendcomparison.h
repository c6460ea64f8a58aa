// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/charts/comparedtrend.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QToolButton;

namespace trustbilanz {

class Card;
class ChoiceButton;

namespace session {
class Session;
}

/// A choice in the head of a card that lays a trend over the periods before it, over those of a
/// year ago or over as many directly before an incident. It asks for them; `changed` is called when
/// the card is to show itself again.
class TrendComparison final : public QObject
{
    Q_OBJECT
public:
    TrendComparison(session::Session& session, Card& card, std::function<void()> changed);
    /// Offers the incidents of the snapshot, and asks, if something is compared and that was not
    /// asked for this snapshot yet.
    void ask();
    /// Adds the line of the earlier periods, as soon as they are known.
    void addTo(TimeChart::Content& content, const Trend& shown) const;
    /// What the pale line is, or that there is none; empty where nothing is compared.
    QString note() const;
    void setOffered(bool offered);
    void retranslate();

private:
    /// An incident with the number of its marker.
    struct NumberedDay {
        int number = 0;
        QString id;
        Day disclosed = 0; ///< the first day its date may mean
        bool operator==(const NumberedDay&) const = default;
    };
    static std::vector<NumberedDay> incidentsOf(const Trend& trend);
    void offerIncidents(const Trend& trend);
    const NumberedDay* incident() const; ///< the chosen one; null where none is
    QString nameOf(const NumberedDay& before) const;
    int chosen() const;
    void choose(int choice);
    QString name() const;
    QString reachNote() const;

    session::Session& m_session;
    std::function<void()> m_changed;
    QToolButton* m_button;
    ChoiceButton* m_choice;
    bool m_isOffered = true;
    charts::ComparedWith m_with = charts::ComparedWith::Nothing;
    QString m_incident; ///< id of what is compared before
    std::vector<NumberedDay> m_incidents; ///< on offer
    std::shared_ptr<const Snapshot> m_asked; ///< for it the question was put
    std::optional<Trend> m_before; ///< the answer
    int m_back = 0; ///< periods between the two
};

} // namespace trustbilanz
