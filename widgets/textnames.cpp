// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <cmath>

/// Names of the values that records hold.
namespace trustbilanz::text {

namespace {
class Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

constexpr QLatin1String kDriverPrefix("driver:");
constexpr QChar kEnDash(0x2013);

std::optional<QString> titleIn(ImportKind kind, const QString& id)
{
    for (const importers::Field& field : importers::fields(kind)) {
        if (id == QLatin1String(field.id))
            return QCoreApplication::translate("ImportField", field.title);
    }
    return std::nullopt;
}
} // namespace

QString interval(Interval interval)
{
    switch (interval) {
    case Interval::Day:
        return Names::tr("Day");
    case Interval::Week:
        return Names::tr("Week");
    case Interval::Month:
        return Names::tr("Month");
    case Interval::Quarter:
        return Names::tr("Quarter");
    case Interval::Year:
        return Names::tr("Year");
    }
    Q_UNREACHABLE();
}

QString owner(Owner owner)
{
    switch (owner) {
    case Owner::Own:
        return Names::tr("own", "owner of an incident");
    case Owner::Partner:
        return Names::tr("partner", "owner of an incident");
    case Owner::Competitor:
        return Names::tr("competitor", "owner of an incident");
    case Owner::Other:
        return Names::tr("other", "owner of an incident");
    }
    Q_UNREACHABLE();
}

QString status(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Confirmed:
        return Names::tr("confirmed", "status of an incident");
    case IncidentStatus::Suspected:
        return Names::tr("suspected", "status of an incident");
    case IncidentStatus::NearMiss:
        return Names::tr("near miss", "status of an incident");
    case IncidentStatus::FalsePositive:
        return Names::tr("false positive", "status of an incident");
    case IncidentStatus::Positive:
        return Names::tr("positive event", "status of an incident");
    }
    Q_UNREACHABLE();
}

QString severity(std::optional<int> severity)
{
    switch (severity.value_or(0)) {
    case 1:
        return Names::tr("insignificant", "severity");
    case 2:
        return Names::tr("distracting", "severity");
    case 3:
        return Names::tr("painful", "severity");
    case 4:
        return Names::tr("damaging", "severity");
    case 5:
        return Names::tr("catastrophic", "severity");
    default:
        return missing();
    }
}

QString sensitivity(std::optional<int> sensitivity)
{
    switch (sensitivity.value_or(0)) {
    case 1:
        return Names::tr("1 – preferences", "data sensitivity");
    case 2:
        return Names::tr("2 – technical data", "data sensitivity");
    case 3:
        return Names::tr("3 – personal data", "data sensitivity");
    case 4:
        return Names::tr("4 – bank data, passwords", "data sensitivity");
    case 5:
        return Names::tr("5 – medical, genetic", "data sensitivity");
    default:
        return missing();
    }
}

QString importKind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Scores:
        return Names::tr("Scores", "kind of import");
    case ImportKind::Incidents:
        return Names::tr("Incidents", "kind of import");
    case ImportKind::Brand:
        return Names::tr("Brand series", "kind of import");
    }
    Q_UNREACHABLE();
}

QString scale(const ScoreScale& scale)
{
    const auto limit
        = [](double value) { return number(value, value == std::floor(value) ? 0 : 2); };
    const QString limits = limit(scale.minimum) + kEnDash + limit(scale.maximum);
    return scale.reversed ? Names::tr("%1, reversed", "scale").arg(limits) : limits;
}

QString bridge(const ScaleBridge& bridge)
{
    return Names::tr("%1 (%2; n = %3 and %4)", "points, range, two counts of customers")
        .arg(points(bridge.points), range(bridge.low, bridge.high), count(bridge.customersBefore),
             count(bridge.customersAfter));
}

QString scaleChange(const ScaleChange& change)
{
    const QString scales
        = Names::tr("scale %1 → %2").arg(text::scale(change.from), text::scale(change.to));
    if (!change.bridged || !change.bridge)
        return scales;
    return Names::tr("%1, bridged by %2").arg(scales, bridge(*change.bridge));
}

QString question(const QString& driver)
{
    return driver.isEmpty() ? Names::tr("Score", "question") : driver;
}

QString segmentValue(const QString& value)
{
    return value.isEmpty() ? Names::tr("not given", "segment value") : value;
}

QString fieldTitle(const QString& id)
{
    if (id.startsWith(kDriverPrefix))
        return Names::tr("Driver “%1”").arg(id.mid(kDriverPrefix.size()));
    for (const ImportKind kind : kImportKinds) {
        if (const auto title = titleIn(kind, id))
            return *title;
    }
    return id;
}

} // namespace trustbilanz::text
