// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/eventstudy.h"

#include "models/maths/ranktests.h"
#include "models/trust/periodseries.h"

#include <algorithm>
#include <numeric>

namespace trustbilanz::trust {

namespace {
/// Days of an incident's windows; both ends belong to them.
struct Windows {
    Day estimationFrom = 0;
    Day estimationTo = 0;
    Day eventFrom = 0;
    Day eventTo = 0;
};

Day earlier(Day start, int periods, Interval interval)
{
    for (int i = 0; i < periods; ++i)
        start = periodStart(start - 1, interval);
    return start;
}

Day later(Day start, int periods, Interval interval)
{
    for (int i = 0; i < periods; ++i)
        start = nextPeriod(start, interval);
    return start;
}

/// Windows of an event, or of a disturbance, which reaches from the first day it may have been
/// known.
Windows windowsOf(const PartialDate& date, const EventStudyRequest& request)
{
    const Interval interval = request.view.interval;
    const Onset onset = onsetOf(date, interval);
    Windows windows;
    windows.estimationFrom = earlier(onset.start, request.before, interval);
    windows.estimationTo = earlier(onset.start, kEstimationEnd - 1, interval) - 1;
    windows.eventFrom = onset.start;
    windows.eventTo = later(onset.start, request.after, interval) - 1;
    return windows;
}

bool overlap(Day from, Day to, Day otherFrom, Day otherTo)
{
    return from <= otherTo && otherFrom <= to;
}

/// Whether what another incident may have moved lies where this one is measured.
bool isDisturbed(const Windows& windows, const PartialDate& other, const EventStudyRequest& request)
{
    const Day from = periodStart(other.day, request.view.interval);
    const Day to = windowsOf(other, request).eventTo;
    return overlap(windows.estimationFrom, windows.estimationTo, from, to)
        || overlap(windows.eventFrom, windows.eventTo, from, to);
}

class Study
{
public:
    Study(const std::vector<MicroPoint>& points, const EventStudyRequest& request,
          std::span<const Incident> disturbances)
        : m_request(request)
        , m_disturbances(disturbances)
        , m_points(points)
    {
    }

    EventResult result(const Incident& incident) const
    {
        EventResult result;
        result.id = incident.id;
        result.title = incident.title;
        result.date = *incident.effectiveDate();
        result.start = onsetOf(result.date, m_request.view.interval).start;
        result.state = measure(result);
        return result;
    }

private:
    EventState measure(EventResult& result) const
    {
        if (isTooCoarse(result.date, m_request.view.interval))
            return EventState::CoarseDate;
        const Windows windows = windowsOf(result.date, m_request);
        const bool disturbed = std::ranges::any_of(m_disturbances, [&](const Incident& other) {
            return other.id != result.id && isDisturbed(windows, *other.effectiveDate(), m_request);
        });
        if (disturbed)
            return EventState::Inseparable;
        const std::vector<double> estimation = values(windows.estimationFrom, windows.estimationTo);
        result.points = int(estimation.size());
        if (*result.points < kLeastEstimationPoints)
            return EventState::FewPoints;
        result.expected
            = std::accumulate(estimation.begin(), estimation.end(), 0.0) / *result.points;
        for (const double value : values(windows.eventFrom, windows.eventTo))
            result.abnormal.push_back(value - *result.expected);
        if (int(result.abnormal.size()) < m_request.after)
            return EventState::MissingPoints;
        result.cumulated = std::accumulate(result.abnormal.begin(), result.abnormal.end(), 0.0);
        return EventState::Used;
    }

    std::vector<double> values(Day from, Day to) const
    {
        std::vector<double> values;
        for (const MicroPoint& point : m_points) {
            if (point.period >= from && point.period <= to && !point.hidden && point.mean)
                values.push_back(*point.mean);
        }
        return values;
    }

    const EventStudyRequest& m_request;
    std::span<const Incident> m_disturbances;
    const std::vector<MicroPoint>& m_points;
};

void test(EventStudy& study)
{
    std::vector<double> cumulated;
    for (const EventResult& event : study.events) {
        if (event.cumulated)
            cumulated.push_back(*event.cumulated);
    }
    study.used = int(cumulated.size());
    study.below = int(std::ranges::count_if(cumulated, [](double sum) { return sum < 0; }));
    if (cumulated.empty())
        return;
    study.meanCumulated
        = std::accumulate(cumulated.begin(), cumulated.end(), 0.0) / double(cumulated.size());
    if (study.used < kLeastEvents)
        return;
    study.signP = maths::signTest(cumulated);
    study.signedRankP = maths::signedRankTest(cumulated);
}
} // namespace

EventStudy eventStudy(const std::vector<MicroPoint>& points, const EventStudyRequest& request,
                      std::span<const Incident> events, std::span<const Incident> disturbances)
{
    EventStudy study;
    study.request = request;
    const Study measure(points, request, disturbances);
    for (const Incident& incident : events)
        study.events.push_back(measure.result(incident));
    std::ranges::stable_sort(study.events, {},
                             [](const EventResult& event) { return event.date.anchor(); });
    test(study);
    return study;
}

} // namespace trustbilanz::trust
