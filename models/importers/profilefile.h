// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/profiles.h"

#include <QJsonObject>

namespace trustbilanz::importers {

/// A profile from its JSON. Error::BadOption for unknown keys and values (detail names them).
Result<Profile> profileFrom(const QJsonObject& object);
/// Without what is as by default.
QJsonObject objectOf(const Profile& profile);

} // namespace trustbilanz::importers
