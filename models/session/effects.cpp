// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/effects.h"

#include "models/trust/beforeafter.h"
#include "models/trust/eventstudy.h"
#include "models/trust/groupdifference.h"
#include "models/trust/macroindex.h"
#include "models/trust/microindex.h"
#include "models/trust/scalebridge.h"

#include <algorithm>

namespace trustbilanz::session {

namespace {
/// The view as far as a series of everyone who passes its filters needs it.
TrendView seriesView(TrendView view)
{
    view.from.reset();
    view.to.reset();
    view.by.clear();
    return view;
}

bool isOwnAndCounted(const Incident& incident)
{
    return incident.owner == Owner::Own && incident.effectiveDate() && trust::isCounted(incident);
}

/// What is asked about.
struct Subject {
    PartialDate date;
    QString title;
};

Result<Subject> subjectOf(const WorkspaceData& data, const EffectRequest& request)
{
    if (request.incident.isEmpty()) {
        if (!request.date)
            return failure(Error::Kind::BadOption, Error::Reason::Missing, QStringLiteral("date"));
        return Subject {*request.date, {}};
    }
    const auto found = std::ranges::find(data.incidents, request.incident, &Incident::id);
    if (found == data.incidents.end())
        return failure(Error::Kind::BadOption, Error::Reason::UnknownIncident, request.incident);
    if (!found->effectiveDate())
        return failure(Error::Kind::BadOption, Error::Reason::Missing, QStringLiteral("disclosed"));
    return Subject {*found->effectiveDate(), found->title};
}

/// What else counts, also of partners and competitors: customers may answer to theirs, too. A bare
/// date means whatever became known on it.
std::vector<Incident> otherIncidents(const WorkspaceData& data, const EffectRequest& request)
{
    std::vector<Incident> others;
    std::ranges::copy_if(data.incidents, std::back_inserter(others), [&](const Incident& incident) {
        const bool isSubject = request.incident.isEmpty() ? incident.effectiveDate() == request.date
                                                          : incident.id == request.incident;
        return incident.effectiveDate() && trust::isCounted(incident) && !isSubject;
    });
    return others;
}

/// Micro trust by period and what joins its scales.
struct Course {
    std::vector<MicroPoint> points;
    trust::ScaleHistory scales;
};

Result<Course> courseOf(const WorkspaceData& data, const TrendView& view)
{
    const int k = data.settings.smallestGroup;
    auto scales = trust::scaleHistory(*data.scores, view, k);
    if (!scales)
        return tl::unexpected(scales.error());
    auto points = trust::microIndex(*data.scores, view, k, scales->shifts);
    if (!points)
        return tl::unexpected(points.error());
    return Course {std::move(*points), std::move(*scales)};
}

/// The days of both sides; an empty side ends before it begins.
trust::DayRanges daysOf(const trust::PeriodSeries& series, const trust::EffectWindow& window)
{
    trust::DayRanges days;
    const int lastBefore = std::min(window.endBefore() - 1, window.last);
    if (window.first <= lastBefore) {
        days.beforeFrom = series.startOf(window.first);
        days.beforeTo = series.lastDayOf(lastBefore);
    }
    const int firstAfter = std::max(window.start, window.first);
    if (firstAfter <= window.last) {
        days.afterFrom = series.startOf(firstAfter);
        days.afterTo = series.lastDayOf(window.last);
    }
    return days;
}

std::vector<ScaleChange> changesWithin(std::vector<ScaleChange> changes,
                                       const trust::DayRanges& days)
{
    std::erase_if(changes, [&](const ScaleChange& change) {
        return days.beforeFrom > days.beforeTo || days.afterFrom > days.afterTo
            || change.date <= days.beforeFrom || change.date > days.afterTo;
    });
    return changes;
}

bool isTested(const Course& course, const PartialDate& date, const EffectRequest& request)
{
    const Interval interval = request.view.interval;
    if (trust::isTooCoarse(date, interval))
        return false;
    const trust::PeriodSeries series(course.points, interval, trust::onsetOf(date, interval));
    return !trust::beforeAfter(series, request, date, {}).obstacle;
}

/// Days on either side of an incident whose means show whatever the calendar says.
constexpr int kIncidentWindow = 30;

/// A reader can move any other window by a day and subtract. The incidents of the log and this one
/// length leave nothing to move.
trust::ShownGroups::Days ruleOf(const EffectRequest& request)
{
    const bool isFixed = !request.incident.isEmpty() && request.view.interval == Interval::Day
        && request.before == kIncidentWindow && request.after == kIncidentWindow;
    return isFixed ? trust::ShownGroups::Days::Window : trust::ShownGroups::Days::Calendar;
}

bool isHidden(const std::optional<MicroPoint>& mean)
{
    return mean && mean->hidden;
}

Result<void> addMeansAndGroups(const WorkspaceData& data, const Course& course,
                               const trust::DayRanges& days, Effect& effect)
{
    const TrendView view = seriesView(effect.request.view);
    const int k = data.settings.smallestGroup;
    const ScaleShifts& shifts = course.scales.shifts;
    const auto means
        = trust::compareRanges(*data.scores, view, days, k, shifts, ruleOf(effect.request));
    if (!means)
        return tl::unexpected(means.error());
    effect.before = means->before;
    effect.after = means->after;
    effect.meanChange = means->change;
    if (!effect.request.affected)
        return {};
    auto groups
        = trust::groupDifference(*data.scores, effect.request, days, effect.periods, k, shifts);
    if (!groups)
        return tl::unexpected(groups.error());
    if (isHidden(effect.before) || isHidden(effect.after))
        trust::hideMeans(*groups);
    effect.groups = std::move(*groups);
    return {};
}
} // namespace

Result<Effect> buildEffect(const WorkspaceData& data, const EffectRequest& request)
{
    const Result<Subject> subject = subjectOf(data, request);
    if (!subject)
        return tl::unexpected(subject.error());
    const Interval interval = request.view.interval;
    if (trust::isTooCoarse(subject->date, interval))
        return failure(Error::Kind::CoarseDates, precisionId(subject->date.precision));
    Result<Course> course = courseOf(data, seriesView(request.view));
    if (!course)
        return tl::unexpected(course.error());
    const trust::Onset onset = trust::onsetOf(subject->date, interval);
    const trust::PeriodSeries series(std::move(course->points), interval, onset);
    Effect effect
        = trust::beforeAfter(series, request, subject->date, otherIncidents(data, request));
    effect.title = subject->title;
    effect.smallestGroup = data.settings.smallestGroup;
    const trust::DayRanges days = daysOf(series, trust::windowAround(series, request, onset));
    effect.scaleChanges = changesWithin(course->scales.changes, days);
    return addMeansAndGroups(data, *course, days, effect).map([&] { return std::move(effect); });
}

QString strongestIncident(const WorkspaceData& data, const EffectRequest& request)
{
    std::vector<AssessedIncident> own = assessIncidents(data);
    std::erase_if(own,
                  [](const AssessedIncident& each) { return !isOwnAndCounted(each.incident); });
    if (own.empty())
        return {};
    std::ranges::reverse(own); // of equals the newest
    std::ranges::stable_sort(own, std::greater<>(), &AssessedIncident::peakLoss);
    const Result<Course> course = courseOf(data, seriesView(request.view));
    const auto tested = std::ranges::find_if(own, [&](const AssessedIncident& each) {
        return course && isTested(*course, *each.incident.effectiveDate(), request);
    });
    return (tested == own.end() ? own.front() : *tested).incident.id;
}

Result<EventStudy> buildEventStudy(const WorkspaceData& data, const EventStudyRequest& request)
{
    const Result<Course> course = courseOf(data, seriesView(request.view));
    if (!course)
        return tl::unexpected(course.error());
    std::vector<Incident> disturbances;
    std::ranges::copy_if(data.incidents, std::back_inserter(disturbances), isOwnAndCounted);
    std::vector<Incident> events = disturbances;
    std::erase_if(events, [](const Incident& incident) {
        return incident.status == IncidentStatus::Positive;
    });
    return trust::eventStudy(course->points, request, events, disturbances);
}

} // namespace trustbilanz::session
