// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/source.h"
#include "models/records/importplan.h"
#include "models/records/importreport.h"

#include <optional>
#include <vector>

namespace trustbilanz::importers {

/// How a text is encoded, and how that is known.
struct Encoding {
    QString name; ///< "utf-8", "utf-8-bom", "windows-1252" … as --encoding takes it
    QString reason; ///< of the Finding; empty = declared
    double confidence = 1; ///< 0 to 1
    qint64 markBytes = 0; ///< byte order mark in front of the text
};

/// What is told about an encoding that was found out; nothing for a declared one.
std::optional<Finding> findingOf(const Encoding& encoding);

/// Settles how the source is encoded, by what the plan declares, else by its first bytes, and makes
/// it read as UTF-8 behind its byte order mark, from the start of the text. Error::BadOption for an
/// unknown name, Error::UnknownFormat for what is no text: pictures, archives, databases (by their
/// first bytes), many NUL bytes.
Result<Encoding> decodeSource(Source& source, const ImportPlan& plan);

/// Whether an encoding was told by a first part of plain ASCII, which others share.
bool isOnlyAscii(const std::vector<Finding>& findings);

} // namespace trustbilanz::importers
