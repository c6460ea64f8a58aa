// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

#include <QMap>

namespace trustbilanz::importers {

/// 1900-01-01: an incident before it is a date written or read wrongly.
inline constexpr Day kFirstIncidentDay = -25567;

/// What a source says about one field of an incident.
struct IncidentCell {
    QString text;
    std::optional<double> number = {}; ///< where the format itself has numbers (JSON, XLSX)
    std::optional<PartialDate> date = {}; ///< where the format itself has dates (XLSX)
};

/// One record of an incident log, before anything is understood: field -> cell.
struct IncidentCells {
    qint64 line = 0; ///< of a CSV file, or ordinal of the record
    QString source; ///< file name, when a folder is read
    QMap<QString, IncidentCell> cells; ///< empty cells are left away
    bool hasBrand = false; ///< whether the source has brands at all
    bool partnerActed = false; ///< VERIS actor.partner
    AffectedUnit affectedUnit = AffectedUnit::People;
    std::vector<std::pair<QString, IssueKind>> issues; ///< found while reading: field, kind
    bool isUsable = true; ///< false where nothing but issues came of the record

    QString text(const QString& field) const { return cells.value(field).text; }
};

/// All records of an incident log and what is known about the source.
struct IncidentRows {
    std::vector<IncidentCells> rows;
    QString source; ///< file or folder name
    QString sha256;
    Detected detected;
    QStringList header;
    QMap<QString, QString> columns; ///< field -> column, as declared or recognised
    ImportPlan plan; ///< with what a recognised profile adds
};

} // namespace trustbilanz::importers
