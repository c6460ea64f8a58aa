// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/density.h"
#include "models/records/segmentchanges.h"
#include "widgets/tables.h"

namespace trustbilanz {

/// Mean and deciles of every period: the figures behind a distribution.
TrendTable* makeDecileTable(QObject* parent);
std::vector<TrendRow> decileRows(const Density& density);

/// Mean, net trust and their intervals of every period.
TrendTable* makeMicroTable(QObject* parent);

/// Mean and interval of every period and value of a segment.
TrendTable* makeSegmentTable(QObject* parent);
std::vector<TrendRow> segmentRows(const SegmentTrends& trends);

/// One value of a segment with what its figures rest on.
struct ChangeRow {
    SegmentChange change;
    int smallestGroup = 0;
};
using ChangeTable = tables::RecordTable<ChangeRow>;
ChangeTable* makeChangeTable(QObject* parent);
std::vector<ChangeRow> changeRows(const SegmentChanges& changes);

/// "▼ −3.1 pts"
QString changeText(const Difference& difference);

} // namespace trustbilanz
