// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scoreoutline.h"
#include "models/records/trend.h"

#include <QJsonArray>

namespace trustbilanz::session {

// Records of figures as JSON and back, every digit of them. What is read back was written here and
// sealed (keptsnapshot.h): what is missing has its default.

QJsonValue outlineCell(const ScoreOutline& outline);
ScoreOutline outlineFrom(const QJsonValue& cell);
QJsonValue pointCell(const MicroPoint& point);
MicroPoint pointFrom(const QJsonValue& cell);
QJsonValue changeCell(const ScaleChange& change);
ScaleChange changeFrom(const QJsonValue& cell);

template<class Record>
QJsonArray cells(const std::vector<Record>& records, QJsonValue (*cell)(const Record&))
{
    QJsonArray array;
    for (const Record& record : records)
        array.append(cell(record));
    return array;
}

template<class Record>
std::vector<Record> fromCells(const QJsonValue& cells, Record (*from)(const QJsonValue&))
{
    std::vector<Record> records;
    for (const QJsonValue& cell : cells.toArray())
        records.push_back(from(cell));
    return records;
}

} // namespace trustbilanz::session
