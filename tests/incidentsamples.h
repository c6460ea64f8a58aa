// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "tests/support.h"

namespace trustbilanz::tests {

inline const importers::OwnerRule kAcme {QStringLiteral("acme"), std::nullopt};

inline ImportPlan incidentPlan()
{
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    return plan;
}

inline QString specimen(const QString& name)
{
    return QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/tests/data/incidents/") + name;
}

inline QString iso(const std::optional<PartialDate>& date)
{
    return date ? date->iso() : QStringLiteral("-");
}

template<class Number>
inline QString text(const std::optional<Number>& number)
{
    return number ? QString::number(*number) : QStringLiteral("-");
}

/// "A1 own confirmed 2024-01-05 2024-01-06 4 1000 -": what the model computes with.
inline QString flat(const Incident& incident)
{
    return QStringList {incident.id,
                        ownerId(incident.owner),
                        statusId(incident.status),
                        iso(incident.occurred),
                        iso(incident.disclosed),
                        text(incident.severity),
                        text(incident.affected),
                        text(incident.sensitivity)}
        .join(QLatin1Char(' '));
}

inline QStringList flat(const std::vector<Incident>& incidents)
{
    QStringList lines;
    for (const Incident& incident : incidents)
        lines += flat(incident);
    return lines;
}

inline QStringList issuesOf(const ImportReport& report)
{
    QStringList issues;
    for (const RowIssue& issue : report.issues)
        issues += QStringLiteral("%1 %2 %3")
                      .arg(issue.line)
                      .arg(issueId(issue.kind), issue.column)
                      .trimmed();
    return issues;
}

inline Result<importers::IncidentReading> read(const QString& path,
                                               const ImportPlan& plan = incidentPlan(),
                                               const importers::OwnerRule& owners = kAcme)
{
    return importers::readIncidents(path, plan, owners);
}
} // namespace trustbilanz::tests
