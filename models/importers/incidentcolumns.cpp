// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/incidentcolumns.h"

#include "models/importers/importers.h"

#include <algorithm>

namespace trustbilanz::importers {

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
    return columns;
}

bool saysUnknown(const QString& field, const QString& cell)
{
    static const QStringList fields {QStringLiteral("affected"), QStringLiteral("severity"),
                                     QStringLiteral("sensitivity"), QStringLiteral("similarity"),
                                     QStringLiteral("media")};
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
