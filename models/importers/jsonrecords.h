// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/encoding.h"
#include "models/records/importplan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace trustbilanz::importers {

struct JsonRecords {
    QJsonArray records;
    std::vector<qint64> lines = {}; ///< of each record; empty where they have no line of their own
    Encoding encoding = {};

    /// Line of the source, else ordinal of the record, from 1.
    qint64 lineOf(qsizetype record) const
    {
        return lines.empty() ? record + 1 : lines[size_t(record)];
    }
};

/// The records of a JSON source in any encoding: one object, an array, an object that wraps an
/// array (plan.jsonPath says where, needed where it wraps several), or one object a line. What is
/// no object is a record that cannot be used (IssueKind::BrokenRecord), a broken line of a file of
/// lines too. Error::UnknownFormat for broken JSON and for more than fits the memory;
/// Error::Cancelled where progress says to stop.
Result<JsonRecords> readJsonRecords(Source& source, const ImportPlan& plan,
                                    const Progress& progress = {});

/// Dotted names of what an object holds, {"a":{"b":1}} being a.b; lists stay as they are.
QStringList memberNames(const QJsonObject& object);
/// Names of all records, in the order of their first appearance.
QStringList memberNames(const QJsonArray& records);
/// What stands under a dotted name; undefined where there is nothing.
QJsonValue memberAt(const QJsonObject& object, const QString& name);

/// A text, number or truth value as the text of a cell; empty for lists and objects.
QString cellText(const QJsonValue& value);

} // namespace trustbilanz::importers
