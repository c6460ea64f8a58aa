// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace trustbilanz::importers {

inline constexpr size_t kDeepestJson = 512; ///< arrays and objects within each other

/// The value of a JSON text, which may be a lone number or word. Strict (RFC 8259): QJsonDocument
/// takes line breaks in texts and numbers such as "1." for good. Error::UnknownFormat with the
/// line where the text breaks or nests too deeply; detail = path. Error::Cancelled where progress,
/// which is asked every so many values, says to stop.
Result<QJsonValue> parseJson(QByteArrayView text, const QString& path,
                             const Progress& progress = {});

} // namespace trustbilanz::importers
