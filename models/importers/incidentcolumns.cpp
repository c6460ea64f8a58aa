// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/incidentcolumns.h"

#include "models/importers/importers.h"

#include <algorithm>
#include <array>

namespace trustbilanz::importers {

namespace {
/// Many tables have an id, a day and notes, survey answers too ("Note" is a mark in German): a log
/// of incidents has more.
constexpr std::array kCommonFields {"id", "occurred", "note"};

bool tellsOfIncidents(const QMap<QString, QString>& columns)
{
    const QStringList mapped = columns.keys();
    return std::any_of(mapped.begin(), mapped.end(), [](const QString& field) {
        return std::none_of(kCommonFields.begin(), kCommonFields.end(),
                            [&](const char* common) { return field == QLatin1String(common); });
    });
}
} // namespace

Result<QMap<QString, QString>> incidentColumns(const ImportPlan& plan, const QStringList& header)
{
    const auto known = fields(ImportKind::Incidents);
    QMap<QString, QString> columns = guessColumns(header, ImportKind::Incidents);
    for (auto it = plan.columns.begin(); it != plan.columns.end(); ++it) {
        const bool isField = std::any_of(known.begin(), known.end(), [&](const Field& field) {
            return it.key() == QLatin1String(field.id);
        });
        if (!isField)
            return failure(Error::Kind::BadOption, QStringLiteral("--column ") + it.key());
        if (!it.value().isEmpty() && !header.contains(it.value()))
            return failure(Error::Kind::MissingColumn, it.value());
        columns.insert(it.key(), it.value());
    }
    columns.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    if (!columns.contains(QStringLiteral("disclosed"))
        && !columns.contains(QStringLiteral("occurred")))
        return failure(Error::Kind::MissingColumn, QStringLiteral("disclosed"));
    if (!tellsOfIncidents(columns))
        return failure(Error::Kind::MissingColumn, Error::Reason::NoIncidentField,
                       QStringLiteral("title, brand, severity, affected"));
    return columns;
}

bool saysUnknown(const QString& field, const QString& cell)
{
    static const QStringList fields {QStringLiteral("affected"),    QStringLiteral("severity"),
                                     QStringLiteral("sensitivity"), QStringLiteral("similarity"),
                                     QStringLiteral("media"),       QStringLiteral("spillover"),
                                     QStringLiteral("halflife"),    QStringLiteral("scar")};
    static const QStringList words {QStringLiteral("unknown"), QStringLiteral("unbekannt"),
                                    QStringLiteral("n/a"),     QStringLiteral("na"),
                                    QStringLiteral("k. a."),   QStringLiteral("k.a."),
                                    QStringLiteral("-"),       QStringLiteral("?")};
    return fields.contains(field) && words.contains(cell.trimmed().toLower());
}

AffectedUnit affectedUnitOf(const QMap<QString, QString>& columns)
{
    const QString column = columns.value(QStringLiteral("affected")).toLower();
    const bool isRecords = column.contains(QLatin1String("record"))
        || column.contains(QLatin1String("datens")) || column.contains(QLatin1String("data_total"));
    return isRecords ? AffectedUnit::Records : AffectedUnit::People;
}

} // namespace trustbilanz::importers
