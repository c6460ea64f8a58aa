// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariotemplates.h"

#include "models/records/evidence.h"
#include "models/session/scenariofile.h"

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

namespace trustbilanz::session {

namespace {
using Reason = Error::Reason;

constexpr const char* kTemplates[] {
    "data-theft",   "long-outage",        "broken-promise", "intrusive-personalisation",
    "partner-leak", "competitor-scandal", "consent-shock",
};

const QString kId = QStringLiteral("id");
const QString kName = QStringLiteral("name");
const QString kDescription = QStringLiteral("description");
const QString kSources = QStringLiteral("sources");
const QString kScenario = QStringLiteral("scenario");
const QString kOf = QStringLiteral("of");
const QString kEvidence = QStringLiteral("evidence");
const QStringList kLanguages {QStringLiteral("en"), QStringLiteral("de")};

QString under(const QString& path, const QString& key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

Result<void> checkKeys(const QJsonObject& object, const QString& path, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            return failure(Error::Kind::BadScenario, Reason::UnknownKey, under(path, key));
    }
    return {};
}

Result<QString> readText(const QJsonObject& object, const QString& path, const QString& key)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty())
        return failure(Error::Kind::BadScenario, Reason::Missing, under(path, key));
    return text;
}

Result<Words> readWords(const QJsonObject& object, const QString& path)
{
    Words words;
    for (const QString& language : kLanguages) {
        const auto text = readText(object, path, language);
        if (!text)
            return tl::unexpected(text.error());
        words.insert(language, *text);
    }
    return words;
}

bool isEvidence(const QString& id)
{
    return std::ranges::any_of(evidence(kLanguages.front()),
                               [&](const Evidence& figure) { return figure.id == id; });
}

Result<TemplateSource> readSource(const QJsonObject& object, const QString& path)
{
    if (const auto known = checkKeys(object, path, kLanguages + QStringList {kOf, kEvidence});
        !known)
        return tl::unexpected(known.error());
    const auto of = readText(object, path, kOf);
    if (!of)
        return tl::unexpected(of.error());
    const QString figure = object.value(kEvidence).toString();
    if (object.contains(kEvidence) && !isEvidence(figure))
        return failure(Error::Kind::BadScenario, Reason::UnknownWord, under(path, kEvidence));
    return readWords(object, path).map([&](const Words& words) {
        return TemplateSource {*of, figure, words};
    });
}

/// What of a scenario is an assumption that needs a source.
QStringList assumptionsOf(const QJsonObject& scenario)
{
    QStringList assumptions {QStringLiteral("frequency")};
    for (const QJsonValue& loss : scenario.value(QLatin1String("losses")).toArray())
        assumptions << QStringLiteral("losses.") + loss.toObject().value(kName).toString();
    return assumptions;
}

Result<std::vector<TemplateSource>> readSources(const QJsonObject& root)
{
    std::vector<TemplateSource> sources;
    QStringList open = assumptionsOf(root.value(kScenario).toObject());
    for (const QJsonValue& entry : root.value(kSources).toArray()) {
        const QString path = under(kSources, QString::number(sources.size()));
        const auto source = readSource(entry.toObject(), path);
        if (!source)
            return tl::unexpected(source.error());
        if (open.removeAll(source->of) == 0)
            return failure(Error::Kind::BadScenario, Reason::UnknownWord, under(path, kOf));
        sources.push_back(*source);
    }
    if (!open.isEmpty())
        return failure(Error::Kind::BadScenario, Reason::Missing, under(kSources, open.first()));
    return sources;
}

Result<void> readNames(const QJsonObject& root, ScenarioTemplate& read)
{
    for (const auto& [key, member] : {std::pair(kName, &ScenarioTemplate::names),
                                      std::pair(kDescription, &ScenarioTemplate::descriptions)}) {
        const QJsonObject object = root.value(key).toObject();
        if (const auto known = checkKeys(object, key, kLanguages); !known)
            return known;
        const auto words = readWords(object, key);
        if (!words)
            return tl::unexpected(words.error());
        read.*member = *words;
    }
    return {};
}

Result<ScenarioTemplate> readTemplate(const QJsonObject& root)
{
    ScenarioTemplate read;
    const auto id = readText(root, {}, kId);
    if (!id)
        return tl::unexpected(id.error());
    read.id = *id;
    if (const auto names = readNames(root, read); !names)
        return tl::unexpected(names.error());
    const auto sources = readSources(root);
    if (!sources)
        return tl::unexpected(sources.error());
    read.sources = *sources;
    const QJsonDocument document(root.value(kScenario).toObject());
    return scenarioFromJson(document.toJson()).map([&](const Scenario& scenario) {
        read.scenario = scenario;
        return read;
    });
}
} // namespace

Scenario startedFrom(const ScenarioTemplate& from, Scenario scenario, const QString& language)
{
    scenario.name = from.names[language];
    scenario.simulation = from.scenario.simulation;
    return scenario;
}

Result<ScenarioTemplate> scenarioTemplateFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(Error::Kind::BadScenario, Reason::NotJson);
    const QJsonObject root = document.object();
    if (const auto known = checkKeys(root, {}, {kId, kName, kDescription, kSources, kScenario});
        !known)
        return tl::unexpected(known.error());
    return readTemplate(root);
}

std::vector<ScenarioTemplate> scenarioTemplates()
{
    loadResources();
    std::vector<ScenarioTemplate> templates;
    for (const char* id : kTemplates) {
        QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1String(id)));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto read = scenarioTemplateFromJson(opened ? file.readAll() : QByteArray());
        Q_ASSERT(read);
        if (read)
            templates.push_back(*read);
    }
    return templates;
}

} // namespace trustbilanz::session
