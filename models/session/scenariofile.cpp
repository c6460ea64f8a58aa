// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariofile.h"

#include "models/session/jsonkeys.h"
#include "models/session/simulationform.h"

#include <QJsonDocument>

namespace trustbilanz::session {

namespace {
const QString kName = QStringLiteral("name");
const QString kCurrency = QStringLiteral("currency");
const QString kReading = QStringLiteral("rule.reading");
constexpr double kMostYears = 1000;
constexpr double kMostMoney = 1e15;

/// Numbers that belong to the simulation and are checked only.
struct CheckedNumber {
    const char* key;
    double minimum;
    double maximum;
};
constexpr CheckedNumber kCheckedNumbers[] {{"years", 0, kMostYears}, {"tolerance", 0, kMostMoney}};

using Reason = Error::Reason;

/// "company" and "revenue" of "company.revenue".
std::pair<QString, QString> parts(const QString& id)
{
    const qsizetype dot = id.indexOf(QLatin1Char('.'));
    return {id.left(dot), id.mid(dot + 1)};
}

QString idOf(const ScenarioField& field)
{
    return QLatin1String(field.id);
}

/// Every dotted key a scenario may have below its sections.
QStringList sectionKeys()
{
    QStringList keys {kReading};
    for (const ScenarioField& field : kScenarioFields)
        keys << idOf(field);
    return keys;
}

QStringList sections()
{
    QStringList names;
    for (const ScenarioField& field : kScenarioFields)
        names << parts(idOf(field)).first;
    names.removeDuplicates();
    return names;
}

/// Reads one document; the first problem ends it.
class Reader
{
public:
    explicit Reader(const QJsonObject& root)
        : m_root(root)
    {
    }

    Result<Scenario> read()
    {
        const bool sound = checkKeys() && readTexts() && readFields() && readReading()
            && checkNumbers() && checkSimulation();
        if (!sound)
            return tl::unexpected(*m_error);
        return m_scenario;
    }

private:
    bool fail(const QString& key, Reason reason)
    {
        m_error = Error {Error::Kind::BadScenario, key, 0, 0, reason};
        return false;
    }

    bool checkKeys()
    {
        QStringList known {kName, kCurrency, QStringLiteral("frequency"), QStringLiteral("losses")};
        for (const CheckedNumber& number : kCheckedNumbers)
            known << QLatin1String(number.key);
        for (const QString& key : m_root.keys()) {
            if (!sections().contains(key) && !known.contains(key))
                return fail(key, Reason::UnknownKey);
        }
        for (const QString& section : sections()) {
            if (!checkSection(section))
                return false;
        }
        return true;
    }

    bool checkSection(const QString& section)
    {
        const QJsonValue value = m_root.value(section);
        if (!value.isUndefined() && !value.isObject())
            return fail(section, Reason::NotAnObject);
        for (const QString& key : value.toObject().keys()) {
            const QString id = section + QLatin1Char('.') + key;
            if (!sectionKeys().contains(id))
                return fail(id, Reason::UnknownKey);
        }
        return true;
    }

    QJsonValue at(const QString& id) const
    {
        const auto [section, key] = parts(id);
        return m_root.value(section).toObject().value(key);
    }

    bool readText(const QString& key, QString& into)
    {
        const QJsonValue value = m_root.value(key);
        if (!value.isUndefined() && !value.isString())
            return fail(key, Reason::NotAText);
        into = value.toString();
        return true;
    }

    bool readTexts()
    {
        return readText(kName, m_scenario.name) && readText(kCurrency, m_scenario.currency);
    }

    bool checkNumber(const QString& key, const QJsonValue& value, double minimum, double maximum)
    {
        if (!value.isDouble())
            return fail(key, Reason::NotANumber);
        if (value.toDouble() >= minimum && value.toDouble() <= maximum)
            return true;
        return fail(QStringLiteral("%1 (%2 … %3)").arg(key).arg(minimum).arg(maximum),
                    Reason::OutOfLimits);
    }

    bool readFields()
    {
        for (const ScenarioField& field : kScenarioFields) {
            const QJsonValue value = at(idOf(field));
            if (value.isUndefined())
                continue;
            if (!checkNumber(idOf(field), value, field.minimum, field.maximum))
                return false;
            field.set(m_scenario, value.toDouble());
        }
        return true;
    }

    bool readReading()
    {
        const QJsonValue value = at(kReading);
        const QString word = value.toString(QStringLiteral("level"));
        const bool isGrowth = word == QLatin1String("growth");
        if ((!value.isUndefined() && !value.isString())
            || (!isGrowth && word != QLatin1String("level")))
            return fail(QStringLiteral("%1 (level, growth)").arg(kReading), Reason::UnknownWord);
        m_scenario.reading = isGrowth ? RuleReading::Growth : RuleReading::Level;
        return true;
    }

    bool checkNumbers()
    {
        for (const CheckedNumber& number : kCheckedNumbers) {
            const QString key = QLatin1String(number.key);
            if (m_root.contains(key)
                && !checkNumber(key, m_root.value(key), number.minimum, number.maximum))
                return false;
        }
        return true;
    }

    bool checkSimulation()
    {
        if (const auto problem = simulationProblem(m_root)) {
            m_error = *problem;
            return false;
        }
        m_scenario.hasSimulation = m_root.contains(QStringLiteral("losses"));
        return true;
    }

    QJsonObject m_root;
    Scenario m_scenario;
    std::optional<Error> m_error;
};

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

int lineOf(const QByteArray& json, int offset)
{
    return 1 + int(json.left(offset).count('\n'));
}
} // namespace

Result<Scenario> scenarioFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadScenario, Reason::NotJson, {}, lineOf(json, problem.offset));
    if (!document.isObject())
        return failure(Error::Kind::BadScenario, Reason::NotJson);
    if (const auto duplicate = duplicateKey(json))
        return failure(Error::Kind::BadScenario, Reason::DuplicateKey, duplicate->key,
                       lineOf(json, duplicate->offset));
    return Reader(document.object()).read();
}

QByteArray scenarioToJson(const Scenario& scenario)
{
    QMap<QString, QJsonObject> bySection;
    for (const ScenarioField& field : kScenarioFields) {
        const auto [section, key] = parts(idOf(field));
        if (const auto value = field.get(scenario))
            bySection[section][key] = *value;
    }
    const auto [section, key] = parts(kReading);
    bySection[section][key] = scenario.reading == RuleReading::Growth ? QStringLiteral("growth")
                                                                      : QStringLiteral("level");
    QJsonObject root {{kName, scenario.name}, {kCurrency, scenario.currency}};
    for (auto it = bySection.cbegin(); it != bySection.cend(); ++it)
        root[it.key()] = it.value();
    return QJsonDocument(root).toJson();
}

Scenario completedFrom(Scenario scenario, const WorkspaceSettings& settings)
{
    const auto complete = [](std::optional<double>& value, std::optional<double> known) {
        if (!value)
            value = known;
    };
    complete(scenario.revenue, settings.revenue);
    complete(scenario.revenueGrowth, settings.revenueGrowth);
    complete(scenario.ebitda, settings.ebitda);
    complete(scenario.ebitdaGrowth, settings.ebitdaGrowth);
    if (scenario.currency.isEmpty())
        scenario.currency = settings.currency;
    return scenario;
}

QJsonObject estimateToJson(const Scenario& scenario, const RevenueAtRisk& estimate)
{
    const QString revenueLoss = QStringLiteral("revenueLoss");
    const QJsonObject rule {
        {revenueLoss, orNull(estimate.rule.revenueLoss)},
        {QStringLiteral("ebitdaGrowthAfter"), orNull(estimate.rule.ebitdaGrowthAfter)},
        {QStringLiteral("ebitdaLossNextYear"), orNull(estimate.rule.ebitdaLossNextYear)}};
    const QJsonObject doseResponse {
        {revenueLoss, orNull(estimate.doseResponse.revenueLoss)},
        {QStringLiteral("ebitdaLoss"), orNull(estimate.doseResponse.ebitdaLoss)}};
    return {{kName, scenario.name},
            {kCurrency, scenario.currency},
            {QStringLiteral("layers"),
             QJsonObject {{QStringLiteral("rule"), rule},
                          {QStringLiteral("doseResponse"), doseResponse}}}};
}

} // namespace trustbilanz::session
