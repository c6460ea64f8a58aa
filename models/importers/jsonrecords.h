// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/encoding.h"
#include "models/records/importplan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trustbilanz::importers {

struct JsonRecords {
    QJsonArray records;
    Encoding encoding;
};

/// The records of a JSON source in any encoding: one object, an array, an object that wraps an array
/// (plan.jsonPath says where, needed where it wraps several), or one object a line. What is no
/// object is a record that cannot be used. Error::UnknownFormat for broken JSON.
Result<JsonRecords> readJsonRecords(Source& source, const ImportPlan& plan);

/// Dotted names of what an object holds, {"a":{"b":1}} being a.b; lists stay as they are.
QStringList memberNames(const QJsonObject& object);
/// Names of all records, in the order of their first appearance.
QStringList memberNames(const QJsonArray& records);
/// What stands under a dotted name; undefined where there is nothing.
QJsonValue memberAt(const QJsonObject& object, const QString& name);

/// A text, number or truth value as the text of a cell; empty for lists and objects.
QString cellText(const QJsonValue& value);

} // namespace trustbilanz::importers
