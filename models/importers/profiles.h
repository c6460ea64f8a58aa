// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/importreport.h"
#include "models/records/result.h"

namespace trustbilanz::importers {

/// What is known of the files of one exporter: how they are recognised and how they are read.
/// Stored as one JSON file each; resources/profiles holds those of the program.
struct Profile {
    QString id; ///< lower-case letters, digits and hyphens; also the name of its file
    QMap<QString, QString> names; ///< by language, "en" always
    ImportKind kind = ImportKind::Scores;
    QStringList recognisedBy; ///< column names that no other exporter has together
    ImportPlan plan; ///< what the exporter fixes; all else as by default

    /// In a language ("de"), else in English.
    QString name(const QString& language) const;
    bool operator==(const Profile&) const = default;
};

/// The profiles of a kind by id, the user's own ones in place of the program's with the same id.
/// Broken files of the user are left out.
std::vector<Profile> profiles(ImportKind kind);

/// By id, or from a file whose name ends with ".json". Error::BadOption for an unknown name (detail
/// names those known) and for a file with unknown keys or values; Error::FileUnreadable.
Result<Profile> profileNamed(const QString& nameOrFile);

/// The profile of which a header has all the names; of several that with most of them.
std::optional<Profile> matchingProfile(const QStringList& header, ImportKind kind);

/// Fills in what a plan leaves open: whatever it declares stays.
void apply(const Profile& profile, ImportPlan& plan);
/// Applies the profile that plan.profile names, if any.
Result<void> applyNamedProfile(ImportPlan& plan);
/// Applies the profile that a header calls for unless the plan has one; says so.
std::optional<Finding> applyMatchingProfile(const QStringList& header, ImportPlan& plan);

/// Whether the user's folder holds a profile of this id.
bool isOwnProfile(const QString& id);
/// Keeps a profile in the user's folder, for the user alone; replaces one with the same id.
/// Error::BadOption for a bad id or an unknown field, Error::ReadOnly, Error::NoSpace.
Result<void> saveProfile(const Profile& profile);

} // namespace trustbilanz::importers
