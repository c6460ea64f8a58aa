// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/profilefile.h"

#include "models/importers/importers.h"
#include "models/importers/plansettings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace trustbilanz::importers {

namespace {
const QString kId = QStringLiteral("id");
const QString kNames = QStringLiteral("names");
const QString kKind = QStringLiteral("kind");
const QString kRecognisedBy = QStringLiteral("recognisedBy");
const QString kPlan = QStringLiteral("plan");
const QString kEnglish = QStringLiteral("en");

/// Reads the members of an object and remembers the first one that is wrong.
class Members
{
public:
    Members(const QJsonObject& object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    QJsonValue take(const QString& key)
    {
        m_taken += key;
        return m_object[key];
    }
    QString text(const QString& key)
    {
        const QJsonValue value = take(key);
        demand(key, value.isString() || value.isUndefined());
        return value.toString();
    }
    QMap<QString, QString> texts(const QString& key)
    {
        QMap<QString, QString> texts;
        const QJsonObject object = this->object(key);
        for (auto it = object.begin(); it != object.end(); ++it) {
            demand(key + QLatin1Char('.') + it.key(), it.value().isString());
            texts.insert(it.key(), it.value().toString());
        }
        return texts;
    }
    QJsonObject object(const QString& key)
    {
        const QJsonValue value = take(key);
        demand(key, value.isObject() || value.isUndefined());
        return value.toObject();
    }
    void demand(const QString& key, bool isRight)
    {
        if (!isRight && m_wrong.isEmpty())
            m_wrong = m_path + key;
    }
    Result<void> finish()
    {
        for (const QString& key : m_object.keys())
            demand(key, m_taken.contains(key));
        return m_wrong.isEmpty()
            ? Result<void>()
            : failure(Error::Kind::BadOption, QStringLiteral("--profile: ") + m_wrong);
    }

private:
    const QJsonObject& m_object;
    QString m_path;
    QStringList m_taken;
    QString m_wrong; ///< first member that is not as it should be
};

bool isField(ImportKind kind, const QString& id)
{
    const auto known = fields(kind);
    return (kind == ImportKind::Scores && id.startsWith(QLatin1String("driver:")))
        || std::any_of(known.begin(), known.end(),
                       [&](const Field& field) { return id == QLatin1String(field.id); });
}

void readScales(Members& members, ImportPlan& plan)
{
    const QString text = members.text(QStringLiteral("scale"));
    plan.scale = ScoreScale::fromText(text);
    members.demand(QStringLiteral("scale"), text.isEmpty() || plan.scale);
    const auto drivers = members.texts(QStringLiteral("driverScales"));
    for (auto it = drivers.begin(); it != drivers.end(); ++it) {
        const auto scale = ScoreScale::fromText(it.value());
        members.demand(QStringLiteral("driverScales.") + it.key(), scale.has_value());
        plan.driverScales.insert(it.key(), scale.value_or(ScoreScale()));
    }
}

void readMapping(Members& members, ImportPlan& plan)
{
    plan.columns = members.texts(QStringLiteral("columns"));
    for (const QString& field : plan.columns.keys())
        members.demand(QStringLiteral("columns.") + field, isField(plan.kind, field));
    const auto segments = members.texts(QStringLiteral("segments"));
    for (auto it = segments.begin(); it != segments.end(); ++it)
        plan.segments.push_back({it.key(), it.value()});
    const QJsonObject labels = members.object(QStringLiteral("labels"));
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        members.demand(QStringLiteral("labels.") + it.key(), it.value().isDouble());
        plan.labels.insert(it.key().toLower(), it.value().toDouble());
    }
}

/// Notations of single columns: {"Betrag": {"decimal": "comma"}}.
void readNotations(Members& members, ImportPlan& plan)
{
    const QString key = QStringLiteral("notations");
    const QJsonObject columns = members.object(key);
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString path = key + QLatin1Char('.') + it.key();
        const QJsonObject parts = it.value().toObject();
        members.demand(path, !parts.isEmpty());
        Notation& notation = plan.notations[it.key()];
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const auto setting = std::ranges::find_if(kNotationSettings, [&](const auto& known) {
                return part.key() == QLatin1String(known.key);
            });
            const bool isKnown = setting != kNotationSettings.end() && part.value().isString();
            members.demand(path + QLatin1Char('.') + part.key(), isKnown);
            if (isKnown)
                notation.*setting->member = part.value().toString();
        }
    }
}

void readOwner(Members& members, ImportPlan& plan)
{
    const QString key = QStringLiteral("owner");
    const QString id = members.text(key);
    const std::optional<Owner> owner = ownerFromWord(id);
    members.demand(key, id.isEmpty() || (owner && ownerId(*owner) == id));
    plan.owner = owner;
}

void readYearPivot(Members& members, ImportPlan& plan)
{
    const QString key = QStringLiteral("yearPivot");
    const QJsonValue year = members.take(key);
    if (year.isUndefined())
        return;
    plan.yearPivot = year.toInt();
    members.demand(key, plan.yearPivot >= kFirstYearPivot && plan.yearPivot <= kLastYearPivot);
}

Result<ImportPlan> planFrom(const QJsonObject& object, ImportKind kind)
{
    Members members(object, QStringLiteral("plan."));
    ImportPlan plan;
    plan.kind = kind;
    readMapping(members, plan);
    readScales(members, plan);
    readNotations(members, plan);
    readOwner(members, plan);
    readYearPivot(members, plan);
    for (const auto& setting : kTextSettings) {
        const QString key = QString::fromLatin1(setting.key);
        if (object.contains(key))
            plan.*setting.member = members.text(key);
    }
    for (const CountSetting& setting : kCountSettings) {
        const QString key = QString::fromLatin1(setting.key);
        const QJsonValue count = members.take(key);
        const bool isCount = count.toDouble(-1) >= 0 && count.toInt(-1) >= 0;
        members.demand(key, count.isUndefined() || isCount);
        if (isCount)
            plan.*setting.member = count.toInt();
    }
    return members.finish().map([&] { return plan; });
}

bool isId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}$"));
    return form.match(text).hasMatch();
}

template<class Map>
QJsonObject objectOfTexts(const Map& texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject objectOf(const QMap<QString, Notation>& notations)
{
    QJsonObject columns;
    for (auto it = notations.begin(); it != notations.end(); ++it) {
        QJsonObject parts;
        for (const auto& setting : kNotationSettings) {
            if (const QString text = it.value().*setting.member; !text.isEmpty())
                parts.insert(QString::fromLatin1(setting.key), text);
        }
        if (!parts.isEmpty())
            columns.insert(it.key(), parts);
    }
    return columns;
}

QJsonObject objectOf(const ImportPlan& plan)
{
    QJsonObject object;
    const auto put = [&](const char* key, const QJsonObject& part) {
        if (!part.isEmpty())
            object.insert(QString::fromLatin1(key), part);
    };
    QJsonObject segments;
    for (const SegmentMapping& segment : plan.segments)
        segments.insert(segment.name, segment.column);
    QJsonObject driverScales;
    for (auto it = plan.driverScales.begin(); it != plan.driverScales.end(); ++it)
        driverScales.insert(it.key(), it.value().text());
    put("columns", objectOfTexts(plan.columns));
    put("segments", segments);
    put("labels", objectOfTexts(plan.labels));
    put("driverScales", driverScales);
    put("notations", objectOf(plan.notations));
    if (plan.scale)
        object.insert(QStringLiteral("scale"), plan.scale->text());
    if (plan.owner)
        object.insert(QStringLiteral("owner"), ownerId(*plan.owner));
    const ImportPlan usual;
    if (plan.yearPivot != usual.yearPivot)
        object.insert(QStringLiteral("yearPivot"), plan.yearPivot);
    for (const auto& setting : kTextSettings) {
        if (plan.*setting.member != usual.*setting.member)
            object.insert(QString::fromLatin1(setting.key), plan.*setting.member);
    }
    for (const CountSetting& setting : kCountSettings) {
        if (plan.*setting.member)
            object.insert(QString::fromLatin1(setting.key), *(plan.*setting.member));
    }
    return object;
}
} // namespace

Result<Profile> profileFrom(const QJsonObject& object)
{
    Members members(object, {});
    Profile profile;
    profile.id = members.text(kId);
    profile.names = members.texts(kNames);
    const QString kind = members.text(kKind);
    for (const QJsonValue& name : members.take(kRecognisedBy).toArray())
        profile.recognisedBy += name.toString();
    const auto known = importKindFromId(kind);
    profile.kind = known.value_or(ImportKind::Scores);
    members.demand(kId, isId(profile.id));
    members.demand(kNames, profile.names.contains(kEnglish));
    members.demand(kKind, known.has_value());
    members.demand(kRecognisedBy, !profile.recognisedBy.contains(QString()));
    const QJsonObject plan = members.object(kPlan);
    if (const auto finished = members.finish(); !finished)
        return tl::unexpected(finished.error());
    return planFrom(plan, profile.kind).map([&](const ImportPlan& read) {
        profile.plan = read;
        return profile;
    });
}

QJsonObject objectOf(const Profile& profile)
{
    return {{kId, profile.id},
            {kNames, objectOfTexts(profile.names)},
            {kKind, importKindId(profile.kind)},
            {kRecognisedBy, QJsonArray::fromStringList(profile.recognisedBy)},
            {kPlan, objectOf(profile.plan)}};
}

} // namespace trustbilanz::importers
