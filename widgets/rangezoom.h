// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"
#include "widgets/rangepresets.h"

#include <QObject>

#include <vector>

namespace trustbilanz {

namespace session {
class Session;
}

/// The ranges one looked at before drawing a narrower one, to step back through. All pages share
/// the view, and so its zoom. It lasts as long as the range is the drawn one: whoever chooses
/// another range has left it.
class RangeZoom final : public QObject
{
    Q_OBJECT
public:
    /// The one of a session, made when it is first asked for.
    static RangeZoom& of(session::Session& session);
    bool isZoomed() const;
    /// The periods of the view that hold these days, no further than is shown now.
    DayRange wholePeriods(const DayRange& days) const;
    /// Shows no more than the periods of these days.
    void zoom(const DayRange& days);
    /// Days chosen on the map of all the data, wherever they lie there: the first choice begins a
    /// zoom, those after it move it. What ends with the data has an open end, so that a range with
    /// a name keeps its name.
    void pick(const DayRange& days);
    void stepBack();
    void reset(); ///< to the range before the first zoom

private:
    explicit RangeZoom(session::Session& session);
    void show(const DateRange& range);

    session::Session& m_session;
    std::vector<DateRange> m_steps; ///< the ranges before, the widest first
    DateRange m_zoomed {};
};

} // namespace trustbilanz
