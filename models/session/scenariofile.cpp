// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariofile.h"

#include "models/session/jsonkeys.h"
#include "models/session/simulationdocument.h"
#include "models/session/simulationform.h"

#include <QJsonDocument>

#include <cmath>

namespace trustbilanz::session {

namespace {
const QString kName = QStringLiteral("name");
const QString kCurrency = QStringLiteral("currency");
const QString kReading = QStringLiteral("rule.reading");
constexpr double kFewestYears = 0.01;
constexpr double kMostYears = 1000;
constexpr double kMostMoney = 1e15;

const QString kYears = QStringLiteral("years");
const QString kTolerance = QStringLiteral("tolerance");

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

QStringList topKeys()
{
    return QStringList {kName,  kCurrency, QStringLiteral("frequency"), QStringLiteral("losses"),
                        kYears, kTolerance}
    + sections();
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
            && readSimulation() && readNumbers();
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
        for (const QString& key : m_root.keys()) {
            if (!topKeys().contains(key))
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
        return fail(keyWithLimits(key, minimum, maximum), Reason::OutOfLimits);
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

    bool readSimulation()
    {
        Result<Simulation> simulation = simulationFromJson(m_root);
        if (!simulation) {
            m_error = simulation.error();
            return false;
        }
        m_scenario.simulation = std::move(*simulation);
        return true;
    }

    /// A yes or no of every year needs whole years.
    bool readNumbers()
    {
        Simulation& simulation = m_scenario.simulation;
        const QJsonValue years = m_root.value(kYears);
        if (!years.isUndefined() && !checkNumber(kYears, years, kFewestYears, kMostYears))
            return false;
        simulation.years = years.toDouble(simulation.years);
        if (simulation.frequency.kind == Frequency::Kind::Bernoulli
            && simulation.years != std::floor(simulation.years))
            return fail(kYears, Reason::NotWhole);
        const QJsonValue tolerance = m_root.value(kTolerance);
        if (tolerance.isUndefined())
            return true;
        simulation.tolerance = tolerance.toDouble();
        return checkNumber(kTolerance, tolerance, 0, kMostMoney);
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

Error located(Error error, const QByteArray& json)
{
    if (error.kind == Error::Kind::BadScenario && error.line == 0 && !error.detail.isEmpty()) {
        const QString key = error.detail.section(QLatin1Char(' '), 0, 0);
        error.line = lineOf(json, keyOffset(json, key));
    }
    return error;
}

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
    return Reader(document.object()).read().map_error([&](Error error) {
        return located(std::move(error), json);
    });
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
    root[kYears] = scenario.simulation.years;
    if (scenario.simulation.tolerance)
        root[kTolerance] = *scenario.simulation.tolerance;
    addSimulation(scenario.simulation, root);
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

QStringList knownBeside(const QString& key)
{
    const QString section = key.section(QLatin1Char('.'), 0, -2);
    if (section.isEmpty())
        return topKeys();
    QStringList known;
    for (const QString& candidate : sectionKeys()) {
        if (parts(candidate).first == section)
            known << parts(candidate).second;
    }
    return known.isEmpty() ? knownInSimulation(section) : known;
}

QJsonObject estimateToJson(const Scenario& scenario, const RevenueAtRisk& estimate,
                           const std::optional<SimulationResult>& simulated)
{
    const QString revenueLoss = QStringLiteral("revenueLoss");
    const QJsonObject rule {
        {revenueLoss, orNull(estimate.rule.revenueLoss)},
        {QStringLiteral("ebitdaGrowthAfter"), orNull(estimate.rule.ebitdaGrowthAfter)},
        {QStringLiteral("ebitdaLossNextYear"), orNull(estimate.rule.ebitdaLossNextYear)}};
    const QJsonObject doseResponse {
        {revenueLoss, orNull(estimate.doseResponse.revenueLoss)},
        {QStringLiteral("ebitdaLoss"), orNull(estimate.doseResponse.ebitdaLoss)}};
    QJsonObject layers {{QStringLiteral("rule"), rule},
                        {QStringLiteral("doseResponse"), doseResponse}};
    QJsonObject document {{kName, scenario.name}, {kCurrency, scenario.currency}};
    if (simulated) {
        const QString monteCarlo = QStringLiteral("monteCarlo");
        layers[monteCarlo] = QJsonObject {{QStringLiteral("mean"), simulated->mean}};
        document[monteCarlo] = simulationDocument(*simulated);
    }
    document[QStringLiteral("layers")] = layers;
    return document;
}

} // namespace trustbilanz::session
