// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace trustbilanz::session {

/// A key that stands a second time in one object.
struct DuplicateKey {
    QString key; ///< dotted, "company.revenue"; entries of a list by number
    int offset = 0; ///< of the second one, in bytes
};

/// QJsonDocument silently keeps one of two equal keys, so that a slip would go unnoticed. `json`
/// must be valid.
std::optional<DuplicateKey> duplicateKey(const QByteArray& json);

/// Where a dotted key stands, in bytes; of one that is missing, where the object or list stands
/// that should hold it. `json` must be valid.
int keyOffset(const QByteArray& json, const QString& key);

} // namespace trustbilanz::session
