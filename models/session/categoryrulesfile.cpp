// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/categoryrulesfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trustbilanz::session {

namespace {
struct NumberKey {
    const char* key;
    double CategoryRules::*member;
};
constexpr std::array kNumbers {
    NumberKey {"lowBelow", &CategoryRules::lowBelow},
    NumberKey {"highFrom", &CategoryRules::highFrom},
    NumberKey {"refusesBelow", &CategoryRules::refusesBelow},
    NumberKey {"openFrom", &CategoryRules::openFrom},
};

struct NameKey {
    const char* key;
    QString CategoryRules::*member;
};
constexpr std::array kNames {
    NameKey {"willingness", &CategoryRules::willingness},
    NameKey {"data", &CategoryRules::data},
};

const QString kRequired = QStringLiteral("required");
} // namespace

Result<CategoryRules> categoryRulesFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CategoryRules rules;
    for (const NumberKey& number : kNumbers)
        rules.*number.member = object[QLatin1String(number.key)].toDouble(-1);
    for (const NameKey& name : kNames)
        rules.*name.member = object[QLatin1String(name.key)].toString();
    const QJsonArray required = object[kRequired].toArray();
    if (size_t(required.size()) == kSensitivities)
        std::ranges::transform(required, rules.required.begin(),
                               [](const QJsonValue& value) { return value.toDouble(-1); });
    if (size_t(required.size()) != kSensitivities || !isValid(rules))
        return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord, kCategoryRulesDocument);
    return rules;
}

QByteArray categoryRulesToJson(const CategoryRules& rules)
{
    QJsonObject object;
    for (const NumberKey& number : kNumbers)
        object[QLatin1String(number.key)] = rules.*number.member;
    for (const NameKey& name : kNames)
        object[QLatin1String(name.key)] = rules.*name.member;
    QJsonArray required;
    for (const double each : rules.required)
        required.append(each);
    object[kRequired] = required;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace trustbilanz::session
