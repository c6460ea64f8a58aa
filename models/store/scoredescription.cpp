// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scoredescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trustbilanz::store {

namespace {
constexpr QLatin1String kScale("scale");
constexpr QLatin1String kPrecision("precision");
constexpr QLatin1String kSegments("segments");
constexpr QLatin1String kDrivers("drivers");
constexpr QLatin1String kName("name");
constexpr QLatin1String kWeights("weights");
constexpr QLatin1String kMinimum("minimum");
constexpr QLatin1String kMaximum("maximum");
constexpr QLatin1String kReversed("reversed");
constexpr QLatin1String kLabels("labels");

QJsonObject scaleToJson(const ScoreScale& scale)
{
    return {{kMinimum, scale.minimum}, {kMaximum, scale.maximum}, {kReversed, scale.reversed}};
}

ScoreScale scaleFromJson(const QJsonValue& value)
{
    return {value[kMinimum].toDouble(), value[kMaximum].toDouble(), value[kReversed].toBool()};
}

QJsonObject labelsToJson(const QMap<QString, double>& labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return object;
}

QMap<QString, double> labelsFromJson(const QJsonObject& object)
{
    QMap<QString, double> labels;
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toDouble());
    return labels;
}

std::optional<DatePrecision> precisionFromId(const QString& id)
{
    for (const auto precision : {DatePrecision::Day, DatePrecision::Month, DatePrecision::Year}) {
        if (precisionId(precision) == id)
            return precision;
    }
    return std::nullopt;
}
} // namespace

QByteArray describePart(const ScorePart& part)
{
    QJsonArray segments;
    for (const SegmentColumn& segment : part.segments)
        segments.append(segment.name);
    QJsonArray drivers;
    for (const DriverColumn& driver : part.drivers)
        drivers.append(QJsonObject {{kName, driver.name}, {kScale, scaleToJson(driver.scale)}});
    QJsonObject description {{kScale, scaleToJson(part.scale)},
                             {kPrecision, precisionId(part.precision)},
                             {kSegments, segments},
                             {kDrivers, drivers},
                             {kWeights, part.hasWeights()}};
    if (!part.labels.isEmpty())
        description.insert(kLabels, labelsToJson(part.labels));
    return QJsonDocument(description).toJson(QJsonDocument::Compact);
}

bool readDescription(const QByteArray& json, ScorePart& part, bool& hasWeights)
{
    const QJsonObject description = QJsonDocument::fromJson(json).object();
    const auto precision = precisionFromId(description[kPrecision].toString());
    part.scale = scaleFromJson(description[kScale]);
    part.precision = precision.value_or(DatePrecision::Day);
    part.labels = labelsFromJson(description[kLabels].toObject());
    hasWeights = description[kWeights].toBool();
    const QJsonArray segments = description[kSegments].toArray();
    for (const QJsonValue& segment : segments)
        part.segments.push_back({segment.toString(), {}, {}});
    const QJsonArray drivers = description[kDrivers].toArray();
    for (const QJsonValue& driver : drivers)
        part.drivers.push_back({driver[kName].toString(), scaleFromJson(driver[kScale]), {}});
    return precision.has_value() && part.scale.isValid();
}

} // namespace trustbilanz::store
