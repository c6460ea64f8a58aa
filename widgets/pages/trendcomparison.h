// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/charts/comparedtrend.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QToolButton;

namespace trustbilanz {

class Card;
class ChoiceButton;

namespace session {
class Session;
}

/// A choice in the head of a card that lays a trend over the periods before it or over those of a
/// year ago. It asks for them; `changed` is called when the card is to show itself again.
class TrendComparison final : public QObject
{
    Q_OBJECT
public:
    TrendComparison(session::Session& session, Card& card, std::function<void()> changed);
    /// Asks, if something is compared and that was not asked for this snapshot yet.
    void ask();
    /// Adds the line of the earlier periods, as soon as they are known.
    void addTo(TimeChart::Content& content, const Trend& shown) const;
    /// What the pale line is, or that there is none; empty where nothing is compared.
    QString note() const;
    void setOffered(bool offered);
    void retranslate();

private:
    void choose(charts::ComparedWith with);
    QString name() const;

    session::Session& m_session;
    std::function<void()> m_changed;
    QToolButton* m_button;
    ChoiceButton* m_choice;
    bool m_isOffered = true;
    charts::ComparedWith m_with = charts::ComparedWith::Nothing;
    std::shared_ptr<const Snapshot> m_asked; ///< for it the question was put
    std::optional<Trend> m_before; ///< the answer
    int m_back = 0; ///< periods between the two
};

} // namespace trustbilanz
