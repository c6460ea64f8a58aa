// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QObject>

#include <memory>

namespace trustbilanz {

class Card;
class RangeMap;
class TimeChart;

namespace session {
class Session;
}

/// Keeps a RangeMap below a time chart whose data span more than two years: with the lines of the
/// chart over all the data, filtered like it, and the range of the shared view, which it changes
/// through RangeZoom.
class TrendMap final : public QObject
{
    Q_OBJECT
public:
    TrendMap(TimeChart& chart, Card& card, session::Session& session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void showWhole(const Trend& trend);

    TimeChart& m_chart;
    Card& m_card;
    session::Session& m_session;
    RangeMap* m_map;
    std::shared_ptr<const Snapshot> m_seen;
    bool m_isOnPaper = false; ///< where there is nothing to drag
};

/// Whether the data are long enough for a map: more than two years.
bool needsMap(const Snapshot& snapshot);

} // namespace trustbilanz
