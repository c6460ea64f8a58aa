// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/effectdocuments.h"

#include "app/cli/documents.h"

namespace trustbilanz::cli {

namespace {
template<class Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString isoDay(Day day)
{
    return dateFrom(day).toString(Qt::ISODate);
}

QJsonObject estimateObject(const Estimate& estimate)
{
    return {{QStringLiteral("estimate"), estimate.estimate},
            {QStringLiteral("se"), estimate.standardError},
            {QStringLiteral("low"), estimate.low},
            {QStringLiteral("high"), estimate.high},
            {QStringLiteral("p"), estimate.p},
            {QStringLiteral("errors"), errorSourceId(estimate.errors)}};
}

QJsonValue estimateValue(const std::optional<Estimate>& estimate)
{
    return estimate ? QJsonValue(estimateObject(*estimate)) : QJsonValue();
}

QJsonValue pointValue(const std::optional<MicroPoint>& point)
{
    return point ? QJsonValue(document(*point)) : QJsonValue();
}

QJsonValue meanValue(const std::optional<MicroPoint>& point)
{
    return point ? orNull(point->mean) : QJsonValue();
}

QJsonValue remlValue(const std::optional<RemlFit>& reml)
{
    if (!reml)
        return {};
    const auto result = [&](const Estimate& estimate) {
        return reml->isAtBound ? QJsonValue() : QJsonValue(estimateObject(estimate));
    };
    return QJsonObject {{QStringLiteral("phi"), reml->phi},
                        {QStringLiteral("atBound"), reml->isAtBound},
                        {QStringLiteral("level"), result(reml->level)},
                        {QStringLiteral("slopeBefore"), result(reml->slopeBefore)},
                        {QStringLiteral("slopeChange"), result(reml->slopeChange)}};
}

QJsonValue lineValue(const std::optional<EffectPeriod::Line>& line)
{
    if (!line)
        return {};
    return QJsonObject {{QStringLiteral("value"), line->value},
                        {QStringLiteral("low"), line->low},
                        {QStringLiteral("high"), line->high}};
}

QJsonObject periodObject(const EffectPeriod& period)
{
    return {{QStringLiteral("period"), isoDay(period.period)},
            {QStringLiteral("role"), periodRoleId(period.role)},
            {QStringLiteral("point"), pointValue(period.point)},
            {QStringLiteral("fitted"), lineValue(period.fitted)},
            {QStringLiteral("counterfactual"), lineValue(period.counterfactual)}};
}

QJsonArray overlappingArray(const std::vector<OverlappingIncident>& overlapping)
{
    QJsonArray ids;
    for (const OverlappingIncident& incident : overlapping) {
        if (incident.owner == Owner::Own)
            ids.append(incident.id);
    }
    return ids;
}

QJsonArray ofOthersArray(const std::vector<OverlappingIncident>& overlapping)
{
    QJsonArray others;
    for (const OverlappingIncident& incident : overlapping) {
        if (incident.owner != Owner::Own)
            others.append(QJsonObject {{QStringLiteral("id"), incident.id},
                                       {QStringLiteral("owner"), ownerId(incident.owner)}});
    }
    return others;
}

QJsonObject groupPeriodObject(const GroupPeriod& period)
{
    return {{QStringLiteral("period"), isoDay(period.period)},
            {QStringLiteral("role"), periodRoleId(period.role)},
            {QStringLiteral("affected"), pointValue(period.affected)},
            {QStringLiteral("others"), pointValue(period.others)}};
}

QJsonValue groupsValue(const std::optional<GroupDifference>& groups)
{
    if (!groups)
        return {};
    QJsonArray periods;
    for (const GroupPeriod& period : groups->periods)
        periods.append(groupPeriodObject(period));
    return QJsonObject {
        {QStringLiteral("segment"), groups->affected.segment},
        {QStringLiteral("values"), QJsonArray::fromStringList(groups->affected.values)},
        {QStringLiteral("affectedBefore"), document(groups->affectedBefore)},
        {QStringLiteral("affectedAfter"), document(groups->affectedAfter)},
        {QStringLiteral("othersBefore"), document(groups->othersBefore)},
        {QStringLiteral("othersAfter"), document(groups->othersAfter)},
        {QStringLiteral("difference"), estimateValue(groups->difference)},
        {QStringLiteral("trendBefore"), estimateValue(groups->trendBefore)},
        {QStringLiteral("periods"), periods}};
}

void insertAll(QJsonObject& into, const QJsonObject& from)
{
    for (auto entry = from.begin(); entry != from.end(); ++entry)
        into.insert(entry.key(), entry.value());
}

/// What only a test has.
QJsonObject fitObject(const Effect& effect)
{
    const SegmentedFit& fit = *effect.fit;
    const QString errors = QStringLiteral("larger of OLS and Newey-West lag %1: %2")
                               .arg(fit.lag)
                               .arg(errorSourceId(fit.level.errors));
    return {{QStringLiteral("method"), QStringLiteral("segmented regression")},
            {QStringLiteral("errors"), errors},
            {QStringLiteral("level"), estimateObject(fit.level)},
            {QStringLiteral("slopeBefore"), estimateObject(fit.slopeBefore)},
            {QStringLiteral("slopeChange"), estimateObject(fit.slopeChange)},
            {QStringLiteral("averageChange"), estimateObject(fit.average)},
            {QStringLiteral("degreesOfFreedom"), fit.freedom},
            {QStringLiteral("residualSd"), fit.residualDeviation},
            {QStringLiteral("durbinWatson"), fit.durbinWatson},
            {QStringLiteral("season"), fit.season},
            {QStringLiteral("reml"), remlValue(effect.reml)},
            {QStringLiteral("placebo"),
             QJsonObject {{QStringLiteral("p"), orNull(effect.placebo.p)},
                          {QStringLiteral("fits"), effect.placebo.fits}}}};
}

QJsonObject eventObject(const EventResult& event)
{
    QJsonArray abnormal;
    for (const double points : event.abnormal)
        abnormal.append(points);
    return {{QStringLiteral("id"), event.id},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("disclosed"), event.date.iso()},
            {QStringLiteral("start"), isoDay(event.start)},
            {QStringLiteral("state"), eventStateId(event.state)},
            {QStringLiteral("points"), orNull(event.points)},
            {QStringLiteral("expected"), orNull(event.expected)},
            {QStringLiteral("abnormal"), abnormal},
            {QStringLiteral("cumulated"), orNull(event.cumulated)}};
}
} // namespace

QJsonObject document(const Effect& effect)
{
    QJsonArray periods;
    for (const EffectPeriod& period : effect.periods)
        periods.append(periodObject(period));
    QJsonArray changes;
    for (const ScaleChange& change : effect.scaleChanges)
        changes.append(document(change));
    QJsonObject object {{QStringLiteral("interval"), intervalId(effect.request.view.interval)},
                        {QStringLiteral("confidence"), effect.request.view.confidence},
                        {QStringLiteral("k"), effect.smallestGroup},
                        {QStringLiteral("incident"), orNull(effect.request.incident)},
                        {QStringLiteral("title"), orNull(effect.title)},
                        {QStringLiteral("date"), effect.date.iso()},
                        {QStringLiteral("start"), isoDay(effect.start)},
                        {QStringLiteral("pointsBefore"), effect.pointsBefore},
                        {QStringLiteral("pointsAfter"), effect.pointsAfter},
                        {QStringLiteral("enough"), !effect.obstacle},
                        {QStringLiteral("medianCustomers"), effect.medianCustomers},
                        {QStringLiteral("weakPoints"), effect.weakPoints},
                        {QStringLiteral("seasonOffered"), effect.seasonOffered},
                        {QStringLiteral("overlapping"), overlappingArray(effect.overlapping)},
                        {QStringLiteral("ofOthers"), ofOthersArray(effect.overlapping)},
                        {QStringLiteral("meanBefore"), meanValue(effect.before)},
                        {QStringLiteral("meanAfter"), meanValue(effect.after)},
                        {QStringLiteral("meanChange"), estimateValue(effect.meanChange)},
                        {QStringLiteral("before"), pointValue(effect.before)},
                        {QStringLiteral("after"), pointValue(effect.after)},
                        {QStringLiteral("scaleChanges"), changes},
                        {QStringLiteral("groups"), groupsValue(effect.groups)},
                        {QStringLiteral("periods"), periods}};
    if (effect.obstacle)
        object.insert(QStringLiteral("reason"), obstacleId(*effect.obstacle));
    else
        insertAll(object, fitObject(effect));
    return object;
}

QJsonObject document(const EventStudy& study)
{
    QJsonArray events;
    for (const EventResult& event : study.events)
        events.append(eventObject(event));
    return {{QStringLiteral("interval"), intervalId(study.request.view.interval)},
            {QStringLiteral("method"), QStringLiteral("event study")},
            {QStringLiteral("estimationFrom"), -study.request.before},
            {QStringLiteral("estimationTo"), -kEstimationEnd},
            {QStringLiteral("periodsAfter"), study.request.after},
            {QStringLiteral("used"), study.used},
            {QStringLiteral("below"), study.below},
            {QStringLiteral("meanCumulated"), orNull(study.meanCumulated)},
            {QStringLiteral("signP"), orNull(study.signP)},
            {QStringLiteral("signedRankP"), orNull(study.signedRankP)},
            {QStringLiteral("events"), events}};
}

} // namespace trustbilanz::cli
