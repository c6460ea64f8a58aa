// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangezoom.h"

#include "models/session/session.h"

#include <algorithm>

namespace trustbilanz {

namespace {
DateRange rangeOf(const TrendView& view)
{
    return {view.from, view.to};
}
} // namespace

RangeZoom::RangeZoom(session::Session& session)
    : QObject(&session)
    , m_session(session)
{
}

RangeZoom& RangeZoom::of(session::Session& session)
{
    auto* zoom = session.findChild<RangeZoom*>(QString(), Qt::FindDirectChildrenOnly);
    return zoom ? *zoom : *new RangeZoom(session);
}

bool RangeZoom::isZoomed() const
{
    return !m_steps.empty() && rangeOf(m_session.view()) == m_zoomed;
}

DayRange RangeZoom::wholePeriods(const DayRange& days) const
{
    const Interval interval = m_session.view().interval;
    DayRange whole {periodStart(days.from, interval),
                    nextPeriod(periodStart(days.to, interval), interval) - 1};
    if (const auto snapshot = m_session.snapshot()) {
        whole.from = std::max(whole.from, snapshot->trend.from);
        whole.to = std::min(whole.to, snapshot->trend.to);
    }
    return whole;
}

void RangeZoom::zoom(const DayRange& days)
{
    const auto snapshot = m_session.snapshot();
    const DayRange whole = wholePeriods(days);
    if (!snapshot || whole == DayRange {snapshot->trend.from, snapshot->trend.to})
        return;
    if (!isZoomed())
        m_steps.clear();
    m_steps.push_back(rangeOf(m_session.view()));
    show({whole.from, whole.to});
}

void RangeZoom::pick(const DayRange& days)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    DateRange range {days.from, days.to};
    if (days.from <= snapshot->firstDay.value_or(days.from))
        range.from.reset();
    if (days.to >= snapshot->lastDay.value_or(days.to))
        range.to.reset();
    if (!isZoomed())
        m_steps = {rangeOf(m_session.view())};
    if (range == m_steps.front())
        m_steps.clear(); // back where it began
    show(range);
}

void RangeZoom::stepBack()
{
    if (!isZoomed())
        return;
    const DateRange before = m_steps.back();
    m_steps.pop_back();
    show(before);
}

void RangeZoom::reset()
{
    if (!isZoomed())
        return;
    const DateRange first = m_steps.front();
    m_steps.clear();
    show(first);
}

void RangeZoom::show(const DateRange& range)
{
    m_zoomed = range;
    TrendView view = m_session.view();
    view.from = range.from;
    view.to = range.to;
    m_session.setView(view);
}

} // namespace trustbilanz
