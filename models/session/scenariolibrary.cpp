// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariolibrary.h"

#include "models/session/scenariofile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace trustbilanz::session {

Result<std::vector<Scenario>> scenariosFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    std::vector<Scenario> scenarios;
    bool sound = document.isArray();
    for (const QJsonValue& value : document.array()) {
        const auto scenario = scenarioFromJson(QJsonDocument(value.toObject()).toJson());
        sound = sound && scenario;
        if (scenario)
            scenarios.push_back(*scenario);
    }
    if (!sound)
        return failure(Error::Kind::Damaged, Error::Reason::DamagedRecord,
                       kScenarioLibraryDocument);
    return scenarios;
}

QByteArray scenariosToJson(const std::vector<Scenario>& scenarios)
{
    QJsonArray array;
    for (const Scenario& scenario : scenarios)
        array.append(QJsonDocument::fromJson(scenarioToJson(scenario)).object());
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<Scenario> withScenario(std::vector<Scenario> library, const Scenario& scenario)
{
    const auto place = std::ranges::find(library, scenario.name, &Scenario::name);
    if (place != library.end())
        *place = scenario;
    else
        library.push_back(scenario);
    return library;
}

std::vector<Scenario> withoutScenario(std::vector<Scenario> library, const QString& name)
{
    std::erase_if(library, [&](const Scenario& scenario) { return scenario.name == name; });
    return library;
}

} // namespace trustbilanz::session
