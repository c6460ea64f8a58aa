// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/profiles.h"

#include "models/importers/jsontext.h"
#include "models/importers/plansettings.h"
#include "models/importers/profilefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

// A macro of Qt that must stand outside of namespaces; a static library's resources are not found
// without it.
static void loadResources()
{
    Q_INIT_RESOURCE(modelresources);
}

namespace trustbilanz::importers {

namespace {
const QString kSuffix = QStringLiteral(".json");

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/trustbilanz/profiles");
}

QString ownPath(const QString& id)
{
    return ownFolder() + QLatin1Char('/') + id + kSuffix;
}

QString knownFolder()
{
    loadResources();
    return QStringLiteral(":/profiles");
}

Result<Profile> load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path);
    const auto value = parseJson(file.readAll(), path);
    if (!value)
        return tl::unexpected(value.error());
    auto profile = profileFrom(value->toObject());
    if (!profile)
        profile.error().detail += QStringLiteral(" (%1)").arg(path);
    return profile;
}

QMap<QString, Profile> profilesIn(const QString& path)
{
    QMap<QString, Profile> all;
    const QDir folder(path);
    for (const QString& name : folder.entryList({QLatin1Char('*') + kSuffix}, QDir::Files)) {
        if (const auto profile = load(folder.filePath(name)))
            all.insert(profile->id, *profile);
    }
    return all;
}

/// All of them by id, the user's own last: they replace the others.
QMap<QString, Profile> allProfiles()
{
    static const QMap<QString, Profile> known = profilesIn(knownFolder());
    QMap<QString, Profile> all = known;
    all.insert(profilesIn(ownFolder()));
    return all;
}

template<class Value>
void fillIn(Value& open, const Value& usual, const Value& fixed)
{
    if (open == usual)
        open = fixed;
}
} // namespace

QString Profile::name(const QString& language) const
{
    return names.value(language, names.value(QStringLiteral("en")));
}

std::vector<Profile> profiles(ImportKind kind)
{
    std::vector<Profile> found;
    for (const Profile& profile : allProfiles()) {
        if (profile.kind == kind)
            found.push_back(profile);
    }
    return found;
}

Result<Profile> profileNamed(const QString& nameOrFile)
{
    if (nameOrFile.endsWith(kSuffix, Qt::CaseInsensitive))
        return load(nameOrFile);
    const QMap<QString, Profile> all = allProfiles();
    const auto found = all.constFind(nameOrFile);
    if (found != all.constEnd())
        return *found;
    const QString names = QStringList(all.keys()).join(QStringLiteral(" | "));
    return failure(Error::Kind::BadOption,
                   QStringLiteral("--profile %1 (%2)").arg(nameOrFile, names));
}

std::optional<Profile> matchingProfile(const QStringList& header, ImportKind kind)
{
    std::optional<Profile> best;
    for (const Profile& profile : profiles(kind)) {
        const QStringList& names = profile.recognisedBy;
        const bool fits = !names.isEmpty()
            && std::all_of(names.begin(), names.end(),
                           [&](const QString& name) { return header.contains(name); });
        if (fits && (!best || names.size() > best->recognisedBy.size()))
            best = profile;
    }
    return best;
}

void apply(const Profile& profile, ImportPlan& plan)
{
    const ImportPlan usual;
    const ImportPlan& fixed = profile.plan;
    QMap<QString, QString> columns = fixed.columns;
    columns.insert(plan.columns);
    plan.columns = columns;
    if (plan.segments.empty()) {
        // Nobody asked for them by name, and older files of an exporter may lack them.
        for (const SegmentMapping& segment : fixed.segments)
            plan.segments.push_back({segment.name, segment.column, true});
    }
    QMap<QString, Notation> notations = fixed.notations;
    notations.insert(plan.notations);
    plan.notations = notations;
    fillIn(plan.owner, usual.owner, fixed.owner);
    fillIn(plan.yearPivot, usual.yearPivot, fixed.yearPivot);
    fillIn(plan.scale, usual.scale, fixed.scale);
    fillIn(plan.labels, usual.labels, fixed.labels);
    fillIn(plan.driverScales, usual.driverScales, fixed.driverScales);
    for (const auto& setting : kTextSettings)
        fillIn(plan.*setting.member, usual.*setting.member, fixed.*setting.member);
    for (const CountSetting& setting : kCountSettings)
        fillIn(plan.*setting.member, usual.*setting.member, fixed.*setting.member);
    plan.profile = profile.id;
}

Result<void> applyNamedProfile(ImportPlan& plan)
{
    if (plan.profile.isEmpty())
        return {};
    const auto profile = profileNamed(plan.profile);
    if (!profile)
        return tl::unexpected(profile.error());
    if (profile->kind != plan.kind)
        return failure(
            Error::Kind::BadOption,
            QStringLiteral("--profile %1: %2").arg(profile->id, importKindId(profile->kind)));
    apply(*profile, plan);
    return {};
}

std::optional<Finding> applyMatchingProfile(const QStringList& header, ImportPlan& plan)
{
    auto profile = plan.profile.isEmpty() ? matchingProfile(header, plan.kind) : std::nullopt;
    if (!profile)
        return std::nullopt;
    // What nobody asked for by name may be missing.
    profile->plan.columns.removeIf([&](const auto& column) {
        return !column.value().isEmpty() && !header.contains(column.value());
    });
    profile->plan.notations.removeIf(
        [&](const auto& notation) { return !header.contains(notation.key()); });
    apply(*profile, plan);
    Finding finding;
    finding.what = QStringLiteral("profile");
    finding.reading = profile->id;
    finding.reason = QStringLiteral("headerNames");
    return finding;
}

bool isOwnProfile(const QString& id)
{
    return QFile::exists(ownPath(id));
}

Result<void> saveProfile(const Profile& profile)
{
    const QJsonObject object = objectOf(profile);
    // What could not be read again must not be written.
    if (const auto readable = profileFrom(object); !readable)
        return tl::unexpected(readable.error());
    const QString path = ownPath(profile.id);
    QSaveFile file(path);
    if (!QDir().mkpath(ownFolder()) || !file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::ReadOnly, path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(object).toJson());
    return file.commit() ? Result<void>() : failure(Error::Kind::NoSpace, path);
}

} // namespace trustbilanz::importers
