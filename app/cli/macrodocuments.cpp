// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/macrodocuments.h"

namespace trustbilanz::cli {

namespace {
QString isoDay(Day day)
{
    return dateFrom(day).toString(Qt::ISODate);
}

QJsonObject factorObject(const AssessedFactor& factor)
{
    return {{QStringLiteral("value"), factor.value},
            {QStringLiteral("low"), factor.low},
            {QStringLiteral("high"), factor.high},
            {QStringLiteral("assumed"), factor.origin == FactorOrigin::Assumed},
            {QStringLiteral("origin"), factorOriginId(factor.origin)}};
}

QJsonObject fittedObject(const FittedValue& value)
{
    QJsonArray limits;
    if (value.lowAtLimit)
        limits.append(QStringLiteral("low"));
    if (value.highAtLimit)
        limits.append(QStringLiteral("high"));
    return {{QStringLiteral("estimate"), value.estimate},
            {QStringLiteral("low"), value.isHeld ? QJsonValue() : value.low},
            {QStringLiteral("high"), value.isHeld ? QJsonValue() : value.high},
            {QStringLiteral("atLimit"), limits},
            {QStringLiteral("fitted"), !value.isHeld}};
}
} // namespace

QJsonObject brandObject(const BrandPoint& point)
{
    QJsonObject object {{QStringLiteral("period"), isoDay(point.period)},
                        {QStringLiteral("hidden"), point.hidden}};
    if (point.hidden)
        return object;
    object[QStringLiteral("value")] = point.value;
    object[QStringLiteral("n")] = point.count ? QJsonValue(*point.count) : QJsonValue();
    object[QStringLiteral("readings")] = point.readings;
    return object;
}

QJsonObject factorsObject(const IncidentFactors& factors)
{
    QJsonObject object;
    for (const FactorRow& row : kFactorRows)
        object[QLatin1String(row.id)] = factorObject(factors.*row.member);
    return object;
}

QJsonValue recoveryValue(const std::optional<Recovery>& recovery)
{
    if (!recovery)
        return {};
    return QJsonObject {{QStringLiteral("share"), kRecoveredShare},
                        {QStringLiteral("date"), isoDay(recovery->day)},
                        {QStringLiteral("low"), isoDay(recovery->earliest)},
                        {QStringLiteral("high"), isoDay(recovery->latest)},
                        {QStringLiteral("withinPoint"), isoDay(recovery->withinPoint)},
                        {QStringLiteral("stays"), recovery->stays}};
}

QJsonArray document(const ContributionSeries& contributions)
{
    QJsonArray periods;
    for (const Contributions& period : contributions.periods) {
        QJsonArray parts;
        for (size_t i = 0; i < period.points.size(); ++i) {
            if (period.points[i] != 0)
                parts.append(
                    QJsonObject {{QStringLiteral("id"), contributions.incidents[i].incident.id},
                                 {QStringLiteral("points"), period.points[i]}});
        }
        periods.append(QJsonObject {{QStringLiteral("period"), isoDay(period.period)},
                                    {QStringLiteral("base"), period.base},
                                    {QStringLiteral("incidents"), parts},
                                    {QStringLiteral("cut"), period.cut},
                                    {QStringLiteral("index"), period.index}});
    }
    return periods;
}

QJsonObject document(const MacroFit& fit)
{
    QJsonObject object {{QStringLiteral("enough"), fit.isEnough()},
                        {QStringLiteral("periods"), fit.periods},
                        {QStringLiteral("readings"), fit.readings}};
    if (fit.reason) {
        object[QStringLiteral("reason")] = noFitId(*fit.reason);
        return object;
    }
    object[QStringLiteral("halfLifeDays")] = fittedObject(fit.halfLifeDays);
    object[QStringLiteral("scar")] = fittedObject(fit.scar);
    object[QStringLiteral("scale")] = fittedObject(fit.scale);
    object[QStringLiteral("base")] = fittedObject(fit.base);
    object[QStringLiteral("rmse")] = fit.rmse;
    object[QStringLiteral("confidence")] = fit.confidence;
    object[QStringLiteral("interval")] = QStringLiteral("profile likelihood");
    object[QStringLiteral("weighted")] = fit.weighted;
    object[QStringLiteral("deception")] = fit.ofDeception;
    return object;
}

} // namespace trustbilanz::cli
