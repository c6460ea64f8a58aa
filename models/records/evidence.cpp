// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A macro of Qt that must stand outside of namespaces; a static library's resources are not found
// without it.
static void loadResources()
{
    Q_INIT_RESOURCE(modelresources);
}

namespace trustbilanz {

namespace {
QJsonArray rows()
{
    loadResources();
    QFile file(QStringLiteral(":/evidence.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString inLanguage(const QJsonObject& row, QLatin1String key, const QString& language)
{
    return row[key].toObject()[language].toString();
}

OtherFigure otherFrom(const QJsonObject& row, const QString& language)
{
    return {row[QLatin1String("value")].toDouble(),
            inLanguage(row, QLatin1String("source"), language), row[QLatin1String("year")].toInt()};
}

Evidence fromRow(const QJsonObject& row, const QString& language)
{
    Evidence evidence;
    evidence.id = row[QLatin1String("id")].toString();
    if (row[QLatin1String("value")].isDouble())
        evidence.value = row[QLatin1String("value")].toDouble();
    evidence.unit = inLanguage(row, QLatin1String("unit"), language);
    evidence.statement = inLanguage(row, QLatin1String("statement"), language);
    evidence.population = inLanguage(row, QLatin1String("population"), language);
    evidence.source = inLanguage(row, QLatin1String("source"), language);
    evidence.year = row[QLatin1String("year")].toInt();
    evidence.doubt = inLanguage(row, QLatin1String("doubt"), language);
    evidence.unsourced = row[QLatin1String("unsourced")].toBool();
    for (const QJsonValue& other : row[QLatin1String("others")].toArray())
        evidence.others.push_back(otherFrom(other.toObject(), language));
    return evidence;
}
} // namespace

std::vector<Evidence> evidence(const QString& language)
{
    const QString known = language == QLatin1String("de") ? language : QStringLiteral("en");
    std::vector<Evidence> figures;
    for (const QJsonValue& row : rows())
        figures.push_back(fromRow(row.toObject(), known));
    return figures;
}

Evidence evidenceById(const QString& id, const QString& language)
{
    const std::vector<Evidence> figures = evidence(language);
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const Evidence& figure) { return figure.id == id; });
    Q_ASSERT(found != figures.end());
    return found != figures.end() ? *found : Evidence();
}

} // namespace trustbilanz
